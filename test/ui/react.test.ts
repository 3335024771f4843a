import { act, createElement, type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Consent, useConsent } from '../../src/react/react.js';

const page = window as { sekisho?: { allows(id: string): boolean }; IS_REACT_ACT_ENVIRONMENT?: boolean };
let allowed: string[] = [];

/** A visitor's decision, as Sekisho tells the page of it. */
const decide = (...ids: string[]) =>
	act(() => {
		allowed = ids;
		page.sekisho = { allows: (id) => allowed.includes(id) };
		document.dispatchEvent(new CustomEvent('sekisho:change'));
	});

const Picture = () => createElement('b', null, 'map');
const View = (): ReactNode => createElement(Consent, { id: 'map' }, createElement(Picture));
const tree = () => createElement(StrictMode, null, createElement(View));

beforeEach(() => {
	page.IS_REACT_ACT_ENVIRONMENT = true;
	document.body.innerHTML = '<main></main>';
});
afterEach(() => {
	delete page.sekisho;
	allowed = [];
});

const place = () => document.querySelector('main') as HTMLElement;

describe('the React component', () => {
	it('renders its children once they are allowed, and no longer when they are not', async () => {
		const root = createRoot(place());
		await act(() => root.render(tree()));
		expect(place().innerHTML).toBe('<div data-consent-placeholder="map"></div>');
		await decide('map');
		expect(place().innerHTML).toBe('<b>map</b>');
		await decide();
		expect(place().innerHTML).toBe('<div data-consent-placeholder="map"></div>');
		await act(() => root.unmount());
	});

	it('renders at once what is allowed already, and the fallback of its owner', async () => {
		await decide('other');
		const root = createRoot(place());
		const both = [
			createElement(Consent, { id: 'other', key: 1 }, 'yes'),
			createElement(Consent, { id: 'map', fallback: 'no', key: 2 }, 'never'),
			createElement(Consent, { id: 'map', fallback: null, key: 3 }, 'never'),
		];
		await act(() => root.render(both));
		expect(place().textContent).toBe('yesno');
		await act(() => root.unmount());
	});

	it('hydrates what a server rendered without an error, also for who has allowed it', async () => {
		await decide('map');
		const { sekisho } = page;
		delete page.sekisho;
		place().innerHTML = renderToString(tree());
		expect(place().innerHTML).toBe('<div data-consent-placeholder="map"></div>');
		page.sekisho = sekisho as typeof page.sekisho;
		const errors: unknown[] = [];
		await act(() => hydrateRoot(place(), tree(), { onRecoverableError: (error) => errors.push(error) }));
		expect(errors).toEqual([]);
		expect(place().innerHTML).toBe('<b>map</b>');
	});

	it('stops listening when it leaves', async () => {
		const before = allowed;
		const renders: boolean[] = [];
		const Probe = () => {
			renders.push(useConsent('map'));
			return null;
		};
		const root = createRoot(place());
		await act(() => root.render(createElement(Probe)));
		await act(() => root.unmount());
		await decide('map');
		expect(renders).toEqual([false]);
		expect(before).toEqual([]);
	});
});
