/** How a page of a run looks, light and dark. */

/** The style sheet. */
export const STYLE = `
:root {
  --ground: #f6f7f9; --paper: #fff; --ink: #1b2330; --soft: #5a6575; --line: #dde2e9; --well: #f2f4f7; --accent: #2456c7;
  --error: #b3261e; --error-wash: #fdecea; --warning: #8a5a00; --warning-wash: #fff3d6; --info: #1f5fa8; --info-wash: #e6f0fb;
  --good: #1b7a43; --good-wash: #e4f5ea; --open: #6b3fa0; --open-wash: #f0e8fa; --none: #6b7482; --none-wash: #eceff3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --paper: #1a2029; --ink: #e4e9f0; --soft: #9aa6b6; --line: #2d3643; --well: #141a22; --accent: #8ab0ff;
    --error: #ff8a80; --error-wash: #3a1c1c; --warning: #f2c14e; --warning-wash: #362a10; --info: #84b9f5; --info-wash: #16283c;
    --good: #6fd396; --good-wash: #14301f; --open: #c3a2f2; --open-wash: #2a1f3c; --none: #909bab; --none-wash: #232b36;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin-bottom: .8rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .5rem; }
h4 { font-size: .85rem; margin: 0 0 .4rem; } small { color: var(--soft); font-weight: 400; font-size: .85em; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .6rem; z-index: 9; background: var(--paper); padding: .4rem .8rem; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
header { position: sticky; top: 0; z-index: 5; background: var(--paper); border-bottom: 1px solid var(--line); }
.top, main { max-width: 78rem; margin: 0 auto; padding: 0 1.2rem; }
.top { display: flex; align-items: center; gap: 1.5rem; height: 3rem; }
.top strong { letter-spacing: .02em; } nav { display: flex; gap: 1.1rem; } nav a { text-decoration: none; color: var(--soft); } nav a:hover { color: var(--accent); }
main > section { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.3rem 1.4rem; margin: 1.2rem 0; }
.head { border-left: 5px solid var(--error) !important; } .head.clean { border-left-color: var(--good) !important; }
.verdict { margin: 0 0 .4rem; font-weight: 600; color: var(--error); } .clean .verdict { color: var(--good); }
.target { margin: .3rem 0 0; color: var(--soft); }
.tiles { list-style: none; display: flex; flex-wrap: wrap; gap: .6rem; margin: 1.1rem 0 0; padding: 0; }
.tiles li { background: var(--well); border-radius: 8px; padding: .5rem .9rem; color: var(--soft); font-size: .85rem; }
.tiles b { display: block; color: var(--ink); font-size: 1.25rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tiles .error { background: var(--error-wash); } .tiles .error b { color: var(--error); }
.tiles .warning { background: var(--warning-wash); } .tiles .warning b { color: var(--warning); }
.filter { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; margin-bottom: 1rem; }
.filter input[type=search], select, button { font: inherit; font-size: .9rem; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 7px; padding: .35rem .6rem; min-width: 0; max-width: 100%; }
.filter input[type=search] { flex: 1 1 12rem; } select { flex: 0 1 13rem; } button { cursor: pointer; } button:hover { border-color: var(--accent); }
.chips { display: flex; flex-wrap: wrap; gap: .3rem .9rem; font-size: .9rem; } .chip { white-space: nowrap; cursor: pointer; }
.chip.error b { color: var(--error); } .chip.warning b { color: var(--warning); } .chip.info b { color: var(--info); }
summary { cursor: pointer; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--none); border-radius: 8px; margin: .6rem 0; }
.finding.following { margin-left: 1.6rem; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); } .finding.info { border-left-color: var(--info); }
.finding > summary { display: flex; gap: .9rem; padding: .7rem .9rem; list-style: none; align-items: baseline; }
.finding > summary::-webkit-details-marker { display: none; } .finding > summary:hover { background: var(--well); }
.finding[open] > summary { border-bottom: 1px solid var(--line); }
.badge { flex: 0 0 4.9rem; text-align: center; border-radius: 5px; padding: .1rem 0; font-size: .78rem; font-weight: 600; color: var(--none); background: var(--none-wash); }
.badge.error { color: var(--error); background: var(--error-wash); } .badge.warning { color: var(--warning); background: var(--warning-wash); } .badge.info { color: var(--info); background: var(--info-wash); }
.what { flex: 1; min-width: 0; } .op { margin-left: .5rem; } .name { color: var(--soft); } .name b { color: var(--ink); } .times { color: var(--soft); font-size: .85em; margin-left: .5rem; } .message { display: block; margin-top: .15rem; }
.body { padding: 1rem .9rem .6rem; } .body > h4 { margin-top: 1rem; } .link { margin: .6rem 0 0; font-size: .85rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.2rem; margin: 0 0 1rem; } dt { color: var(--soft); } dd { margin: 0; }
pre { margin: 0; padding: .6rem .7rem; background: var(--well); border-radius: 6px; white-space: pre-wrap; max-height: 24rem; overflow: auto; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem; } .pair.single { grid-template-columns: minmax(0, 1fr); }
.side { border: 1px solid var(--line); border-top: 3px solid var(--error); border-radius: 7px; padding: .7rem; } .side.good { border-top-color: var(--good); }
mark { background: var(--error-wash); color: inherit; font-weight: 700; display: inline-block; border-radius: 3px; } .good mark { background: var(--good-wash); }
.answer { margin-top: .6rem; } .answer pre { margin-top: .4rem; } .headers { display: inline-block; margin-left: .7rem; font-size: .85rem; vertical-align: top; max-width: calc(100% - 5rem); }
.status { display: inline-block; border-radius: 5px; padding: 0 .5rem; font: 600 13px/1.6 ui-monospace, monospace; background: var(--none-wash); color: var(--none); }
.s2 { background: var(--good-wash); color: var(--good); } .s4 { background: var(--warning-wash); color: var(--warning); } .s5, .snone { background: var(--error-wash); color: var(--error); }
.steps { margin: 0 0 1rem; padding-left: 1.6rem; } .steps li { margin: .3rem 0; } .steps pre { margin-top: .4rem; }
.command { display: flex; gap: .5rem; align-items: flex-start; margin-top: .7rem; } .command pre { flex: 1; min-width: 0; }
table { border-collapse: collapse; overflow-wrap: normal; } th { text-align: left; font-weight: 600; } .number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.readings { overflow-wrap: anywhere; } .readings th { min-width: 5rem; } .readings th, .readings td, .reasons th, .reasons td, .coverage th, .coverage td { padding: .3rem .9rem .3rem 0; vertical-align: top; } .reasons td:nth-child(3) { min-width: min(24rem, 50vw); overflow-wrap: anywhere; } .ids, .reasons th { color: var(--soft); font-size: .85rem; }
.scroll { overflow-x: auto; } .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; color: var(--soft); font-size: .85rem; margin: 0 0 .8rem; }
.v { display: inline-block; width: 1.35rem; height: 1.35rem; line-height: 1.35rem; text-align: center; border-radius: 5px; font-style: normal; font-weight: 700; font-size: .8rem; color: var(--none); background: var(--none-wash); position: relative; }
.v.pass { color: var(--good); background: var(--good-wash); } .v.fail { color: var(--paper); background: var(--error); } .v.warn { color: var(--warning); background: var(--warning-wash); }
.v.info { color: var(--info); background: var(--info-wash); } .v.inconclusive { color: var(--open); background: var(--open-wash); } .v.not-run { background: none; color: var(--none); font-weight: 400; }
.matrix td { padding: 1px; text-align: center; } .matrix tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); padding: .1rem 1rem .1rem 0; font: 13px/1.5 ui-monospace, monospace; white-space: nowrap; max-width: 24rem; overflow: hidden; text-overflow: ellipsis; }
.matrix thead th { font-weight: 500; font-size: .78rem; color: var(--soft); text-align: center; } .matrix thead th[colspan] { border-bottom: 1px solid var(--line); padding: 0 .3rem .2rem; text-align: left; }
.matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); padding: .3rem 0; } .matrix tbody tr:hover th, .matrix tbody tr:hover td { background: var(--well); } .matrix a { text-decoration: none; }
.idle { margin-top: .9rem; } .idle ul { columns: 22rem; padding-left: 1.2rem; font-size: .9rem; } .calm { color: var(--soft); margin: .4rem 0; }
meter { width: 12rem; max-width: 40vw; height: .8rem; vertical-align: middle; }
[hidden] { display: none !important; }
@media (max-width: 46rem) {
  .top, main { padding: 0 .7rem; } nav { gap: .8rem; font-size: .9rem; } .top { gap: .9rem; } main > section { padding: 1rem .9rem; }
  .pair { grid-template-columns: minmax(0, 1fr); } .finding > summary { flex-direction: column; gap: .4rem; } .badge { flex: none; padding: .1rem .6rem; } .op { margin-left: 0; }
  .matrix tbody th { max-width: 10rem; } meter { width: 5rem; } .coverage th, .coverage td { padding-right: .6rem; } .coverage .number { display: block; text-align: left; } .filter input[type=search], select { flex: 1 1 100%; } .idle ul { columns: auto; }
}
@media print { header, .filter, button, .link { display: none !important; } main > section { border: 0; padding: 0; } pre { max-height: none; } }
`
