import { html, raw } from '../html.mjs';

const SAY = {
	video: {
		en: 'A stand-in for a video, served by media.localhost',
		ja: '動画の代わりの画面です（media.localhostから配信）',
	},
	map: {
		en: 'A stand-in for a map, served by media.localhost',
		ja: '地図の代わりの画面です（media.localhostから配信）',
	},
};

const DRAWINGS = {
	video: `<rect width="640" height="360" fill="#141b2c"/>
<g stroke="#8fb2ff" fill="none"><circle cx="320" cy="170" r="120" opacity=".25"/><circle cx="320" cy="170" r="84" opacity=".4"/><g><circle cx="320" cy="50" r="6" fill="#8fb2ff"/><animateTransform attributeName="transform" type="rotate" from="0 320 170" to="360 320 170" dur="12s" repeatCount="indefinite"/></g></g>
<circle cx="320" cy="170" r="40" fill="#fff"/><path d="M308 150v40l34-20z" fill="#141b2c"/>
<rect x="24" y="328" width="592" height="5" rx="2.5" fill="#fff" opacity=".25"/><rect x="24" y="328" width="170" height="5" rx="2.5" fill="#fff"><animate attributeName="width" from="0" to="592" dur="60s" repeatCount="indefinite"/></rect>`,
	map: `<rect width="640" height="360" fill="#e8ede4"/>
<path d="M0 250C120 210 190 300 330 262S540 190 640 230V360H0z" fill="#b9d7e8"/>
<g stroke="#fff" stroke-width="14" fill="none"><path d="M-10 90C160 70 300 160 650 96M120-10C140 120 210 160 200 270M420-10C400 90 470 150 440 250"/></g>
<g stroke="#fff" stroke-width="6" fill="none"><path d="M0 170h640M40 0v240M280 0v250M340 0v250M560 0v200M180 40h400"/></g>
<path d="M462 20h80v52h-80zM56 110h64v48H56z" fill="#c9dfba"/>
<g transform="translate(304 74)"><path d="M16 52C2 32 0 26 0 16a16 16 0 0 1 32 0c0 10-2 16-16 36z" fill="#b23a24"/><circle cx="16" cy="16" r="6" fill="#fff"/></g>`,
};

/** What the other host shows in a frame: a stand-in for a video or a map. It stores nothing. */
export function embed(kind, lang) {
	if (!Object.hasOwn(DRAWINGS, kind)) return undefined;
	return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${SAY[kind][lang]}</title>
<link rel="icon" href="data:,">
<style>
html, body, svg { display: block; width: 100%; height: 100%; margin: 0; overflow: hidden }
p { position: fixed; inset: auto 0 9% ; margin: auto; width: fit-content; max-width: 86%; padding: .35em .9em; border-radius: 9em; color: #fff; background: #000a; font: 14px/1.5 system-ui, "Noto Sans JP", "Noto Sans CJK JP", sans-serif; text-align: center }
</style>
</head>
<body>
<svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${raw(DRAWINGS[kind])}</svg>
<p>${SAY[kind][lang]}</p>
</body>
</html>
`;
}
