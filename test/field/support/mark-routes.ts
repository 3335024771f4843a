/** One attribute that makes an element fetch. */
interface Place {
	/** What the addresses begin with. */
	readonly name: string;
	/** Markup with `MARK` where the mark stands. */
	readonly html: string;
	readonly attribute: string;
	/** The kind of file. */
	readonly file: string;
	/** The property of the same meaning, if it is called otherwise. */
	readonly property?: string;
	/** The value, with `URL` in it. */
	readonly value?: string;
	/** Which element in the markup gets the address, if not the marked one. */
	readonly target?: string;
}

/**
 * Runs in the page, so it sees its arguments only: gives every kind of marked element an address, in every way.
 * @param mark the mark of each
 * @param base where they ask: the path says which element and attribute it was, and which way
 */
export function press(mark: string, base: string): void {
	const places: readonly Place[] = [
		{ name: 'img-src', html: '<img MARK>', attribute: 'src', file: 'gif' },
		{ name: 'img-srcset', html: '<img MARK>', attribute: 'srcset', file: 'gif', value: 'URL 2x' },
		{ name: 'iframe-src', html: '<iframe MARK></iframe>', attribute: 'src', file: 'html' },
		{
			...{ name: 'iframe-srcdoc', html: '<iframe MARK></iframe>', attribute: 'srcdoc' },
			...{ file: 'gif', value: '<img src="URL">' },
		},
		{ name: 'script-src', html: '<script MARK></script>', attribute: 'src', file: 'js' },
		{ name: 'link-href', html: '<link MARK rel="stylesheet">', attribute: 'href', file: 'css' },
		{
			...{ name: 'link-imagesrcset', html: '<link MARK rel="preload" as="image">', attribute: 'imagesrcset' },
			...{ property: 'imageSrcset', file: 'gif', value: 'URL 1x' },
		},
		{ name: 'input-src', html: '<input MARK type="image">', attribute: 'src', file: 'gif' },
		{ name: 'video-src', html: '<video MARK preload="auto"></video>', attribute: 'src', file: 'mp4' },
		{ name: 'video-poster', html: '<video MARK></video>', attribute: 'poster', file: 'gif' },
		{ name: 'video-source', html: '<video preload="auto"><source MARK></video>', attribute: 'src', file: 'mp4' },
		{ name: 'picture-source', html: '<picture><source MARK><img></picture>', attribute: 'srcset', file: 'gif' },
		{ name: 'embed-src', html: '<embed MARK type="image/gif">', attribute: 'src', file: 'gif' },
		{ name: 'embed-html', html: '<embed MARK type="text/html">', attribute: 'src', file: 'html' },
		{ name: 'object-data', html: '<object MARK></object>', attribute: 'data', file: 'html' },
		{ name: 'object-html', html: '<object MARK type="text/html"></object>', attribute: 'data', file: 'html' },
		{ name: 'svg-image', html: '<svg><image MARK width="9" height="9"/></svg>', attribute: 'href', file: 'gif' },
		{ name: 'svg-script', html: '<svg><script MARK></script></svg>', attribute: 'href', file: 'js' },
		{ name: 'td-background', html: '<table><tr><td MARK>x</table>', attribute: 'background', file: 'gif' },
		{
			...{ name: 'div-style', html: '<div MARK>x</div>', attribute: 'style' },
			...{ file: 'gif', value: 'height:9px;background:url(URL)' },
		},
		{
			...{ name: 'svg-style', html: '<svg><rect MARK width="9" height="9"/></svg>', attribute: 'style' },
			...{ file: 'gif', value: 'mask-image:url(URL)' },
		},
		{
			...{ name: 'marked-picture-srcset', html: '<picture MARK><source><img></picture>', attribute: 'srcset' },
			...{ file: 'gif', target: 'source' },
		},
		{
			...{ name: 'marked-picture-src', html: '<picture MARK><img></picture>', attribute: 'src' },
			...{ file: 'gif', target: 'img' },
		},
	];
	type Way = (element: Element, place: Place, value: string) => void;
	const made = (attribute: string, value: string) => {
		const node = document.createAttributeNS(null, attribute);
		node.value = value;
		return node;
	};
	const ways: { readonly [name: string]: Way } = {
		property: (element, { attribute, property = attribute }, value) => {
			const own = element as unknown as { [name: string]: { baseVal?: string } | string | undefined };
			const old = own[property];
			if (typeof old === 'object' && 'baseVal' in old) old.baseVal = value;
			else if (property === 'background') element.setAttribute(property, value);
			else own[property] = value;
		},
		setAttribute: (element, { attribute }, value) => element.setAttribute(attribute, value),
		setAttributeNS: (element, { attribute }, value) => {
			if (element.namespaceURI?.endsWith('svg') && attribute === 'href')
				element.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', value);
			else element.setAttributeNS(null, attribute, value);
		},
		setAttributeNode: (element, { attribute }, value) => void element.setAttributeNode(made(attribute, value)),
		setNamedItem: (element, { attribute }, value) => void element.attributes.setNamedItem(made(attribute, value)),
		attrValue: (element, { attribute }, value) => {
			const node = made(attribute, '');
			element.setAttributeNode(node);
			node.value = value;
		},
		attrText: (element, { attribute }, value) => {
			const node = made(attribute, '');
			element.setAttributeNodeNS(node);
			node.textContent = value;
		},
	};
	const texts: { readonly [name: string]: (section: Element, html: string) => void } = {
		innerHTML: (section, html) => {
			section.innerHTML = html;
		},
		insertAdjacentHTML: (section, html) => section.insertAdjacentHTML('beforeend', html),
		fragment: (section, html) => section.append(document.createRange().createContextualFragment(html)),
		template: (section, html) => {
			const template = document.createElement('template');
			template.innerHTML = html;
			section.append(template.content.cloneNode(true));
		},
		parser: (section, html) =>
			section.append(...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes),
		setHTMLUnsafe: (section, html) => section.setHTMLUnsafe(html),
		shadow: (section, html) => {
			section.attachShadow({ mode: 'open' }).innerHTML = html;
		},
	};
	const styles: { readonly [name: string]: (element: HTMLElement, url: string) => void } = {
		name: ({ style }, url) => {
			style.backgroundImage = `url(${url})`;
		},
		shorthand: ({ style }, url) => {
			style.background = `red url("${url}") 0 0`;
		},
		cssText: ({ style }, url) => {
			style.cssText += `;background-image:url(${url})`;
		},
		setProperty: ({ style }, url) => style.setProperty('list-style-image', `url(${url})`, 'important'),
		variable: ({ style }, url) => {
			style.setProperty('--x', `\\75 rl(${url})`);
			style.background = 'var(--x)';
		},
		imageSet: ({ style }, url) => {
			style.backgroundImage = `image-set("${url}" 1x)`;
		},
		forwarded: (element, url) => {
			(element as unknown as { style: string }).style = `height:9px;background-image:url(${url})`;
		},
		map: (element, url) => void element.attributeStyleMap?.set('background-image', `url(${url})`),
		forced: (element, url) => {
			element.style.backgroundImage = `url(${url})`;
			void element.offsetWidth;
		},
	};
	const section = () => document.body.appendChild(document.createElement('section'));
	for (const place of places) {
		const { name, html, attribute, file, value = 'URL', target } = place;
		const url = (way: string) => `${base}${name}-${way}.${file}`;
		const marked = html.replace('MARK', `data-consent="${mark}"`);
		// A script that `innerHTML` made is dead.
		const copy = () => document.createRange().createContextualFragment(marked).firstChild as Element;
		for (const [way, run] of Object.entries(ways))
			for (const isEarly of way === 'property' ? [false, true] : [false]) {
				const root = copy();
				const holder = document.createElement('p');
				holder.append(root);
				if (!isEarly) section().append(root);
				const element = (isEarly ? holder : (root.parentNode as Element)).querySelector(target ?? '[data-consent]');
				run(element as Element, place, value.replace('URL', url(isEarly ? 'early' : way)));
				if (isEarly) section().append(root);
			}
		for (const [way, run] of Object.entries(texts)) {
			const written = `${attribute}='${value.replace('URL', url(way))}'`;
			run(section(), marked.replace(target ? `<${target}` : /data-consent="\w+"/, `$& ${written}`));
		}
	}
	for (const tag of ['div', 'iframe'])
		for (const [way, run] of Object.entries(styles)) {
			const box = section();
			box.innerHTML = `<${tag} data-consent="${mark}" style="height:9px;display:list-item">x</${tag}>`;
			run(box.firstChild as HTMLElement, `${base}${tag}-style-${way}.gif`);
		}
	const sheet = (way: string, text: string) => {
		const style = document.createElement('style');
		style.dataset.consent = mark;
		style.textContent = text;
		document.head.append(style);
		if (way === 'type') style.type = 'text/css';
	};
	const drawn = section();
	drawn.id = `drawn-${mark}`;
	sheet('text', `#drawn-${mark}{height:9px;background:url(${base}style-text.gif)}`);
	sheet('import', `@import "${base}style-import.css";`);
	sheet('type', `@import "${base}style-type.css";`);
}
