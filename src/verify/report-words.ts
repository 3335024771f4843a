/** The words of the report page, in both languages. */
export const reportWords = {
	title: { en: 'What this site really does', ja: 'このサイトが実際に行っている通信と保存' },
	lead: {
		en: 'Every request, cookie and stored item was recorded from outside the page, and compared with what visitors are promised.',
		ja: 'すべての通信・Cookie・端末への保存をページの外側から記録し、利用者への説明と照合しました。',
	},
	kept: { en: 'Every promise is kept', ja: 'すべて説明どおりでした' },
	broken: { en: 'Promises are broken', ja: '説明と異なる動作があります' },
	findings: { en: 'Findings', ja: '検出事項' },
	none: { en: 'Nothing was found that breaks a promise.', ja: '説明と異なる動作は見つかりませんでした。' },
	paste: { en: 'To declare what nobody declares', ja: '未申告の通信先を設定に追加する例' },
	timeline: { en: 'Timeline and evidence', ja: '時系列の記録' },
	events: { en: 'events', ja: '件の記録' },
	requests: { en: 'requests', ja: '件の通信' },
	phase: { en: 'Phase', ja: '段階' },
	kind: { en: 'Kind', ja: '種類' },
	what: { en: 'What', ja: '内容' },
	who: { en: 'Started by', ja: '発生元' },
	before: { en: 'Before a choice', ja: '選択の前' },
	refused: { en: 'After refusing', ja: '拒否の後' },
	accepted: { en: 'After accepting', ja: '同意の後' },
	withdrawn: { en: 'After withdrawing', ja: '撤回の後' },
	method: { en: 'How this was seen', ja: '確認の方法' },
	methodText: {
		en: 'A real Chromium visited the site as two people: one refuses, one accepts and withdraws. The browser itself reported what its pages, frames and workers did. This is a record of these visits, not legal advice; other visits can differ.',
		ja: '実際のChromiumで、拒否する利用者と、同意した後に撤回する利用者の二人として訪問しました。ページ、フレーム、ワーカーの動作はブラウザ自身が報告したものです。これは当該訪問の記録であり、法的助言ではありません。別の訪問では結果が異なることがあります。',
	},
	'request-without-consent': { en: 'contacted without consent', ja: '同意のない通信' },
	'undeclared-party': { en: 'third party that nobody declares', ja: '未申告の第三者への通信' },
	'cookie-without-consent': { en: 'cookie without consent', ja: '同意のないCookie' },
	'undeclared-cookie': { en: 'cookie that nobody declares', ja: '未申告のCookie' },
	'storage-without-consent': { en: 'stored without consent', ja: '同意のない端末への保存' },
	'undeclared-storage': { en: 'stored, and nobody declares it', ja: '未申告の端末への保存' },
	lifetime: { en: 'lives longer than promised', ja: '説明より長い保存期間' },
	'left-over': { en: 'still there', ja: '削除されずに残存' },
	'gpc-ignored': { en: 'Global Privacy Control ignored', ja: 'GPCの無視' },
	alias: { en: 'somebody else under your name', ja: '自社名義の第三者（CNAME）' },
	'no-answer': { en: 'no answer possible', ja: '選択できない' },
	'notice-forgets': { en: 'not in the notice', ja: '公表事項に記載なし' },
} as const;

/** The name of a text. */
export type ReportWord = keyof typeof reportWords;
