/** A copy of the project in which an imaginary release is added as CONTRIBUTING says: one field changes, and there is one new kind. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')

export const RELEASE = 'v9.9'
export const KIND = 'EdgeDataPlane'

/** What is copied: the sources of everything that is generated, and none of what is. */
const COPIED = ['schemas', 'facts', 'scripts', 'src', 'package.json', 'tsconfig.json', 'test/cli/io.ts']

export interface Copy {
  readonly folder: string
  /** Runs a program of the project there. */
  run(program: string, ...args: string[]): { readonly status: number | null; readonly output: string }
  remove(): void
}

export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-recipe-'))
  for (const path of COPIED) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  mkdirSync(join(folder, 'docs'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    run: (program, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...program.split(' '), ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
      return { status, output: stdout + stderr }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Adds the release by hand, and returns the files that a hand has to touch. */
export function addRelease(folder: string): string[] {
  const touched: string[] = []
  const write = (path: string, value: unknown): void => {
    touched.push(path)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`)
  }
  const newest = (file: string): string => {
    const lines = readdirSync(join(folder, 'schemas'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith(`/${file}`),
    )
    const numbers = (path: string): number =>
      Number(
        /v(\d+)\.(\d+)/
          .exec(path)
          ?.slice(1)
          .reduce((sum, part) => `${Number(sum) * 1000 + Number(part)}`, '0'),
      )
    const last = lines.sort((a, b) => numbers(a) - numbers(b)).at(-1)
    if (last === undefined) throw new Error(`schemas/ has no ${file}`)
    return readFileSync(join(folder, 'schemas', last), 'utf8')
  }
  // One changed leaf: a field that may be left out.
  const spec = JSON.parse(newest('DataPlaneSpec.json'))
  spec.properties.region = { type: 'string', description: 'Where the cluster is. New in v9.9.' }
  write(`schemas/${RELEASE}/DataPlaneSpec.json`, spec)
  // One new kind, of a plane type that there is.
  const kind = JSON.parse(newest('DataPlane.json').replaceAll('DataPlane', KIND))
  write(`schemas/${RELEASE}/${KIND}.json`, kind)
  for (const part of ['Spec', 'Status']) {
    const { title, ...rest } = part === 'Spec' ? spec : JSON.parse(newest(`DataPlane${part}.json`))
    write(`schemas/${RELEASE}/${KIND}${part}.json`, { $schema: rest.$schema, title: `${KIND}${part}`, ...rest })
  }
  const releases = JSON.parse(readFileSync(join(folder, 'schemas/releases.json'), 'utf8'))
  releases.releases.push({ release: RELEASE, line: RELEASE })
  releases.kinds.push({ kind: KIND, since: RELEASE, plane: 'data' })
  write('schemas/releases.json', releases)
  // No CRD says what the control plane does where its reference is not set.
  const fallbacks = JSON.parse(readFileSync(join(folder, 'facts/reference-fallbacks.json'), 'utf8'))
  fallbacks.entries.push({
    since: RELEASE,
    field: 'observabilityPlaneRef',
    referrers: [KIND],
    targets: [],
    required: false,
    sources: [{ document: 'an imaginary one' }],
  })
  write('facts/reference-fallbacks.json', fallbacks)
  return touched.map((path) => relative(folder, join(folder, path)))
}
