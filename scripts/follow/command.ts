/** The command `npm run follow`: arguments in, files and a report out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { argumentError } from '../argument-error.ts'
import { readSchemas } from '../generate/read.ts'
import { type Followed, follow, isNewest, splitKinds } from './follow.ts'
import type { KindNode } from './node.ts'
import { printJson } from './print.ts'
import { GROUP, readCrds } from './read-crds.ts'
import { jsonReport, textReport } from './report.ts'
import { registered } from './step.ts'

const HELP = `Usage: npm run follow -- FOLDER [options]

Compares the CRDs of an OpenChoreo release with the newest line of schemas/ and writes what follows from the difference.
FOLDER has the CRDs of one release as YAML files, such as config/crd/bases of a checkout of OpenChoreo at its tag.

Options:
  --release NAME   name of the release, such as v1.3; default: the name of FOLDER, where that is a version
  --base LINE      line to compare with; default: the newest. Another one needs --dry-run
  --kind NAME      also follow this kind, although its name does not end in Plane (repeatable)
  --dry-run        write nothing
  --format FORMAT  text or json; default: text
  --schemas DIR    default: schemas
  --steps DIR      default: src/migrate/steps
  -h, --help       print this help
`

const root = join(import.meta.dirname, '../..')

/** A wrong argument, or a file that cannot be read. */
class Usage extends Error {}

export interface Outcome {
  readonly status: 0 | 2
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command. Wrong arguments give exit status 2 and write nothing. */
export function run(args: readonly string[]): Outcome {
  try {
    return { status: 0, stdout: reportOf(args), stderr: '' }
  } catch (error) {
    if (error instanceof Usage) return { status: 2, stdout: '', stderr: `follow: ${error.message}\n` }
    const wrong = argumentError(error)
    if (wrong !== undefined) return { status: 2, stdout: '', stderr: `follow: ${wrong}\n` }
    throw error
  }
}

function reportOf(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      release: { type: 'string' },
      base: { type: 'string' },
      kind: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      schemas: { type: 'string', default: join(root, 'schemas') },
      steps: { type: 'string', default: join(root, 'src/migrate/steps') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return HELP
  const isDryRun = values['dry-run']
  if (values.format !== 'text' && values.format !== 'json') throw new Usage(`--format ${values.format}: use text or json`)
  const folder = folderIn(positionals)
  const kinds = kindsIn(folder)
  const { releases, lines } = schemasIn(values.schemas)
  const base = lines.find(({ name }) => name === (values.base ?? lines.at(-1)?.name))
  if (!base) throw new Usage(`--base ${values.base}: no such line; use one of ${lines.map(({ name }) => name).join(', ')}`)
  if (base !== lines.at(-1) && !isDryRun) throw new Usage(`--base ${base.name} is not the newest line: add --dry-run`)
  const name = releaseNamed(values.release ?? basename(folder), values.release === undefined)
  if (!isDryRun && !isNewest(releases, name)) {
    throw new Usage(
      `${name} is not newer than ${releases.releases.at(-1)?.release}, the last in releases.json: add --dry-run to compare`,
    )
  }
  const { ours, others } = splitKinds(kinds, base, values.kind)
  const followed = follow({ base, releases }, { name, kinds: ours })
  const written = filesOf(followed, values.schemas, values.steps)
  if (!isDryRun) for (const [file, text] of written) write(file, text)
  const report = values.format === 'json' ? jsonReport : textReport
  const files = [...written.keys()].map((file) => (file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file))
  return report(followed, { others, files, isDryRun })
}

function folderIn(positionals: readonly string[]): string {
  const [folder, ...more] = positionals
  if (folder === undefined) throw new Usage('which CRDs? Write: npm run follow -- FOLDER (--help lists the options)')
  if (more.length > 0) throw new Usage(`one folder at a time: ${more.join(', ')}`)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Usage(`${folder} is not a folder`)
  return resolve(folder)
}

function schemasIn(folder: string): ReturnType<typeof readSchemas> {
  if (!existsSync(join(folder, 'releases.json'))) throw new Usage(`--schemas ${folder} has no releases.json`)
  return readSchemas(resolve(folder))
}

/** `v1.3` of `v1.3`, `1.3.0` or `v1.3.2`. */
function releaseNamed(text: string, isFolder: boolean): string {
  const version = /^v?(\d+\.\d+)(\.\d+)?$/.exec(text)?.[1]
  if (version !== undefined) return `v${version}`
  throw new Usage(
    isFolder
      ? `the folder ${text} is not named like a release: add --release v1.3`
      : `--release ${text}: use a name such as v1.3`,
  )
}

function kindsIn(folder: string): KindNode[] {
  const kinds = crdsIn(folder)
  if (kinds.length > 0) return kinds
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const hint = inside.length > 0 ? `; name one of its folders: ${inside.map(({ name }) => name).join(', ')}` : ''
  throw new Usage(`${folder} has no CRD of ${GROUP}${hint}`)
}

function crdsIn(folder: string): KindNode[] {
  try {
    return readCrds(folder)
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error))
  }
}

/** The text of each file that a release needs, by path. */
function filesOf(
  { release, line, base, schemas, releases, step }: Followed,
  schemasDir: string,
  stepsDir: string,
): Map<string, string> {
  const files = new Map<string, string>()
  for (const [title, schema] of schemas) files.set(resolve(schemasDir, line, `${title}.json`), printJson(schema))
  files.set(resolve(schemasDir, 'releases.json'), printJson(releases))
  if (step === undefined || line === base || line !== release) return files
  files.set(resolve(stepsDir, `${line}.ts`), step)
  const index = join(stepsDir, 'index.ts')
  const withStep = existsSync(index) ? registered(readFileSync(index, 'utf8'), line) : undefined
  if (withStep !== undefined) files.set(resolve(index), withStep)
  return files
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}
