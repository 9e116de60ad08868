/** Texts to begin with, and ways to spoil them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crossResourceRules } from '../../src/lint/cross-resource-rules.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { withOddLayout } from './layout.ts'

const project = join(import.meta.dirname, '../..')

/** Manifests that are right, or nearly so, and the edge cases of YAML. */
export function startingTexts(folders: readonly string[] = []): string[] {
  const read = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => readFileSync(file, 'utf8'))
  const recorded = ['kubectl.json', 'kubectl-more.json'].flatMap((file) =>
    (JSON.parse(readFileSync(join(project, 'test/conformance/yaml', file), 'utf8')) as { yaml: string }[]).map(
      ({ yaml }) => yaml,
    ),
  )
  const examples = [...rules, ...crossResourceRules].flatMap(({ example }) => [example.wrong, example.right])
  const manifests = ['examples/manifests', 'examples/migration'].flatMap((folder) => read(join(project, folder)))
  return [...manifests, ...manifests, ...examples, ...recorded, ...folders.flatMap(read)]
}

/** Numbers from 0 on, below a bound; the same ones for the same seed. */
export type Draw = (below: number) => number

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const TOKENS = [
  ...['#', ' #', ': ', ':', '- ', '-', '? ', '[', ']', '{', '}', ',', '"', "'", '|', '>', '|-', '|+', '|2', '>-', '=', '\\'],
  ...['\n', '\n\n', '  ', ' ', '\n  ', '\n    ', '\t', '\r\n', '\r', '\u0000', '\ufeff', '\u2028', '\u0085', '\u{1f600}', 'é'],
  ...[
    '&a ',
    '*a',
    '!',
    '!!str ',
    '%YAML 1.1\n',
    '@',
    '`',
    '\\n',
    '\\x41',
    '\\u00e9',
    '<<',
    '<<: ',
    '<<: *a\n',
    '---\n',
    '\n---\n',
    '...',
  ],
  ...[
    '~',
    'null',
    'yes',
    'on',
    '0777',
    '0o17',
    '1_0',
    '1.5',
    '1e3',
    '0x1f',
    '12:30',
    '2020-01-01',
    '.inf',
    '.nan',
    '+1',
    '-0',
    '9'.repeat(30),
  ],
  ...[
    '""',
    "''",
    '{}',
    '[]',
    'a: b',
    '\na: b\n',
    '- a\n',
    '__proto__: {}\n',
    'constructor: 1\n',
    'kind: List\nitems:\n- ',
    '{{ .Values.x }}',
  ],
  ...[
    'planeID',
    'value',
    'secretRef: {name: a, key: b}',
    'metadata',
    'spec',
    'name',
    'kind: DataPlane',
    'openchoreo.dev/v1alpha1',
  ],
  ...['# openchoreo-planes-disable-next-line unknown-field -- x\n', '# openchoreo-planes-disable invalid-ca\n'],
]

/** The text with one to four things done to it. */
export function spoiled(text: string, draw: Draw, others: readonly string[]): string {
  let result = text
  for (let left = 1 + draw(4); left > 0; left--) {
    const at = draw(result.length + 1)
    const how = draw(11)
    if (how > 7) result = withOddLayout(result, draw)
    else if (how < 3) result = result.slice(0, at) + (TOKENS[draw(TOKENS.length)] ?? '') + result.slice(at)
    else if (how < 5) result = result.slice(0, at) + result.slice(at + 1 + draw(8))
    else if (how === 5) {
      const from = draw(result.length + 1)
      result = result.slice(0, at) + result.slice(from, from + draw(60)) + result.slice(at)
    } else if (how === 6) {
      const lines = result.split('\n')
      const line = draw(lines.length)
      lines.splice(line, draw(2), ...(lines[draw(lines.length)] ?? '').split('\n'))
      result = lines.join('\n')
    } else {
      const other = others[draw(others.length)] ?? ''
      const from = draw(other.length + 1)
      result = result.slice(0, at) + other.slice(from, from + draw(200)) + result.slice(at)
    }
  }
  return result
}
