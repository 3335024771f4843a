import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cookie, Options } from '../../src/config/options.js';
import { noticeHtml, noticeJson } from '../../src/server/server.js';

// The published policies of the five companies, clause by clause, and where each stands in what a visitor reads (SEED-01).

interface Clause {
	/** The number or the heading of the clause in the policy. */
	readonly clause: string;
	/** A part of the sentence that says it, in both languages. */
	readonly en: string;
	readonly ja: string;
}

const POLICIES: { readonly [company: string]: readonly Clause[] } = {
	jsr: [
		{
			clause: 'preamble: three companies',
			en: 'JSR Micro, Inc. and JSR Life Sciences, LLC',
			ja: 'JSR Life Sciences, LLCの3社',
		},
		{
			clause: 'preamble: three laws',
			en: 'Act No. 57 of 2003), California Consumer Privacy Act',
			ja: 'EU一般データ保護規則（GDPR）',
		},
		{ clause: '1 acquisition', en: 'legitimate and fair means', ja: '適法かつ公正な手段' },
		{
			clause: '2 use and legal basis',
			en: 'on the basis of your consent, or where performing a contract',
			ja: '同意に基づく場合、または契約の履行',
		},
		{
			clause: '2 (1) to (4)',
			en: 'to answer inquiries, and to send information',
			ja: 'お問い合わせへの対応、当グループの製品',
		},
		{ clause: '3 third parties', en: 'under a non-disclosure agreement', ja: '秘密保持契約を締結した委託先' },
		{ clause: '4 (2) officer', en: 'VP & General Counsel', ja: 'バイスプレジデント兼ジェネラルカウンセル' },
		{ clause: '4 (1) organization', en: 'under organized control', ja: '役員と従業員に方針を周知' },
		{
			clause: '4 (3), (4) security',
			en: 'computer viruses, loss, destruction, falsification',
			ja: 'コンピューターウイルス、紛失、破壊、改ざん',
		},
		{ clause: '5 storage period', en: 'storage period set by law has ended', ja: '保存期間が終了したとき' },
		{ clause: '6 no sale', en: 'does not sell personal information', ja: '個人情報を販売しません' },
		{
			clause: '6 requests, complaints',
			en: 'disclosure, correction, discontinued use or erasure',
			ja: '開示、訂正、利用停止、消去',
		},
		{ clause: '6 withdrawal', en: 'withdraw your consent at any time', ja: '同意は、いつでも撤回できます' },
		{ clause: '6 procedures', en: 'as the law and its own procedures provide', ja: '法令と所定の手続に従って対応' },
		{ clause: '7 improvement', en: 'improved continually', ja: '継続的に改善します' },
		{ clause: '8 Google Analytics', en: 'by means of cookies, compiles the reports', ja: 'Cookieにより情報を収集' },
		{ clause: 'contact by mail', en: '1280 North Mathilda Avenue, Sunnyvale, CA 94089', ja: 'Sunnyvale, CA 94089' },
	],
	jspe: [
		{
			clause: 'constituted, approved',
			en: '18 November 2005 with the approval of the Board',
			ja: '2005年11月18日に理事会の承認',
		},
		{
			clause: '(1) collection',
			en: 'names the purpose and asks for the person',
			ja: '利用目的を明らかにし、ご本人の同意',
		},
		{ clause: '(2) use', en: 'approved at a general or board meeting', ja: '総会または理事会で承認された正当な理由' },
		{ clause: '(3) management', en: 'leakage, damage, falsification and loss', ja: '漏えい、破損、改ざん、紛失' },
		{
			clause: '(4) disclosure, amendment',
			en: 'discloses or amends personal information',
			ja: '開示または訂正を行います',
		},
		{
			clause: '(5) links',
			en: 'not responsible for the security of personal information on linked',
			ja: 'リンク先のサイトにおける個人情報の安全性',
		},
		{ clause: '(5) loss', en: 'any loss from the use of this website', ja: '利用によって生じた損失' },
		{ clause: '(6) cookies', en: 'same protection as personal information', ja: '個人情報と同じ条件で保護します' },
		{ clause: '(6) browser', en: 'cookies can be switched off in the browser', ja: 'ブラウザの設定でも無効にできます' },
		{ clause: '(7) changes', en: 'as soon as it is posted', ja: '掲載と同時に適用' },
		{ clause: '(8) contact', en: '+81-3-5226-5191', ja: '〒102-0073 東京都千代田区九段北1-5-9' },
		{ clause: '(8) fax', en: '+81-3-5226-5192', ja: '+81-3-5226-5192' },
		{ clause: '(8) e-mail', en: 'jspe_jspe@jspe.or.jp', ja: 'jspe_jspe@jspe.or.jp' },
	],
	'citizen-tic': [
		{ clause: 'preamble: laws', en: 'Act No. 65 of 2015', ja: '平成27年法律第65号' },
		{ clause: 'preamble: numbers', en: 'Act No. 27 of 2013', ja: '平成25年法律第27号' },
		{ clause: '1 acquisition', en: 'its purpose is made known at that time', ja: 'その際に利用目的を明示' },
		{ clause: '1 special care', en: 'requires special care', ja: '要配慮個人情報' },
		{
			clause: '2 (1) customers',
			en: 'questionnaire surveys and product monitoring',
			ja: 'アンケート調査・モニター調査',
		},
		{ clause: '2 (2) business associates', en: 'personnel management and administration', ja: '人事の管理・運営' },
		{ clause: '3 management', en: 'has a supervisor', ja: '責任者を置き' },
		{
			clause: '4 third parties',
			en: 'business succession; joint use based on law',
			ja: '法令に基づいて共同利用する場合',
		},
		{ clause: '4 (3) subcontractors', en: 'chosen carefully and supervised', ja: '委託先は慎重に選定し、監督します' },
		{
			clause: '5 requests',
			en: 'identity verification documents, including those of a representative',
			ja: '代理人の方の確認書類',
		},
		{ clause: '5 reply, no return', en: 'Form and documents are not returned', ja: '申請書と確認書類は返却せず' },
		{ clause: '6 under 20', en: 'a parent or guardian is asked for consent', ja: '必要に応じて保護者の方の同意' },
		{ clause: '7 SSL', en: 'encrypted with SSL', ja: 'SSLで暗号化' },
		{ clause: '7 server', en: 'access to its server is restricted', ja: 'サーバーへのアクセスを制限' },
		{ clause: '7 cookies', en: 'does not use them to identify anyone', ja: '個人の識別やプライバシーの侵害' },
		{ clause: '8 revisions', en: 'revised from time to time', ja: '随時見直します' },
		{ clause: '9 by mail', en: 'received by post', ja: '郵送で承ります' },
		{ clause: '9 hours', en: '9:00–17:00 (Japan time), Monday to Friday', ja: '月曜日～金曜日 9:00～17:00（日本時間' },
	],
	jamss: [
		{ clause: '1 company', en: 'Otemachi Bldg., 1-6-1 Otemachi', ja: '大手町1-6-1 大手町ビル' },
		{ clause: '1 representative', en: 'Teru Aruga', ja: 'Teru Aruga' },
		{ clause: '2 law', en: 'the Guideline on that Act', ja: '個人情報の保護に関する法律についてのガイドライン' },
		{
			clause: '3 browsing and inquiries',
			en: 'links the pages you viewed with your inquiry',
			ja: '閲覧されたページとお問い合わせを関連付け',
		},
		{
			clause: '3 customers',
			en: 'questionnaires and analysis that maintain',
			ja: '維持・改善のためのアンケートと分析',
		},
		{ clause: '3 partners', en: 'correspondence and negotiations', ja: '業務に必要な連絡や交渉' },
		{ clause: '3 applicants', en: 'unofficial offer of employment', ja: '内定後の人事管理' },
		{ clause: '3 inquirers', en: 'grasp the inquiry correctly', ja: 'お問い合わせの内容を正確に把握' },
		{
			clause: '3 commissioned work',
			en: 'carry out that work as the contract provides',
			ja: '契約に従って受託業務を遂行',
		},
		{ clause: '4 third parties', en: 'the healthy development of children', ja: '児童の健全な育成' },
		{ clause: '5 safety', en: 'organizational, personnel, physical and technical', ja: '組織的・人的・物理的・技術的' },
		{
			clause: '5 each measure',
			en: 'seminars and rules of confidentiality',
			ja: '外部からの不正アクセスやマルウェアへの対策',
		},
		{ clause: '6 consignment', en: 'Contractors that handle personal information', ja: '委託先を監督します' },
		{ clause: '7 improvement', en: 'improves its handling', ja: '継続的に改善します' },
		{ clause: '8 requests', en: 'You or your representative can ask', ja: 'ご本人または代理人の方から' },
		{ clause: '8 without delay', en: 'responds without delay', ja: '遅滞なく対応します' },
		{ clause: '8 refusal', en: 'seriously disrupt the company', ja: '業務の適正な運営に重大な支障' },
		{ clause: '9 contact', en: 'privacy@jamss.co.jp', ja: 'privacy@jamss.co.jp' },
		{ clause: 'revised', en: '2023-06-22', ja: '2023年6月22日に改定' },
	],
	jtower: [
		{ clause: 'changes', en: 'sets the effective date and announces it', ja: '適用開始日を定め' },
		{ clause: 'approach: law', en: 'Act No. 57 of 2003', ja: '平成15年法律第57号' },
		{ clause: 'range of use', en: 'collects only what it needs', ja: '必要な範囲に限って収集' },
		{
			clause: 'disclosure and records of provision',
			en: 'including the records of provision to third parties',
			ja: '第三者への提供記録の開示を含みます',
		},
		{
			clause: 'notice of purpose',
			en: 'Notice of the purpose of use is declined where',
			ja: '利用目的の通知に応じられません',
		},
		{
			clause: 'third parties',
			en: 'justifiable grounds, statutory provisions among them',
			ja: '法令の定めをはじめとする正当な理由',
		},
		{ clause: 'management', en: 'instruction and supervision of employees', ja: '従業員を教育・監督' },
		{ clause: 'servers abroad', en: 'Servers outside Japan', ja: '日本国外のサーバー' },
		{
			clause: 'access log: fields',
			en: 'Domain name, IP address, Browser type, Date and time of access',
			ja: 'ドメイン名、IPアドレス、ブラウザの種類、アクセス日時',
		},
		{
			clause: 'access log: closed purposes',
			en: 'statistical analysis of its use, and no other purpose',
			ja: 'それ以外の目的には使用しません',
		},
		{
			clause: 'cookies: nothing personal',
			en: 'contains no name, no e-mail address',
			ja: '氏名やメールアドレスをはじめ',
		},
		{ clause: 'content by interest', en: 'types of content that interest you', ja: '関心をお持ちのコンテンツの種類' },
		{
			clause: 'effect of refusal',
			en: 'Certain functions on some pages are restricted',
			ja: '一部のページで、機能の一部が制限されます',
		},
		{
			clause: 'links',
			en: 'not responsible for personal information on linked',
			ja: 'リンク先のウェブサイトにおける個人情報の保護',
		},
		{ clause: 'replies', en: 'by telephone or e-mail', ja: '電話またはメールで回答' },
		{
			clause: 'hours',
			en: '10:00–17:00 (Japan time), Monday to Friday, except national holidays',
			ja: '月曜日～金曜日 10:00～17:00（日本時間、祝日を除く）',
		},
	],
};

const read = (company: string): Options =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${company}.json`, import.meta.url), 'utf8'));

const LETTERS: { readonly [entity: string]: string } = { '&amp;': '&', '&#39;': "'", '&quot;': '"' };
const textOf = (html: string) =>
	html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, (entity) => LETTERS[entity] ?? entity);

describe.each(Object.entries(POLICIES))('%s', (company, clauses) => {
	it.each(['en', 'ja'] as const)('says every clause of its policy in %s', (language) => {
		const text = textOf(noticeHtml(read(company), language));
		const unsaid = clauses.filter((clause) => !text.includes(clause[language]));
		expect(unsaid.map(({ clause }) => clause)).toEqual([]);
	});

	it('says of each service who, what, why, for how long, and what a refusal costs', () => {
		for (const language of ['en', 'ja'])
			for (const { name, services } of noticeJson(read(company), language).categories)
				for (const { id, facts } of services) {
					const keys = facts.map(({ key }) => key);
					expect(keys, `${name}: ${id}`).toEqual(
						expect.arrayContaining(['provider', 'transmits', 'purpose', 'cookies', 'refusal']),
					);
				}
		const cookies = (read(company).services ?? []).flatMap(({ cookies = [] }) => cookies as Cookie[]);
		for (const { name, days, purpose } of cookies) {
			expect([name, days], name).toEqual([name, expect.any(Number)]);
			expect(Object.keys(Object(purpose))).toEqual(['en', 'ja']);
		}
	});

	it('has the same number of whole sentences in both languages', () => {
		const { en, ja } = Object(read(company).policy).notes as { en: string[]; ja: string[] };
		expect(ja.length).toBe(en.length);
		for (const sentence of ja) expect(sentence).toMatch(/。$/);
	});
});

it('what a policy promises is a rule as well', () => {
	expect(read('jsr').noSale).toBe(true);
	expect(read('citizen-tic').minors).toEqual({ below: 20, mode: 'guardian' });
	for (const company of Object.keys(POLICIES)) expect(read(company).regime).toBe('opt-in');
});

it.each(Object.keys(POLICIES))('%s says in Japanese who gets what, and for whose purposes (JP-03)', (company) => {
	const { transmission } = noticeJson(read(company), 'ja');
	const services = transmission?.services ?? [];
	expect(services.map(({ id }) => id)).toEqual(read(company).services?.map(({ id }) => id));
	for (const { id, facts } of services)
		expect(
			facts.map(({ key }) => key),
			id,
		).toEqual(expect.arrayContaining(['provider', 'transmits', 'purpose', 'recipientPurpose']));
});
