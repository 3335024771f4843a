/** The style of the report page. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#556070;--paper:#fff;--ground:#f3f4f0;--line:#d8dcd6;--good:#176b45;--bad:#a8231c}
@media(prefers-color-scheme:dark){:root{--ink:#e9ecf0;--soft:#aab4c0;--paper:#1c222b;--ground:#12161c;--line:#3a434f;--good:#6fd3a0;--bad:#ff9188}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,"Hiragino Sans","Noto Sans JP",sans-serif}
body>input{position:absolute;opacity:0}#en:checked~* [lang=ja]:not(label),#ja:checked~* [lang=en]:not(label){display:none}
.bar{display:flex;justify-content:space-between;align-items:center;padding:.75rem max(1rem,calc(50% - 34rem));background:var(--paper);border-bottom:1px solid var(--line)}
.bar label{display:inline-block;padding:.35rem .9rem;border-radius:2rem;cursor:pointer}#en:checked~.bar [for=en],#ja:checked~.bar [for=ja]{background:var(--ink);color:var(--paper)}
#en:focus-visible~.bar [for=en],#ja:focus-visible~.bar [for=ja]{outline:3px solid #2f6fed;outline-offset:2px}
main{max-width:70rem;margin:auto;padding:1rem}header,section,footer{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem clamp(1rem,4vw,2.5rem);margin:1rem 0}
header{border-top:.4rem solid var(--bad)}header.kept{border-color:var(--good)}.verdict{margin:0;font-weight:700;color:var(--bad)}.kept .verdict{color:var(--good)}
h1{margin:.2rem 0;font-size:clamp(1.5rem,4vw,2.3rem);line-height:1.25}h2{overflow-wrap:anywhere}section>h2:first-child,footer>h2:first-child{margin-top:0}header>p:last-child{margin-bottom:0}time,footer p{color:var(--soft)}
.phases{list-style:none;margin:0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
.phases li{border:1px solid var(--line);border-top:.3rem solid var(--bad);border-radius:.5rem;padding:.75rem;overflow:hidden}.phases .kept{border-top-color:var(--good)}
.phases img{width:100%;border:1px solid var(--line);border-radius:.25rem}.phases h3{margin:.4rem 0 0;font-size:1rem}.phases p{margin:0;color:var(--soft)}.phases b{color:var(--bad)}.phases .kept b{color:var(--good)}
details{border-top:1px solid var(--line);padding:.6rem 0}summary{cursor:pointer;overflow-wrap:anywhere}.tag{display:inline-block;font-size:.8rem;border:1px solid var(--line);border-radius:2rem;padding:0 .6rem;margin-left:.3rem}
code,pre{font:.82rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}pre{overflow:auto;background:var(--ground);padding:1rem;border-radius:.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-top:1px solid var(--line)}td:nth-child(4){min-width:16rem}.list td:nth-child(4){min-width:0}.bad{color:var(--bad)}.list td:first-child code{white-space:nowrap}.list td:nth-child(n+4),.list th:nth-child(n+4){font-variant-numeric:tabular-nums}
@media print{body{background:#fff}.bar{display:none}section,header,footer{break-inside:avoid-page;border:0}}
`;
