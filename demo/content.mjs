/**
 * Everything the five sites say, in our own words; the companies' policies are in `companies/`. The articles are about
 * the fields the companies work in, not about the companies.
 */

/** Words that every site shares. */
export const WORDS = {
	en: {
		home: 'Home',
		article: 'Article',
		media: 'Media',
		privacy: 'Privacy',
		language: 'Language',
		skip: 'To the content',
		playground: 'Playground: try a configuration of your own',
		records: 'Consent records: figures for the owner',
		notReal: 'Demo page of Sekisho. This is not the website of the company.',
		preferences: 'Cookie settings',
		companies: 'All five companies',
		read: 'Read the article',
		look: 'See the embedded content',
		fields: 'Fields',
		minutes: 'Reading time: 3 minutes',
		contents: { video: 'Embedded video', map: 'Embedded map' },
		frameLead: {
			video: 'The video below comes from another host. It is asked for only with your consent.',
			map: 'The map below comes from another host. It is asked for only with your consent.',
		},
		frameNote:
			'In this demo the other host is media.localhost, served by the same program as this page. When consent is withdrawn, the frame goes, and its placeholder is back.',
		frameFacts: ['Before a choice', 'After consent', 'After withdrawal'],
		frameFactTexts: [
			'The frame has no address, so the browser contacts nobody. A box of the same size says what would be sent, and to whom.',
			'The frame gets its address, and the browser asks the other host for it.',
			'The frame goes at once, and its placeholder is back.',
		],
		privacyTitle: 'Privacy and cookies',
		privacyLead:
			'Who receives what, for which purpose, and for how long. The list is made from the same configuration that holds the services back.',
		choice: 'Your choice',
		choiceText:
			'You can change your choice or withdraw your consent at any time. What was stored under it is then erased.',
		withdraw: 'Withdraw consent',
		forYou: 'Selected for you',
		forYouText: 'You allow content by interest. What you read on this site decides which topics stand here.',
		pickerTitle: 'Five companies, one checkpoint',
		pickerLead:
			'Each site carries the configuration of its own privacy policy. Nothing that tracks a visitor passes without consent, and the panel shows what the gate does at every moment.',
		pickerSteps: 'What to try',
		pickerStepTexts: [
			['Look before choosing', 'No cookie, no line in the access log, no request to another host.'],
			['Accept', 'The access log gets a line, a visitor cookie appears, the embed loads.'],
			['Withdraw', 'The cookies are gone, and the next page is held again.'],
		],
		lost: 'This page does not exist',
		lostText: 'The address leads nowhere in this demo.',
	},
	ja: {
		home: 'ホーム',
		article: '読みもの',
		media: 'メディア',
		privacy: 'プライバシー',
		language: '言語',
		skip: '本文へ',
		playground: '自分の設定を試す（プレイグラウンド）',
		records: '同意の記録：運営者向けの集計（英語）',
		notReal: 'Sekishoのデモページです。実在する企業・団体の公式サイトではありません。',
		preferences: 'Cookie設定',
		companies: '5社の一覧',
		read: '記事を読む',
		look: '埋め込みコンテンツを見る',
		fields: '取り組む分野',
		minutes: '読了時間：3分',
		contents: { video: '埋め込み動画', map: '埋め込み地図' },
		frameLead: {
			video: '下の動画は別のホストから配信されます。同意をいただいた場合にのみ読み込みます。',
			map: '下の地図は別のホストから配信されます。同意をいただいた場合にのみ読み込みます。',
		},
		frameNote:
			'このデモでは、別のホストとしてmedia.localhostを使用し、このページと同じプログラムが配信します。同意を撤回すると、埋め込みはその場で消え、代わりの枠が再び表示されます。',
		frameFacts: ['選択の前', '同意の後', '撤回の後'],
		frameFactTexts: [
			'埋め込み枠に送信先のアドレスがないため、ブラウザはどこにも接続しません。同じ大きさの枠に、送信先と送信される情報を示します。',
			'埋め込み枠にアドレスが設定され、ブラウザが別のホストに接続します。',
			'埋め込みはその場で消え、代わりの枠が再び表示されます。',
		],
		privacyTitle: 'プライバシーとCookie',
		privacyLead:
			'誰が、どの情報を、どの目的で、いつまで利用するかを示します。この一覧は、サービスを保留する設定そのものから作成しています。',
		choice: '同意の選択',
		choiceText: '選択の変更と同意の撤回は、いつでもできます。撤回すると、同意に基づいて保存された情報を消去します。',
		withdraw: '同意を撤回する',
		forYou: '関心に応じた情報',
		forYouText:
			'関心に応じた情報の表示に同意いただいています。本サイトで閲覧された内容をもとに、ここに掲載する話題を選びます。',
		pickerTitle: '五つのサイト、一つの関所',
		pickerLead:
			'各サイトには、それぞれのプライバシーポリシーに基づく設定が入っています。訪問者を追跡するものは、同意がなければ通りません。関所の動きはパネルで確認できます。',
		pickerSteps: 'お試しいただけること',
		pickerStepTexts: [
			['選択する前に見る', 'Cookieも、アクセスログの行も、別のホストへの通信もありません。'],
			['同意する', 'アクセスログに行が加わり、訪問者Cookieが現れ、埋め込みが表示されます。'],
			['撤回する', 'Cookieが消え、次のページでは再び保留されます。'],
		],
		lost: 'ページが見つかりません',
		lostText: 'このデモに、お探しのページはありません。',
	},
};

/** A script of the company's own that waits for a service; `BASE` is the folder of the site. */
const inquiry = `document.cookie = 'inquiry_ref=' + Date.now().toString(36) + '; Path=BASE; Max-Age=15552000; SameSite=Lax';
	navigator.sendBeacon('BASE/inquiry-history?page=' + encodeURIComponent(location.pathname));`;
const interest = `document.cookie = 'interest=infrastructure; Path=BASE; Max-Age=15552000; SameSite=Lax';
	localStorage.setItem('interest_topics', JSON.stringify(['infrastructure', 'energy']));`;

/** Company by company. `accent` is for light pages, `accentDark` for dark ones. */
export const COMPANIES = {
	jsr: {
		art: 'lattice',
		accent: '#1d5fae',
		accentDark: '#93bff5',
		embed: 'video',
		short: { en: 'JSR Group', ja: 'JSRグループ' },
		field: { en: 'Materials', ja: '素材' },
		title: { en: 'Materials that let technology take the next step', ja: '技術の次の一歩を、素材から' },
		lead: {
			en: 'Chips, medicines and displays begin as molecules that somebody chose with care.',
			ja: '半導体も、医薬品も、ディスプレイも、丹念に選び抜かれた分子から始まります。',
		},
		cards: [
			[
				{ en: 'Semiconductor materials', ja: '半導体材料' },
				{
					en: 'Resists and auxiliary materials for ever finer patterns.',
					ja: '微細化の進むパターン形成を支えるレジストと周辺材料。',
				},
			],
			[
				{ en: 'Life sciences', ja: 'ライフサイエンス' },
				{
					en: 'Tools and services for the development and production of medicines.',
					ja: '医薬品の開発と製造に用いる材料とサービス。',
				},
			],
			[
				{ en: 'Display materials', ja: 'ディスプレイ材料' },
				{ en: 'Thin layers that steer light where it is wanted.', ja: '光を必要な場所へ導く、薄い層の技術。' },
			],
		],
		article: {
			title: { en: 'Drawing lines thinner than light', ja: '光の波長より細い線を描く' },
			lead: {
				en: 'How a layer thinner than a soap film decides what a chip can do.',
				ja: 'シャボン玉の膜より薄い一層が、半導体の性能を左右します。',
			},
			body: {
				en: [
					[
						'',
						'A chip is printed, in a way. Light passes through a mask and falls on a wafer that is coated with a photoresist. Where light has been, the resist changes its solubility, and a developer washes one part away. What remains is the pattern of the circuit.',
					],
					[
						'The wavelength is the pen',
						'For decades the pen grew finer: from the lines of mercury lamps to excimer lasers at 193 nanometres, and then to extreme ultraviolet light at 13.5 nanometres. Water between lens and wafer, and several exposures for one layer, took the lasers far below their own wavelength.',
					],
					[
						'Chemistry answers',
						'A finer pen needs finer paper. In a chemically amplified resist, one photon frees an acid that goes on to change many molecules. The acid must travel far enough to work and not so far that it blurs the line. Resolution, smoothness and sensitivity pull in three directions, and a new material is always a balance of the three.',
					],
				],
				ja: [
					[
						'',
						'半導体の回路は、いわば印刷でつくられます。光がマスクを通り、フォトレジストを塗ったウェハーに届きます。光の当たった部分は溶けやすさが変わり、現像液で片方だけが洗い流されます。残った形が回路のパターンです。',
					],
					[
						'波長というペン先',
						'ペン先は数十年をかけて細くなりました。水銀灯の輝線から波長193ナノメートルのエキシマレーザーへ、さらに13.5ナノメートルの極端紫外線へと進みました。レンズとウェハーの間を水で満たす液浸や、一つの層を複数回に分けて露光する方法により、レーザーでも波長よりはるかに細い線を描けるようになりました。',
					],
					[
						'応える化学',
						'ペン先が細くなれば、紙も細やかでなければなりません。化学増幅型レジストでは、一つの光子が生んだ酸が、多くの分子を次々に変化させます。酸の動く距離は、短すぎると反応が進まず、長すぎると線がにじみます。解像度、滑らかさ、感度は互いに引き合うため、新しい材料は常にこの三つの釣り合いの上に成り立ちます。',
					],
				],
			},
		},
	},
	jspe: {
		art: 'gauge',
		accent: '#7d2f3f',
		accentDark: '#f0aab6',
		serif: true,
		embed: 'map',
		short: { en: 'JSPE', ja: '精密工学会' },
		field: { en: 'Learned society', ja: '学会' },
		title: { en: 'The science of making things exactly', ja: '正確につくるための学問' },
		lead: {
			en: 'Measuring, machining, designing: precision is a conversation between many fields.',
			ja: '測る、削る、設計する。精密さは、多くの分野の対話から生まれます。',
		},
		cards: [
			[
				{ en: 'Journal', ja: '会誌・論文集' },
				{ en: 'Peer-reviewed research on precision engineering.', ja: '査読を経た精密工学の研究成果を掲載します。' },
			],
			[
				{ en: 'Meetings', ja: '講演会' },
				{
					en: 'Twice a year, researchers and engineers compare results.',
					ja: '春と秋に、研究者と技術者が成果を持ち寄ります。',
				},
			],
			[
				{ en: 'Committees', ja: '専門委員会' },
				{
					en: 'Working groups from metrology to machine intelligence.',
					ja: '計測から知能化まで、主題ごとに議論を深めます。',
				},
			],
		],
		article: {
			title: { en: 'Twenty degrees, please', ja: '二十度でお願いします' },
			lead: {
				en: 'Why a length without a temperature is half a statement.',
				ja: '温度のない長さは、半分しか語っていません。',
			},
			body: {
				en: [
					[
						'',
						'Hold a steel bar of one metre in a warm hand and it grows. For each degree, steel lengthens by about eleven micrometres a metre: a seventh of a hair. In a workshop that argues about single micrometres, that is a great deal.',
					],
					[
						'A reference for everyone',
						'So the drawing needs an agreement. International standards set the reference temperature for the dimensions of workpieces at 20 degrees Celsius. A length on a drawing means the length at that temperature, whether or not anybody writes it down.',
					],
					[
						'Waiting is a tool',
						'In a measuring room, parts lie for hours before anyone touches them. Thick parts wait longer than thin ones. Gloves, distance and patience are instruments like any other, and they cost less than a correction that is only half understood.',
					],
				],
				ja: [
					[
						'',
						'一メートルの鋼の棒を温かい手で握ると、棒は伸びます。鋼は温度が一度上がるごとに、一メートルあたり約十一マイクロメートル長くなります。髪の毛の太さの七分の一ほどです。一マイクロメートルを論じる現場では、大きな差です。',
					],
					[
						'共通の基準',
						'そこで図面には約束が必要になります。国際規格は、工作物の寸法の基準温度を摂氏二十度と定めています。図面に書かれた長さは、注記がなくても、この温度での長さを意味します。',
					],
					[
						'待つという道具',
						'測定室では、部品を数時間置いてから測り始めます。厚い部品は、薄い部品よりも長く待ちます。手袋も、距離も、待つことも、立派な測定器です。理解の足りない補正を加えるよりも、費用はずっと少なく済みます。',
					],
				],
			},
		},
	},
	'citizen-tic': {
		art: 'clock',
		accent: '#a3470f',
		accentDark: '#f5b98d',
		embed: 'video',
		short: { en: 'Citizen T.I.C.', ja: 'シチズンTIC' },
		field: { en: 'Time and information', ja: '時刻と情報' },
		title: { en: 'The right time, in the right place', ja: '正しい時刻を、必要な場所へ' },
		lead: {
			en: 'Station clocks, timing for sport and displays that a crowd can read at a glance.',
			ja: '駅の時計、競技の計時、大勢がひと目で読める表示。',
		},
		cards: [
			[
				{ en: 'Clocks for public places', ja: '公共の時計' },
				{ en: 'Readable from afar, in step with one another.', ja: '遠くからも読みやすく、互いにそろって動きます。' },
			],
			[
				{ en: 'Timing for sport', ja: 'スポーツ計時' },
				{ en: 'From the starting signal to the result on the board.', ja: 'スタートの合図から記録の表示まで。' },
			],
			[
				{ en: 'Information displays', ja: '情報表示' },
				{ en: 'Words and numbers where people need them.', ja: '必要な場所に、必要な文字と数字を。' },
			],
		],
		article: {
			title: { en: 'A hundredth of a second for everyone', ja: '百分の一秒を、公平に' },
			lead: { en: 'Fair timing begins before anyone moves.', ja: '公平な計時は、誰も動かないうちから始まります。' },
			body: {
				en: [
					[
						'',
						'Sound travels about 340 metres in a second. If a starter with a pistol stands beside the first of eight lanes, the signal reaches the last one, some nine metres away, about a fortieth of a second later. A sprint can be decided by less.',
					],
					[
						'The signal goes to the runner',
						'That is why a loudspeaker stands behind every starting block. All of them sound together, and the clock starts with the same electrical signal. Nobody hears it first.',
					],
					[
						'The finish is a picture',
						'At the line, a camera that sees only a narrow slit records thousands of slices a second and lays them side by side. The picture has time where other pictures have width, and a judge reads the result from it.',
					],
				],
				ja: [
					[
						'',
						'音は一秒に約三百四十メートル進みます。スターターが八つのレーンの端に立ってピストルを鳴らすと、九メートルほど離れた反対側の選手に合図が届くのは、約四十分の一秒後です。短距離走の勝敗は、それより小さな差で決まることがあります。',
					],
					[
						'合図を選手のもとへ',
						'そのため、スターティングブロックの後ろには、それぞれスピーカーがあります。すべてが同時に鳴り、計時も同じ電気信号で始まります。先に聞こえる選手はいません。',
					],
					[
						'着順は写真の中に',
						'フィニッシュラインでは、細いすき間だけを見るカメラが、一秒に数千回の撮影を重ね、横に並べて一枚にします。幅の代わりに時間が写る写真です。判定員は、この写真から記録を読み取ります。',
					],
				],
			},
		},
	},
	jamss: {
		art: 'orbit',
		accent: '#3f3d9e',
		accentDark: '#b9b8f7',
		embed: 'video',
		short: { en: 'JAMSS', ja: '有人宇宙システム' },
		field: { en: 'Human spaceflight', ja: '有人宇宙' },
		title: { en: 'People in space, supported from the ground', ja: '宇宙で働く人を、地上から支える' },
		lead: {
			en: 'Operations, training, safety and experiments for those who live and work in orbit.',
			ja: '運用、訓練、安全、実験。軌道上で暮らし、働く人々のために。',
		},
		cards: [
			[
				{ en: 'Operations', ja: '運用管制' },
				{ en: 'A room on the ground that never closes.', ja: '地上には、灯の消えない部屋があります。' },
			],
			[
				{ en: 'Safety and assurance', ja: '安全・品質保証' },
				{ en: 'Asking what could happen, before it does.', ja: '起こり得ることを、起こる前に問い続けます。' },
			],
			[
				{ en: 'Use of space', ja: '宇宙利用' },
				{ en: 'Experiments that need the absence of weight.', ja: '無重量の環境を必要とする実験を支援します。' },
			],
		],
		scripts: [{ id: 'inquiry-link', code: inquiry }],
		article: {
			title: { en: 'Sixteen sunrises a day', ja: '一日に十六回の日の出' },
			lead: { en: 'What a day is, when the sky does not say.', ja: '空が教えてくれないとき、一日とは何でしょうか。' },
			body: {
				en: [
					[
						'',
						'The International Space Station circles the Earth at a height of about 400 kilometres, once in some ninety minutes. In one calendar day its crew can see about sixteen sunrises. The window is no clock.',
					],
					[
						'A time that belongs to nobody',
						'The station keeps Coordinated Universal Time. It is the local time of no control centre in Japan, America or Russia, so everyone on the ground works around it in shifts, and the crew has a morning, a working day and a night like other people.',
					],
					[
						'Five minutes at a time',
						'The day is a plan of short activities, written months ahead and corrected every night. A red line crosses it from left to right. It is always now, and the ground helps the crew to stay neither far behind it nor, tempting as it is, too far ahead.',
					],
				],
				ja: [
					[
						'',
						'国際宇宙ステーションは、高度約四百キロメートルを、およそ九十分で一周します。暦の上の一日に、搭乗員は十六回ほどの日の出を迎えます。窓の外は、時計の代わりになりません。',
					],
					[
						'誰のものでもない時刻',
						'ステーションの時刻は協定世界時です。日本、米国、ロシアのどの管制室の地方時とも異なるため、地上の担当者が交代制で合わせます。搭乗員には、地上と同じように朝があり、仕事の時間があり、夜があります。',
					],
					[
						'五分刻みの一日',
						'一日は、短い作業を並べた計画表です。数か月前に作られ、毎晩修正されます。表の上を、一本の赤い線が左から右へ進みます。線の位置が「今」です。搭乗員がこの線から大きく遅れることなく、先へ進みすぎることもないように、地上が支えます。',
					],
				],
			},
		},
	},
	jtower: {
		art: 'waves',
		accent: '#00736a',
		accentDark: '#7fd6ca',
		embed: 'map',
		short: { en: 'JTOWER', ja: 'JTOWER' },
		field: { en: 'Shared infrastructure', ja: 'インフラシェアリング' },
		title: { en: 'One tower, every network', ja: '一つの設備を、すべての通信に' },
		lead: {
			en: 'Antennas, towers and cables that several mobile operators use together.',
			ja: 'アンテナ、鉄塔、配線を、複数の通信事業者が共同で利用します。',
		},
		cards: [
			[
				{ en: 'Inside buildings', ja: '屋内' },
				{
					en: 'Signals where concrete and glass keep them out.',
					ja: 'コンクリートとガラスに遮られる場所へ電波を届けます。',
				},
			],
			[
				{ en: 'Towers', ja: '鉄塔' },
				{ en: 'One structure in the landscape in place of several.', ja: '風景の中の鉄塔を、一つにまとめます。' },
			],
			[
				{ en: 'Operation', ja: '運用・保守' },
				{ en: 'Equipment that is watched and maintained for all.', ja: '共用設備を一括して監視し、保守します。' },
			],
		],
		scripts: [{ id: 'interest-content', code: interest, on: 'article' }],
		forYou: 'interest-content',
		article: {
			title: { en: 'Why the signal stops at the lobby', ja: '電波はなぜロビーで止まるのか' },
			lead: {
				en: 'A building that keeps the heat out keeps the network out as well.',
				ja: '熱を通さない建物は、電波も通しません。',
			},
			body: {
				en: [
					[
						'',
						'Modern windows carry a metal layer so thin that nobody sees it. It reflects heat, which is what it is for, and it reflects radio waves as well. Reinforced concrete does the rest. The taller and greener the building, the quieter the telephone.',
					],
					[
						'Antennas of its own',
						'So large buildings bring the network inside, with small antennas under the ceilings and cables between them. If every operator did this alone, each ceiling would carry several sets of everything, and each set would need power, space and someone to look after it.',
					],
					[
						'Sharing saves more than space',
						'With one common system the operators connect their own base stations to the same antennas. Fewer devices are made, installed and fed with electricity, and a building owner talks with one partner in place of many.',
					],
				],
				ja: [
					[
						'',
						'最近の窓ガラスには、目に見えないほど薄い金属の膜が付いています。熱を反射するための膜ですが、電波も反射します。残りは鉄筋コンクリートが遮ります。背が高く、省エネルギーの建物ほど、電話は静かになります。',
					],
					[
						'建物の中のアンテナ',
						'そこで大きな建物では、天井裏に小さなアンテナを並べ、配線でつないで、通信を屋内に引き込みます。事業者がそれぞれに行えば、天井には同じような設備が何組も並び、それぞれに電力と場所と担当者が必要になります。',
					],
					[
						'共用で減るもの',
						'設備を一つにまとめると、各事業者は自社の基地局を共用のアンテナにつなぐだけで済みます。製造、設置、電力の量が減り、建物の所有者にとっては、窓口も一つになります。',
					],
				],
			},
		},
	},
};
