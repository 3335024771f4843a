import type { EntryKind } from './entry.js';
import type { Reason } from './reason-of.js';

/** The texts of the inspector. */
export interface InspectorWords {
	readonly language: string;
	readonly title: string;
	readonly close: string;
	readonly move: string;
	readonly copy: string;
	readonly copied: string;
	readonly copyAll: string;
	readonly search: string;
	readonly all: string;
	readonly empty: string;
	readonly kinds: { readonly [kind in EntryKind]: string };
	readonly reasons: { readonly [reason in Reason]: string };
	/** The headings of an entry's details. */
	readonly why: string;
	readonly service: string;
	readonly address: string;
	readonly claim: string;
	readonly times: string;
	readonly stack: string;
	readonly write: string;
	readonly before: string;
	readonly noStack: string;
	readonly undeclared: string;
	readonly inPage: string;
	readonly decided: string;
	readonly undecided: string;
	readonly full: string;
}

const EN: InspectorWords = {
	language: 'en',
	title: 'Sekisho inspector',
	close: 'Close',
	move: 'Move',
	copy: 'Copy',
	copied: 'Copied',
	copyAll: 'Copy all as JSON',
	search: 'Filter by address, name or service',
	all: 'All',
	empty: 'Nothing so far.',
	kinds: { held: 'Held', released: 'Released', written: 'Written', erased: 'Erased', undeclared: 'Undeclared' },
	reasons: {
		'no-configuration': 'The configuration is not there yet: until then everything that could be a service is held.',
		'unknown-id': 'No category or service has this id, so nobody can allow it.',
		blocked: 'No service declares it, and gate.undeclared is "block".',
		'in-doubt':
			'No service declares it, and it may be what a faulty service means: mend the faults in the console first.',
		locked:
			'Something about this service is wrong or not in force yet, so that nobody can allow it. The console says what.',
		'not-for-sale': 'It sells or shares, and noSale says that this site does neither.',
		undecided: 'The visitor has not decided.',
		signal: "The visitor's browser refuses it (Global Privacy Control).",
		refused: 'The visitor has not allowed it.',
		allowed: 'It is allowed.',
		passed: 'No service declares it, and it went through: gate.undeclared is not "block".',
		'own-cookie': "It keeps the visitor's decision.",
		required: 'It belongs to a category that is required.',
		'stored-refused':
			'It is not allowed, and still there: no script could erase it, or a server or a tracker wrote it.',
		'stored-undeclared':
			'No service declares it, and it was stored: gate.undeclared is not "block", or a server wrote it.',
		trusted: 'gate.trusted names it.',
		erased: 'It is not allowed, so it was erased.',
		'was-held': 'It was held before it was allowed. A call is not repeated.',
	},
	why: 'Reason',
	service: 'Service',
	address: 'What',
	claim: 'Claimed by',
	times: 'When',
	stack: 'Call stack',
	write: 'Write into',
	before: 'before the inspector',
	noStack: 'No script: it is written in the page.',
	undeclared: 'no service',
	inPage: '(written in the page)',
	decided: 'decided',
	undecided: 'not decided',
	full: 'More happened before the inspector opened than is kept. Open it by ?sekisho=inspect to see all of it.',
};

const JA: InspectorWords = {
	language: 'ja',
	title: 'Sekisho インスペクター',
	close: '閉じる',
	move: '移動',
	copy: 'コピー',
	copied: 'コピーしました',
	copyAll: 'すべてJSONでコピー',
	search: 'アドレス・名前・サービスで絞り込む',
	all: 'すべて',
	empty: 'まだ何もありません。',
	kinds: { held: '保留', released: '解除', written: '保存', erased: '消去', undeclared: '未申告' },
	reasons: {
		'no-configuration': '設定がまだ届いていません。届くまでは、サービスかもしれないものをすべて保留します。',
		'unknown-id': 'このIDのカテゴリーやサービスがないため、許可できません。',
		blocked: 'どのサービスも申告しておらず、gate.undeclaredが"block"です。',
		'in-doubt':
			'どのサービスも申告しておらず、誤りのあるサービスのものかもしれません。まずコンソールの誤りを直してください。',
		locked: 'このサービスの設定に誤りがあるか、まだ有効でないため、許可できません。詳しくはコンソールにあります。',
		'not-for-sale': '販売または共有をするサービスですが、noSaleはこのサイトがどちらもしないとしています。',
		undecided: '訪問者がまだ選択していません。',
		signal: '訪問者のブラウザが拒否しています（Global Privacy Control）。',
		refused: '訪問者が許可していません。',
		allowed: '許可されています。',
		passed: 'どのサービスも申告していませんが、通過しました。gate.undeclaredが"block"ではありません。',
		'own-cookie': '訪問者の選択を記録するCookieです。',
		required: '必須のカテゴリーに属しています。',
		'stored-refused':
			'許可されていませんが、残っています。スクリプトでは消せないか、サーバーやトラッカーが書き込んでいます。',
		'stored-undeclared':
			'どのサービスも申告していませんが、保存されました。gate.undeclaredが"block"ではないか、サーバーが書き込みました。',
		trusted: 'gate.trustedに記載されています。',
		erased: '許可されていないため、消去しました。',
		'was-held': '許可される前に保留されました。呼び出しは繰り返されません。',
	},
	why: '理由',
	service: 'サービス',
	address: '対象',
	claim: '該当する設定',
	times: '時刻',
	stack: '呼び出し元',
	write: '追記先',
	before: 'インスペクターを開く前',
	noStack: 'スクリプトではなく、ページに書かれています。',
	undeclared: 'サービスなし',
	inPage: '（ページに書かれたもの）',
	decided: '選択済み',
	undecided: '未選択',
	full: 'インスペクターを開く前の出来事が、保持できる数を超えました。?sekisho=inspectで開くと、すべて表示されます。',
};

/** The texts for a language: Japanese, or else English. */
export const inspectorWords = (language: string): InspectorWords => (/^ja\b/i.test(language) ? JA : EN);
