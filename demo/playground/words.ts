/** The languages of the playground's own interface. */
export type Tongue = 'en' | 'ja';

/** What stands in the page in English, and its Japanese; `{…}` is filled in by whoever says it. */
const JAPANESE: { readonly [english: string]: string } = {
	playground: 'プレイグラウンド',
	'Write a configuration, and see what visitors see. Nothing leaves this page.':
		'設定を書くと、訪問者に表示される画面をその場で確認できます。入力した内容が外部に送信されることはありません。',
	'Start over': '最初に戻す',
	'Copy link': 'リンクをコピー',
	Configuration: '設定',
	'Configuration in JSON': 'JSON形式の設定',
	'Add a vendor': 'サービスを追加',
	'Google Analytics, LINE, HubSpot …': '例：Google Analytics、LINE、HubSpot',
	Vendors: 'サービス一覧',
	Preview: 'プレビュー',
	'A page with this configuration': 'この設定を使ったページ',
	Show: '表示',
	Banner: 'バナー',
	Settings: '設定画面',
	Placeholder: '代替表示',
	Notice: '公表事項',
	Width: '幅',
	Language: '言語',
	Page: 'ページ',
	Light: '明るい',
	Dark: '暗い',
	'A dark shop, with its colours': '暗い配色のショップ',
	'A newspaper, with its type': '新聞風の書体',
	Rule: '同意の方式',
	'as configured': '設定のとおり',
	'opt-in': 'オプトイン',
	'opt-out': 'オプトアウト',
	notice: '通知のみ',
	Region: '地域',
	unknown: '不明',
	'JP, Japan': 'JP（日本）',
	'DE, Germany': 'DE（ドイツ）',
	'GB, United Kingdom': 'GB（英国）',
	'US-CA, California': 'US-CA（カリフォルニア州）',
	'US-TX, Texas': 'US-TX（テキサス州）',
	'BR, Brazil': 'BR（ブラジル）',
	'What to paste': '貼り付けるコード',
	'Two lines, above everything else in': '次の要素の先頭に置く2行：',
	'Copy the two lines': '2行をコピー',
	'And the tags of your vendors, marked': '同意を待つ形にした各サービスのタグ',
	'Copy the tags': 'タグをコピー',
	'Made of the package itself: the same': 'パッケージそのもので動いています。ファイルは同じ',
	', the same checks as': '、検査は次のコマンドと同じ',
	', the same catalogue.': '、カタログも同じです。',
	'No fault.': '誤りはありません。',
	'{n} fault': '誤り{n}件',
	'{n} faults': '誤り{n}件',
	'{regime}, {state}. Allowed: {allowed}.': '{regime}、{state}。許可：{allowed}',
	'not decided': '未選択',
	'decided ({method})': '選択済み（{method}）',
	nothing: 'なし',
	'Copied.': 'コピーしました。',
	'The browser gives no clipboard to this page. Select the text and copy it.':
		'このページではクリップボードを使えません。文字を選択してコピーしてください。',
	necessary: '必須',
	functional: '外部コンテンツ',
	analytics: 'アクセス解析',
	marketing: '広告',
};

const ATTRIBUTES = ['aria-label', 'placeholder', 'title'];

/** The words of the interface, in one of its languages. */
export interface Words {
	readonly tongue: Tongue;
	/** A text in the language of now. @param filling what stands for `{…}` in it */
	of(english: string, filling?: { readonly [name: string]: string | number }): string;
	/** Says everything that stands in the page in this language. */
	speak(tongue: Tongue): void;
}

/** @param page the page as it was written, in English */
export function createWords(page: Document): Words {
	let tongue: Tongue = 'en';
	const places = findPlaces(page);
	const say = (english: string) => (tongue === 'ja' ? (JAPANESE[english] ?? english) : english);
	return {
		get tongue() {
			return tongue;
		},
		of: (english, filling = {}) =>
			say(english).replace(/\{(\w+)\}/g, (slot, name: string) => `${filling[name] ?? slot}`),
		speak(next) {
			tongue = next;
			page.documentElement.lang = next;
			for (const { english, put } of places) put(say(english));
		},
	};
}

/** A place in the page where a text of ours stands. */
interface Place {
	readonly english: string;
	put(text: string): void;
}

function findPlaces(page: Document): readonly Place[] {
	const places: Place[] = [];
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const english = node.data.trim();
		const [before = '', after = ''] = node.data.split(english);
		// What somebody wrote is not ours.
		const isOurs = Object.hasOwn(JAPANESE, english) && !node.parentElement?.closest('#editor');
		if (isOurs)
			places.push({
				english,
				put: (text) => {
					node.data = before + text + after;
				},
			});
	}
	for (const name of ATTRIBUTES)
		for (const element of page.body.querySelectorAll(`[${name}]`)) {
			const english = element.getAttribute(name) ?? '';
			if (Object.hasOwn(JAPANESE, english)) places.push({ english, put: (text) => element.setAttribute(name, text) });
		}
	return places;
}
