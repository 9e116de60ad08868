/** The style of the page: that of the picture, and of what is around it. */
import { DARK, LIGHT, STYLE, type Theme } from '../style.ts'

const variables = ({ page, cluster, frame, line, text, faint, data, red, amber }: Theme): string =>
  `:root { --page: ${page}; --panel: ${cluster}; --border: ${frame}; --line: ${line}; --text: ${text}; --faint: ${faint}; --accent: ${data}; --error: ${red}; --warning: ${amber}; }`

/** Without the script the picture is below the head in full, and the details of all boxes are below the picture. */
export const PAGE_STYLE = `${STYLE}
${variables(LIGHT)}
@media (prefers-color-scheme: dark) {
${variables(DARK)}
}
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; padding: 10px 16px; border-bottom: 1px solid var(--border); }
h1 { margin: 0; font-size: 16px; }
header p { margin: 0; color: var(--faint); }
#keys { flex-basis: 100%; font-size: 12px; }
.tools { display: none; gap: 6px; align-items: center; margin-left: auto; }
.scripted .tools { display: flex; }
input, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--line); border-radius: 6px; padding: 3px 10px; min-height: 30px; }
input { width: 15em; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
#found { min-width: 5em; color: var(--faint); }
#view { overflow: auto; }
.empty { padding: 16px; }
.panel { padding: 12px 16px; background: var(--panel); border-left: 1px solid var(--border); overflow: auto; overflow-wrap: anywhere; }
:root:not(.scripted) .panel section + section { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--border); }
.panel h2 { margin: 0 0 8px; font-size: 15px; padding-right: 40px; }
.panel h3 { margin: 16px 0 4px; font-size: 13px; }
.panel dl, .panel ul { margin: 0; padding: 0; list-style: none; }
.panel dt, .panel .note { color: var(--faint); font-size: 12px; }
.panel dd { margin: 0 0 6px; }
.panel li { margin-bottom: 6px; }
.panel dd, .panel code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px; }
.panel a { color: var(--accent); }
.error b { color: var(--error); } .warning b { color: var(--warning); }
#close { display: none; float: right; }
.scripted #close { display: block; }
.scripted, .scripted body { height: 100%; }
.scripted body { display: flex; flex-direction: column; }
.scripted main { flex: 1; min-height: 0; display: flex; }
.scripted #view { flex: 1; min-width: 0; overflow: hidden; cursor: grab; touch-action: none; }
.scripted #view svg { display: block; width: 100%; height: 100%; user-select: none; }
.scripted .panel { width: 380px; max-width: 50%; }
.scripted .node[role] { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#view:focus-visible { outline-offset: -2px; }
.node[role]:focus { outline: none; }
.node[role]:focus-visible > rect { stroke: var(--accent); stroke-width: 4; }
.selected > rect { stroke-width: 3; }
.unmatched { opacity: 0.3; }
@media (max-width: 700px) {
.tools { flex-wrap: wrap; margin-left: 0; }
.scripted #keys { display: none; }
.scripted main { flex-direction: column; }
.scripted .panel { width: auto; max-width: none; max-height: 50%; border-left: none; border-top: 1px solid var(--border); }
}
`
