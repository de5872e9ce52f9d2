import { DARK, LIGHT, properties, TONES } from "./palette.ts";

const CHIPS = TONES.map(
  (tone) => `.${tone}{--tone-ink:var(--${tone}-ink);--tone-tint:var(--${tone}-tint);--tone-edge:var(--${tone}-edge)}`,
).join("\n");

/** The one style sheet of the page. System faces only, nothing that is fetched; the digest of this text stands in the page's policy. */
export const STYLE = `
:root{color-scheme:light dark;${properties(LIGHT)};--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${properties(DARK)}}}
${CHIPS}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:400 1rem/1.55 var(--sans);-webkit-text-size-adjust:100%;scroll-padding-top:1rem;overflow-wrap:break-word}
body{margin:0 auto;max-width:86rem;padding:2.5rem 2rem 6rem;display:grid;grid-template-columns:12.5rem minmax(0,1fr);column-gap:3.5rem}
main{grid-column:2;min-width:0;max-width:64rem}
nav{grid-column:1;grid-row:1;position:sticky;top:2.5rem;align-self:start;max-height:calc(100vh - 5rem);overflow:auto;font-size:.8125rem;line-height:1.35}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.3rem 0;color:var(--quiet);text-decoration:none}
nav a:hover,nav a:focus{color:var(--ink);text-decoration:underline}
nav .note{display:block;font-size:.75rem}
h1,h2,h3,h4,p,ul,ol,dl,dd,pre,table{margin:0}
a{color:var(--calm-ink)}
:focus-visible{outline:2px solid var(--calm-edge);outline-offset:2px}
code,pre{font-family:var(--mono);font-size:.875em;unicode-bidi:isolate;overflow-wrap:anywhere}
pre{white-space:pre-wrap}
pre code{font-size:1em}
mark{background:var(--warn-tint);color:var(--warn-ink);border-radius:2px;padding:0 .1em;box-shadow:inset 0 -1px var(--warn-edge)}
.break{color:var(--quiet)}
.note,.lead,.rest{color:var(--quiet)}
.note{font-size:.875em;font-weight:400}
.lead{max-width:46rem;margin-bottom:1rem}
.rest{font-size:.875rem;margin-top:.5rem}
.wide+.lead{margin-top:1rem}
.chip{display:inline-block;white-space:nowrap;font-size:.8125rem;line-height:1.3;font-weight:550;padding:.1rem .5rem;border-radius:3px;color:var(--tone-ink);background:var(--tone-tint)}
.chip .sign{display:inline-block;min-width:.8em;text-align:center;font-weight:700}
ul.bullets{padding:0;list-style:none}
ul.bullets>li+li{margin-top:.35rem}
summary{cursor:pointer;color:var(--calm-ink);font-size:.875rem;font-weight:400;width:fit-content}
details>summary+*{margin-top:.5rem}

.top .subject{color:var(--quiet);font-size:.875rem;padding-bottom:1.75rem}
.top .subject strong{color:var(--ink);font-weight:600}
h1{font-size:2.75rem;line-height:1.1;font-weight:680;letter-spacing:-.02em;color:var(--tone-ink)}
.eyebrow{display:block;font-size:.875rem;line-height:1.6;letter-spacing:0;font-weight:400;color:var(--quiet)}
.means{font-size:1.1875rem;line-height:1.45;max-width:42rem;padding:.75rem 0 1.75rem}
.ladder{list-style:none;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:4px}
.ladder li{border-top:6px solid var(--line);padding:.5rem .5rem 0 0;color:var(--quiet);line-height:1.35}
.ladder li[class]{border-color:var(--tone-edge)}
.ladder .name{display:block;font-size:.9375rem}
.ladder .here .name{font-weight:680;color:var(--tone-ink)}
.notice{margin-top:1.5rem;padding:.75rem 1rem;border-left:4px solid var(--tone-edge);background:var(--tone-tint);color:var(--tone-ink)}
.notice a{color:inherit}
dl.figures{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1.5rem;padding:2.25rem 0 2.5rem}
dl.figures dt{font-size:.875rem}
dl.figures dt a{color:var(--quiet);text-decoration-color:var(--line);text-underline-offset:.2em}
dl.figures b{display:block;font-size:1.875rem;line-height:1.25;font-weight:620;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
dl.figures .note{display:block;line-height:1.4}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem 3rem}
.top .two h2,.agents{border-top:1px solid var(--line);padding-top:.875rem}
.top .two h2{font-size:1.125rem;margin-bottom:.625rem}
.top .bullets{margin-bottom:.75rem}
.steps{padding-left:1.35rem}
.steps li+li{margin-top:.4rem}
.others{margin-top:1rem}
.ceilings{list-style:none;padding:0}
.ceilings li{display:grid;grid-template-columns:9rem minmax(0,1fr);padding:.2rem 0}
.ceilings .chip{justify-self:start;align-self:start;margin-top:.15rem}
.see{font-size:.875rem;white-space:nowrap}
.agents{margin-top:2.25rem}
.agents ul{list-style:none;padding:.75rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 2rem}

main>section{padding-top:4.5rem}
h2{font-size:1.625rem;line-height:1.25;font-weight:660;letter-spacing:-.01em}
main>section>.heading{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .875rem;border-bottom:2px solid var(--ink);padding-bottom:.5rem;margin-bottom:1.25rem}
main>section>.heading p{color:var(--quiet);font-size:.9375rem;font-variant-numeric:tabular-nums}
h3{font-size:1.125rem;line-height:1.4;font-weight:640;margin:2rem 0 .75rem}
h4{font-size:.875rem;font-weight:640;margin-bottom:.5rem}
.count{color:var(--quiet);font-weight:400}

.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem 1.25rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400;min-width:5rem}
thead th{font-size:.8125rem;color:var(--quiet);vertical-align:bottom}
tbody th{font-weight:560}
td .note,th .note{display:block}
.short{white-space:nowrap}
th.figures,td.figures{text-align:right;min-width:3rem}
.answers th[scope=row]{width:15rem;font-weight:640}
.answers td+td{width:auto}
.answers .act{font-weight:560}
.answers .act::before{content:"→ ";color:var(--quiet)}
.answers details{margin-top:.25rem}
.by-agent{list-style:none;padding:0}
.by-agent li{display:grid;grid-template-columns:5.5rem minmax(0,1fr);align-items:start;padding:.15rem 0}
.by-agent .chip{justify-self:start}
.boundaries{list-style:none;padding:0}
.boundaries li{display:grid;grid-template-columns:5.5rem minmax(0,1fr);padding:.3rem 0}
.boundaries .chip{justify-self:start;align-self:start}
.boundaries strong{font-weight:560}
.matrix tbody th{min-width:16rem}
.matrix tfoot th,.matrix tfoot td{border-bottom:0;font-weight:640}
.matrix .topic th{padding-top:1.5rem;font-size:.8125rem;font-weight:640;color:var(--quiet)}
.matrix th details{font-weight:400}
.matrix summary{color:var(--ink);font-size:inherit;font-weight:560}

.task{border-top:1px solid var(--line);padding:1.25rem 0 1.5rem}
.task h3{margin:0 0 .5rem;max-width:46rem}
.rule{margin-top:1.25rem}
.rule-name code{font-weight:600}
.part{display:grid;grid-template-columns:8rem minmax(0,1fr);padding-top:.5rem}
.part>p+p{max-width:44rem}
.label{font-size:.875rem;line-height:1.7;color:var(--quiet)}
.found{list-style:none;padding:0}
.found>li+li{padding-top:.75rem}
.found>li>p{max-width:44rem}
.places{list-style:none;padding:0}
.places li,.place,.bullets li:has(.at){display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .75rem;padding:.15rem 0}
.quote{max-width:100%;padding:.15rem .5rem;background:var(--panel);border-radius:3px;line-height:1.45}
.changes{list-style:none;padding:0}
.changes li{display:grid;grid-template-columns:6rem minmax(0,1fr);padding:.5rem 0;border-bottom:1px solid var(--line)}
.changes .chip{justify-self:start;align-self:start}
.server{border-top:1px solid var(--line);padding-bottom:1.5rem}
.server h3{margin:1.25rem 0 .15rem}
.server>.note{margin-bottom:1rem}
.server section+section{margin-top:1.25rem}
.facts{columns:2;column-gap:3rem}
.facts div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.75rem;padding:.2rem 0;break-inside:avoid}
.facts dt{color:var(--quiet)}
.facts+.bullets{margin-top:.5rem}
.said{display:inline-block;margin-right:.75rem}
.said .note{display:inline}
footer{grid-column:2;max-width:64rem;margin-top:5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.8125rem}

.graph{display:block;min-width:60rem;max-width:100%;height:auto;overflow:visible;margin-bottom:1.25rem}
.graph text{font:400 12px var(--sans);fill:var(--ink)}
.graph .head{fill:var(--quiet)}
.graph .mono{font:400 11.5px var(--mono);white-space:pre}
.graph .moment+text{font-weight:640}
.graph .second{fill:var(--quiet)}
.graph .whole.second{fill:var(--ink)}
.graph .node{fill:var(--ground);stroke:var(--line)}
.graph .moment{fill:var(--panel);stroke:var(--plain-edge)}
.graph .folded{fill:none;stroke:none}
.graph .tone{fill:var(--tone-tint);stroke:none}
.graph .on{fill:var(--tone-ink);font-weight:600}
.graph .on.second{fill:var(--tone-ink);font-weight:400}
.graph .edge{fill:none;stroke:var(--plain-edge);stroke-width:1.25}
.graph .strong{stroke:var(--ink);stroke-width:2}
.graph .dashed{stroke-dasharray:4 3}

@media (max-width:72rem){
body{display:block;padding:1.75rem 1.5rem 4rem;max-width:66rem}
nav{position:static;max-height:none;margin:-.75rem 0 1.75rem;padding-bottom:.5rem;border-bottom:1px solid var(--line)}
nav ol{display:flex;gap:1.25rem;white-space:nowrap}
nav .note{display:none}
}
@media (max-width:44rem){
body{padding:1.25rem 1rem 3rem}
h1{font-size:2.125rem}
.means{font-size:1.0625rem}
.ladder .name{font-size:.8125rem}
.ladder .note{font-size:.75rem}
dl.figures,.two{grid-template-columns:minmax(0,1fr)}
dl.figures{grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem}
main>section{padding-top:3rem}
.part{grid-template-columns:minmax(0,1fr)}
.facts{columns:1}
.answers,.answers tbody{display:block}
.answers thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.answers tr{display:grid;grid-template-columns:minmax(0,1fr) auto;border-bottom:1px solid var(--line);padding:.5rem 0}
.answers th,.answers td{border:0;padding:.15rem 0}
.answers th[scope=row]{width:auto}
.answers td:last-child{grid-column:1/-1}
.answers .short{text-align:right}
.changes li,.ceilings li{grid-template-columns:minmax(0,1fr)}
.matrix tbody th{min-width:11rem}
.facts div{grid-template-columns:7rem minmax(0,1fr)}
}
@page{margin:16mm 14mm}
@media print{
:root{color-scheme:light}
html{font-size:10.5px}
body{display:block;padding:0;max-width:none}
main,footer{max-width:none}
nav,.see{display:none}
.chip,.notice,mark,.quote,.ladder li,.graph *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
main>section{padding-top:2.5rem}
h2,h3,h4,.rule-name,.label,.lead,.heading{break-after:avoid}
tr,.places li,.ceilings li,.changes li,.server .facts,.notice,.quote,.ladder,dl.figures,.by-agent li{break-inside:avoid}
.wide{overflow:visible}
.graph{min-width:0;width:100%;break-inside:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto}
details>summary{list-style:none;color:var(--quiet)}
summary::-webkit-details-marker{display:none}
a{color:inherit;text-decoration:none}
}
`;
