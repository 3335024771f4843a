import { raw } from './html.mjs';

const range = (count) => Array.from({ length: count }, (_, index) => index);
const round = (number) => Math.round(number * 10) / 10;
const at = (angle, radius) => [round(200 + radius * Math.cos(angle)), round(200 + radius * Math.sin(angle))];

/** One drawing a company, in the colour of the page; 400 by 400. */
const DRAWINGS = {
	lattice: () =>
		range(7).flatMap((row) =>
			range(6).map((column) => {
				const [x, y] = [40 + column * 68 + (row % 2) * 34, 24 + row * 59];
				const points = range(6).map((side) => {
					const turn = (Math.PI / 3) * side + Math.PI / 6;
					return `${round(x + 38 * Math.cos(turn))},${round(y + 38 * Math.sin(turn))}`;
				});
				const fill = (row * 3 + column * 5) % 7 === 0 ? ' fill="currentColor" fill-opacity=".16"' : '';
				return `<polygon points="${points.join(' ')}"${fill}/>`;
			}),
		),
	gauge: () => [
		...range(61).map((tick) => {
			const length = tick % 10 ? (tick % 5 ? 22 : 38) : 62;
			return `<path d="M${20 + tick * 6} 130v${length}"/>`;
		}),
		...range(51).map((tick) => {
			const length = tick % 10 ? (tick % 5 ? 18 : 30) : 48;
			return `<path d="M${round(47 + tick * 5.88)} 292v-${length}" stroke-opacity=".6"/>`;
		}),
		'<path d="M0 130h400M0 292h400" stroke-width="2.5"/><rect x="188" y="96" width="48" height="230" fill="currentColor" fill-opacity=".1" stroke="none"/>',
	],
	clock: () => [
		'<circle cx="200" cy="200" r="176"/><circle cx="200" cy="200" r="8" fill="currentColor"/>',
		...range(60).map((tick) => {
			const [turn, inner] = [(Math.PI / 30) * tick, tick % 5 ? 156 : 138];
			return `<path d="M${at(turn, 166).join(' ')}L${at(turn, inner).join(' ')}" stroke-width="${tick % 5 ? 1.5 : 4}"/>`;
		}),
		`<path d="M200 200L${at(-2.6, 92).join(' ')}" stroke-width="8" stroke-linecap="round"/><path d="M200 200L${at(-0.52, 132).join(' ')}" stroke-width="5" stroke-linecap="round"/>`,
		`<path d="M200 200L${at(-1.57, 190).join(' ')}A190 190 0 0 1 ${at(-0.52, 190).join(' ')}Z" fill="currentColor" fill-opacity=".12" stroke="none"/>`,
	],
	orbit: () => [
		'<circle cx="200" cy="200" r="74" fill="currentColor" fill-opacity=".14"/>',
		...range(8).map(
			(ring) =>
				`<ellipse cx="200" cy="200" rx="176" ry="${62 + ring * 3}" transform="rotate(${ring * 22.5} 200 200)" stroke-opacity="${0.35 + 0.08 * ring}"/>`,
		),
		...range(16).map((dot) => {
			const [x, y] = at((Math.PI / 8) * dot, 176);
			return `<circle cx="${x}" cy="${y}" r="${dot ? 3 : 9}" fill="currentColor"/>`;
		}),
	],
	waves: () => [
		...range(9).map(
			(wave) =>
				`<path d="M${200 - 30 - wave * 20} ${150 + wave * 4}a${40 + wave * 20} ${40 + wave * 20} 0 0 1 ${60 + wave * 40} 0" stroke-opacity="${round(1 - wave / 11)}"/>`,
		),
		'<path d="M200 150L150 392M200 150L250 392M188 208h24M177 262h46M165 320h70M188 208l35 54M212 208l-35 54M177 262l58 58M223 262l-58 58" stroke-width="3"/><circle cx="200" cy="146" r="9" fill="currentColor"/>',
	],
};

/** A company's drawing; it says nothing that the words beside it do not. */
export const art = (name) =>
	raw(
		`<svg class="art" viewBox="0 0 400 400" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${DRAWINGS[name]().join('')}</svg>`,
	);
