import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A page that is not ours: its styles were written without a thought of us. */
export interface OtherPage {
	readonly head: string;
	/** @param held the id of a service that may not run yet */
	body(held: string, scheme: string): string;
}

const bootstrap = readFileSync(createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.min.css'), 'utf8');

const FILM = (held: string) =>
	`<iframe title="Film" data-consent="${held}" data-src="https://media.example.com/embed" width="560" height="315" allowfullscreen></iframe>`;

const TEXT = '<p>Quiet water under the bridge, and a road that goes on to the next post town.</p>'.repeat(3);

/** A shop in the dark: capitals, wide letters, square buttons, and a film in a wrapper that keeps its ratio. */
const SHOP = `
*,*::before,*::after{box-sizing:border-box;letter-spacing:.06em}
html{font-size:14px;scroll-behavior:smooth}
body{margin:0;background:#0b0b0c;color:#c9c5bd;font:300 1rem/1.9 "Helvetica Neue",Arial,sans-serif;-webkit-font-smoothing:antialiased}
body.light{background:#f5f1ea;color:#3c3832}
h1,h2,h3{font:400 2rem/1.2 Georgia,serif;text-transform:uppercase;color:#d9b36c;text-align:center;margin:2em 0 1em}
a{color:#d9b36c!important;text-decoration:none!important}
button,.btn{appearance:none;border-radius:0!important;background:#d9b36c!important;color:#000!important;border:0!important;text-transform:uppercase;letter-spacing:.2em;font-size:11px;padding:18px 36px!important;width:100%}
p{margin:0 0 2em;text-align:justify}
dialog{border:0;padding:0;background:#000;color:#fff}
iframe{border:0}
.video{position:relative;padding-bottom:56.25%;height:0;overflow:hidden;background:#000}
.video>*{position:absolute;inset:0;width:100%!important;height:100%!important}
input{background:#222;border:1px solid #444;color:#fff;padding:12px;width:100%}
main{max-width:900px;margin:auto;padding:0 20px 160px}
.bar{position:fixed;bottom:0;left:0;right:0;z-index:99999;background:#161617;padding:12px 20px;display:flex;gap:12px;align-items:center}
.bar b{flex:1}.bar .btn{width:auto!important}`;

/** What themes for WordPress have in common: a root of 10px, buttons and boxes of their own, widths for all children. */
const WORDPRESS = `
html{font-size:62.5%;box-sizing:border-box}*,*::before,*::after{box-sizing:inherit}
body{margin:0;background:#d1e4dd;color:#28303d;font:400 2rem/1.7 -apple-system,"Segoe UI",Roboto,sans-serif}
@media (prefers-color-scheme:dark){body{background:#28303d;color:#f0f0f0}a{color:#f0f0f0}}
h1,h2,h3,h4{font-weight:300;line-height:1.3;margin:0 0 3rem;clear:both}
h1{font-size:clamp(3.2rem,8vw,6.4rem)}h2{font-size:4.8rem}h3{font-size:3.2rem}
p{margin:0 0 2.8rem}a{color:#28303d;text-decoration:underline;text-underline-offset:3px}a:focus{background:#ffffffe6;outline:2px dotted}
button,.button,input[type=submit],.wp-block-button__link{display:inline-block;border:3px solid transparent;border-radius:0;background:#28303d;color:#d1e4dd;cursor:pointer;font:500 2.25rem/1.5 inherit;padding:15px 30px;text-decoration:none}
button:not(:hover):not(:active){background:#28303d;color:#d1e4dd}
input[type=checkbox]{-webkit-appearance:none;appearance:none;position:relative;width:25px;height:25px;border:3px solid #39414d;background:#fff}
input[type=checkbox]:checked::after{content:"";position:absolute;left:7px;top:2px;width:7px;height:13px;border:3px solid;border-width:0 3px 3px 0;transform:rotate(45deg)}
table{border-collapse:collapse;width:100%;min-width:240px}td,th{border:1px solid;padding:10px;word-break:normal}
ul,ol,dl{margin:0;padding-left:50px}dt{font-weight:700}dd{margin:0;padding-left:50px}
iframe,img,video{max-width:100%;vertical-align:middle}
.entry-content>*{max-width:610px;margin-left:auto;margin-right:auto}
.entry-content{padding:40px 20px 160px}
.wp-block-embed__wrapper{position:relative}.wp-has-aspect-ratio .wp-block-embed__wrapper::before{content:"";display:block;padding-top:56.25%}
.wp-has-aspect-ratio iframe{position:absolute;inset:0;height:100%;width:100%}`;

export const OTHERS: { readonly [name: string]: OtherPage } = {
	shop: {
		head: `<style>${SHOP}</style>`,
		body: (held, scheme) => `<script>document.body.className='${scheme}'</script>
<main><h1>Lacquer</h1>${TEXT}<div class="video">${FILM(held)}</div>${TEXT}<button class="btn">Add to bag</button></main>
<div class="bar"><b>¥ 12,000</b><button class="btn">Buy</button></div>`,
	},
	bootstrap: {
		head: `<style>${bootstrap.replaceAll('</', '<\\/')}</style>`,
		body: (held, scheme) => `<script>document.documentElement.dataset.bsTheme='${scheme}'</script>
<nav class="navbar bg-body-tertiary fixed-top"><div class="container"><span class="navbar-brand">Site</span><button class="btn btn-outline-primary">Menu</button></div></nav>
<main class="container py-5 mt-5"><h1 class="display-5">Page</h1>${TEXT}<div class="row"><div class="col-md-7"><div class="ratio ratio-16x9">${FILM(held)}</div></div>
<div class="col-md-5"><div class="card"><div class="card-body">${TEXT}<button class="btn btn-primary">Go</button></div></div></div></div></main>`,
	},
	wordpress: {
		head: `<style>${WORDPRESS}</style>`,
		body: (held) => `<article class="entry-content"><h1>Hello world</h1>${TEXT}
<figure class="wp-block-embed wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">${FILM(held)}</div></figure>${TEXT}<div data-consent-notice></div></article>`,
	},
};
