/** Colors and lines of pictures. One color for each type of plane; red is for what is not found alone. */
import { FONT, LABEL_FONT } from './measure.ts'

export interface Theme {
  readonly page: string
  readonly frame: string
  readonly cluster: string
  readonly line: string
  readonly text: string
  readonly faint: string
  readonly box: string
  readonly data: string
  readonly build: string
  readonly observability: string
  readonly environment: string
  readonly red: string
  readonly amber: string
}

export const LIGHT: Theme = {
  page: '#ffffff',
  frame: '#d0d7de',
  cluster: '#f6f8fa',
  line: '#57606a',
  text: '#1f2328',
  faint: '#57606a',
  box: '#ffffff',
  data: '#0969da',
  build: '#8250df',
  observability: '#1a7f37',
  environment: '#0a7d8c',
  red: '#cf222e',
  amber: '#9a6700',
}

export const DARK: Theme = {
  page: '#0d1117',
  frame: '#30363d',
  cluster: '#151b23',
  line: '#8b949e',
  text: '#e6edf3',
  faint: '#9198a1',
  box: '#0d1117',
  data: '#58a6ff',
  build: '#bc8cff',
  observability: '#3fb950',
  environment: '#39c5cf',
  red: '#ff7b72',
  amber: '#d29922',
}

function colors(theme: Theme): string {
  return [
    `svg { background: ${theme.page}; } text { fill: ${theme.text}; }`,
    `.frame rect { fill: none; stroke: ${theme.frame}; } .frame text, .legend text, .kind { fill: ${theme.faint}; }`,
    `.frame.cluster rect, .frame.control rect { fill: ${theme.cluster}; }`,
    `.node rect, .gateway rect { fill: ${theme.box}; stroke: ${theme.line}; } .symbol { fill: ${theme.line}; } .detail { fill: ${theme.faint}; } .fault { fill: ${theme.red}; }`,
    `.edge path, .trunk path, .promotion path { stroke: ${theme.line}; } .tip { fill: ${theme.line}; }`,
    `.data rect { stroke: ${theme.data}; } .data .symbol { fill: ${theme.data}; }`,
    `.build rect, .workflow rect { stroke: ${theme.build}; } .build .symbol, .workflow .symbol { fill: ${theme.build}; }`,
    `.observability rect { stroke: ${theme.observability}; } .observability .symbol { fill: ${theme.observability}; }`,
    `.environment rect { stroke: ${theme.environment}; } .environment .symbol, .tip-promotion { fill: ${theme.environment}; } .promotion path { stroke: ${theme.environment}; }`,
    `.agent path, .gateway rect { stroke: ${theme.amber}; } .tip-agent { fill: ${theme.amber}; }`,
    `.invalid rect { stroke: ${theme.amber}; stroke-width: 2; }`,
    `.missing rect, .dangling path, .agent.offline path { stroke: ${theme.red}; } .missing .symbol, .tip-dangling { fill: ${theme.red}; }`,
  ].join('\n')
}

export const STYLE = `
svg { font: ${FONT}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.frame text, .legend text, .kind, .detail, .fault { font-size: ${LABEL_FONT}px; } .name { font-weight: 600; }
.edge path, .trunk path, .agent path, .promotion path { fill: none; stroke-width: 1.2; } .missing rect, .default path, .dangling path { stroke-dasharray: 5 3; }
${colors(LIGHT)}
@media (prefers-color-scheme: dark) {
${colors(DARK)}
}
`
