import type { Config } from '../config/resolve.js';
import { aboutCategory } from '../disclosure/categories.js';
import { serviceName } from '../disclosure/facts.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';
import { choosable, type Draft } from './draft.js';
import { factList } from './fact-list.js';
import { ServiceSwitch } from './service-switch.js';

interface Props {
	readonly id: string;
	readonly isRequired: boolean;
	readonly config: Config;
	readonly texts: PreferencesTexts;
	readonly draft: Draft;
	/** Have the details been opened? Until then their content is not built. */
	readonly isUnfolded: boolean;
	unfold(): void;
}

/** One category with its switch, and its services, each with a switch of its own. */
export function PreferenceCategory({ id, isRequired, config, texts, draft, isUnfolded, unfold }: Props) {
	const { words } = texts;
	const [name, description] = aboutCategory(id, config.options, texts);
	const services = config.services.filter(({ category }) => category === id);
	const free = choosable(config, draft, id);
	const allowed = free.filter((one) => draft.get(one)).length;
	const isMixed = allowed !== (draft.get(id) ? free.length : 0);
	return (
		<fieldset aria-label={name}>
			<ServiceSwitch
				id={id}
				name={name}
				texts={texts}
				isOn={isRequired || draft.get(id)}
				isLocked={isRequired}
				mixed={isMixed ? `${allowed}/${free.length}` : undefined}
			/>
			<p>{description}</p>
			{services.length > 0 && (
				<details onToggle={unfold}>
					<summary>
						{words.preferences.details} ({services.length})
					</summary>
					{isUnfolded &&
						services.map(({ id, locked, options }) => (
							<section key={id}>
								<ServiceSwitch
									id={id}
									name={serviceName(options, texts)}
									texts={texts}
									isOn={!locked && (isRequired || draft.get(id))}
									isLocked={isRequired || locked}
								/>
								{factList(options, texts)}
							</section>
						))}
				</details>
			)}
		</fieldset>
	);
}
