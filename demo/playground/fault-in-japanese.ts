import { meantBy, show } from '../../src/config/diagnose.js';
import type { Code, Fault } from '../../src/config/fault.js';

/** What is wrong, by code, where the value alone would not say it. */
const FOUND: { readonly [code in Code]?: (found: unknown) => string } = {
	'not-json': (error) => `JSONとして読めません（${error instanceof Error ? error.message : '変換できない値'}）`,
	'missing-key': () => '値がありません',
	'empty-column': () => '空欄です',
	'transfer-abroad': () => '空欄です',
	'unknown-key': () => 'この項目はありません',
	'unknown-category': (id) => `カテゴリー${show(id)}はありません`,
	'unknown-slot': (name) => `{${name}}という差し込みはありません`,
	'unknown-preset': (name) => `プリセット${show(name)}はありません`,
};

/** What would have been right, by how the English begins; `$1` and `$2` are its parts. */
const EXPECTED: readonly (readonly [english: RegExp, japanese: string])[] = [
	[/^An HTML page came/, '代わりにHTMLページが届きました。ファイルが見つからないときによく起こります'],
	[/^Look there for/, 'その位置に、カンマの不足や余分がないか確認してください'],
	[/^Known: (.*)/, '使える値：$1'],
	[/^Declared: (.*)/, '申告されているもの：$1'],
	[/^Until there is a list/, '一覧がないあいだは、すべての第三者を保留します'],
	[/^Texts are plain text/, '文章に使えるのはプレーンテキストだけです。HTMLは書いたとおりに表示されます'],
	[/^With minors/, '未成年者の設定があるときは、どの地域もオプトインとして扱います'],
	[/^A visitor from an unknown region/, '地域が分からない訪問者は、必ずオプトインになります'],
	[/^Forms use (.*) for something else/, 'フォームは$1を別の用途に使います。ほかのidにしてください'],
	[/^Expected a number from (\S+) to (\S+)/, '$1から$2までの数を書いてください'],
	[/^Expected an id that differs from that of the known/, '組み込みのカテゴリーと異なるidを書いてください'],
	[/^Expected an id that differs from that of (.*)/, '$1と異なるidを書いてください'],
	[/^Expected an object with one of (.*)/, '次のいずれかを持つオブジェクトを書いてください：$1'],
	[/^Expected an object/, 'オブジェクトを書いてください'],
	[/^Expected a list of arguments/, '引数のリストを書いてください'],
	[/^Expected a list of all the information/, '送信されるすべての情報のリストを書いてください'],
	[/^Expected a list/, 'リストを書いてください'],
	[/^Expected text, or a map/, '文章か、言語ごとの文章を書いてください'],
	[/^Expected text/, '文章を書いてください'],
	[/^Expected true or false/, 'trueまたはfalseを書いてください'],
	[/^Expected a vendor of the catalogue/, 'カタログにあるサービスの名前を書いてください'],
	[/^Expected a value/, '値を書いてください'],
	[/^Expected a letter and then at most (\d+) of (.*)/, '英字で始め、そのあとは$1文字以内で$2を使ってください'],
	[/^Expected 1 to 40 of (.*)/, '1〜40文字で、$1を使ってください'],
	[/^Expected (?:a version of the policy: )?at most 20 of (.*)/, '20文字以内で、$1を使ってください'],
	[/^Expected a code such as/, 'JP、DE、US-CAなどの地域コードを書いてください。それまでは最も厳しい方式になります'],
	[/^Expected eea, uk/, 'eea、uk、us、unknown、またはJP、DE、US-CAなどの地域コードを書いてください'],
	[/^Expected a container id/, 'GTM-XXXXXXXのようなコンテナIDを書いてください'],
	[/^Expected an id such as G-/, 'G-XXXXXXX、GT-…、AW-…、DC-…のようなIDを書いてください'],
	[/^Expected an id/, 'idを書いてください'],
	[/^Expected a day as/, '日付はYYYY-MM-DD、日時は2026-04-01T00:00+09:00の形で書いてください'],
	[/^Expected a domain/, 'example.co.jpのようなドメインを書いてください'],
	[/^Expected auto, or a language tag/, 'auto、またはen、ja、zh-Hantのような言語タグを書いてください'],
	[/^Expected a language tag/, 'en、ja、zh-Hantのような言語タグを書いてください'],
	[/^Expected a name of the vendor/, 'fbqやttq.grantConsentのような、サービス側の関数名を書いてください'],
	[/^Expected a name that a script/, 'スクリプトで使える名前を書いてください'],
	[
		/^Expected a path on this site that begins/,
		'/consent-recordsのように、「/」1個で始まるサイト内のパスを書いてください',
	],
	[/^Expected a path that begins/, '/で始まるパスを書いてください'],
	[/^Expected a relative URL/, '相対URLか、https:、http:、mailto:、tel:で始まるURLを書いてください'],
	[/^Expected an https: address/, 'https:のアドレスか、サイト内のパスを書いてください'],
	[
		/^Expected host and path/,
		'maps.example.com/*のようなホストとパスか、/access-logのようなサイト内のパスを書いてください。空白、?、#、;は使えません',
	],
	[
		/^Expected the name of a cookie/,
		'Cookieの名前を書いてください。*は任意の文字です。空白、;、,、=、?、#は使えません',
	],
	[/^Expected the name of a storage/, '保存先のキーを書いてください。*は任意の文字です。空白、;、?、#は使えません'],
	[/^Expected every item/, 'すべての項目を具体的に書いてください'],
	[/^Expected how that country/, 'その国の個人情報保護の制度を書いてください'],
	[/^Expected the country/, 'データを取り扱う国を書いてください'],
	[/^Expected the id that the vendor/, 'サービスから発行されたIDを書いてください'],
	[/^Expected the rule for visitors/, '州が分からない訪問者の方式を書いてください'],
	[/^Expected what the recipient does/, '送信先が講じている保護措置を書いてください'],
	[/^Expected what the recipient uses (.*?)(, in Japanese)?$/, '送信先での利用目的を日本語で書いてください'],
	[/^Expected what you use (.*?)(, in Japanese)?$/, '自社での利用目的を日本語で書いてください'],
	[/^Expected who receives/, '情報の送信先を日本語で書いてください'],
	[/^Expected "(.*)", which the (\S+) is for/, '$2は"$1"のIDです。presetに"$1"と書いてください'],
];

/** A fault in Japanese, as `faults` says it in English; in English where a new one has no words here yet. */
export function inJapanese(fault: Fault): string {
	const { at, code, found, expected } = fault;
	const what = FOUND[code]?.(found) ?? `${show(found)}は使えません`;
	const meant = meantBy(fault);
	const [english, japanese] = EXPECTED.find(([english]) => english.test(expected)) ?? [/^.*$/s, expected];
	const remedy = (english.exec(expected) ?? []).reduce<string>(
		(text, part, index) => text.replaceAll(`$${index}`, () => part ?? ''),
		japanese,
	);
	return `${at || '設定'}：${what}。${meant ? `"${meant}"のことですか？` : ''}${remedy}。（${code}）`;
}
