/** What the command loads only when it is needed: V8 looks at all of a file before it runs any of it. */
import { basename, relative } from 'node:path'
import type { Plugin } from 'esbuild'
import contract from '../schemas/releases.json' with { type: 'json' }

const root = new URL('..', import.meta.url).pathname
const lines = [...new Set(contract.releases.map(({ line }) => line))]

/** A module of src/ or generated/, and those of its functions that others call. */
interface Part {
  readonly source: string
  readonly functions: readonly string[]
}

/** Each becomes a file of its own in dist/cli/, by its name here. */
const parts: Readonly<Record<string, Part>> = {
  ...Object.fromEntries(
    lines.map((line) => [
      line,
      { source: `generated/${line}/index.ts`, functions: ['validatePlane', 'isPlane', 'withDefaults'] },
    ]),
  ),
  'across-sets': { source: 'src/lint/find-across-sets.ts', functions: ['findAcrossSets'] },
  certificates: { source: 'src/lint/certificates.ts', functions: ['endOf'] },
  'config-file': { source: 'src/cli/config-file.ts', functions: ['loadConfig'] },
  checklist: { source: 'src/cli/checklist.ts', functions: ['checklistCommand'] },
  default: { source: 'src/cli/default.ts', functions: ['defaultCommand'] },
  explain: { source: 'src/cli/explain.ts', functions: ['explainCommand'] },
  explanations: { source: 'src/lint/explain.ts', functions: ['explanations'] },
  fix: { source: 'src/cli/fix.ts', functions: ['fixFiles'] },
  glob: { source: 'src/cli/glob.ts', functions: ['globOf', 'isGlob'] },
  graph: { source: 'src/cli/graph.ts', functions: ['graphCommand'] },
  'graph-page': { source: 'src/cli/graph-page.ts', functions: ['graphPage'] },
  'html-page': { source: 'src/topology/draw/html/page.ts', functions: ['html'] },
  groups: { source: 'src/report/groups.ts', functions: ['groupsOf'] },
  'has-comment': { source: 'src/yaml/read/has-comment.ts', functions: ['hasComment'] },
  ignored: { source: 'src/cli/ignored.ts', functions: ['createFilter', 'rulesAround', 'rulesIn', 'statusOf'] },
  'github-format': { source: 'src/report/github.ts', functions: ['github'] },
  'gitlab-format': { source: 'src/report/gitlab.ts', functions: ['gitlab'] },
  'json-format': { source: 'src/report/json.ts', functions: ['json'] },
  'junit-format': { source: 'src/report/junit.ts', functions: ['junit'] },
  'sarif-format': { source: 'src/report/sarif.ts', functions: ['sarif'] },
  'step-summary': { source: 'src/report/step-summary.ts', functions: ['stepSummary'] },
  'source-root': { source: 'src/cli/source-root.ts', functions: ['createSourceRoot'] },
  docs: { source: 'src/report/docs.ts', functions: ['docsOf'] },
  help: { source: 'src/cli/help.ts', functions: ['helpOf', 'helpOfAll'] },
  kustomizations: { source: 'src/repository/kustomizations.ts', functions: ['createKustomizations'] },
  'referrer-summary': { source: 'src/lint/referrer-summary.ts', functions: ['summarizeReferrer'] },
  summary: { source: 'src/lint/summary.ts', functions: ['summarize'] },
  write: { source: 'src/cli/write.ts', functions: ['writeFiles'] },
  init: { source: 'src/cli/init.ts', functions: ['initCommand'] },
  migrate: { source: 'src/cli/migrate.ts', functions: ['migrateCommand'] },
  policy: { source: 'src/cli/policy.ts', functions: ['policyCommand'] },
  'redacted-lines': { source: 'src/report/redacted-lines.ts', functions: ['redactedLines'] },
  schema: { source: 'src/cli/schema.ts', functions: ['schemaCommand'] },
  'with-positions': { source: 'src/yaml/read/with-positions.ts', functions: ['readWithPositions'] },
}

/** The entries of dist/cli/. */
export const lazyEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(parts).map(([name, { source }]) => [`cli/${name}`, source]),
)

/** Puts functions that load the part when they are called in place of each of its modules. `folder`: where dist/cli/ is from the file. */
export function loadsPartsLazily(folder: './' | './cli/'): Plugin {
  const bySource = new Map(Object.entries(parts).map(([name, part]) => [part.source, { name, ...part }]))
  return {
    name: 'loads parts lazily',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /\.cjs$/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }))
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/, namespace: 'file' }, ({ kind, path, resolveDir }) => {
        const source = relative(root, new URL(path, `file://${resolveDir}/`).pathname)
        return kind === 'entry-point' || !bySource.has(source) ? undefined : { path: source, namespace: 'lazy' }
      })
      onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => {
        const { name = '', functions = [] } = bySource.get(path) ?? {}
        const file = JSON.stringify(`${folder}${basename(name)}.cjs`)
        const exported = functions.map((own) => `export const ${own} = (...args) => part().${own}(...args)`)
        return { contents: [`let loaded`, `const part = () => (loaded ??= require(${file}))`, ...exported].join('\n') }
      })
    },
  }
}
