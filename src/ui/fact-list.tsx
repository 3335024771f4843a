import type { Service } from '../config/options.js';
import { facts } from '../disclosure/facts.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';
import { link } from './link.js';

/** The list of facts about a service. */
export const factList = (service: Service, texts: Pick<PreferencesTexts, 'language' | 'words'>) => (
	<dl>
		{facts(service, texts).map(([key, lines]) => [
			<dt>{texts.words.service[key]}</dt>,
			lines.map(([line, url, words = texts.words.service.policy]) => (
				<dd>
					{line} {url && link(words, url)}
				</dd>
			)),
		])}
	</dl>
);
