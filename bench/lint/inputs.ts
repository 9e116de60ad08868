/** Folders full of manifests, as both linters get them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deployment, earlierPlane, type Mistake, plane, planeWithLine } from './manifests.ts'

export interface LintInput {
  readonly name: string
  readonly path: string
  readonly to: 'kubeconform' | 'node -e 0' | 'a named release' | undefined
  /** The folder that the other looks at; the same one where it is left out. */
  readonly than?: string
  /** What ours may take of the wall time of the other; in seconds where there is no other. */
  readonly wanted: number
  /** The same for the peak of its memory, in MB. */
  readonly memory?: number
  /** What ours has to find: a measurement of anything else would mean nothing. */
  readonly planes: number
  readonly warnings: number
  readonly errors: number
}

interface Share {
  readonly name: string
  readonly mistakeOf: (at: number) => Mistake
}

/** Which planes have a finding. */
const SHARES: readonly Share[] = [
  { name: 'no findings', mistakeOf: () => 'none' },
  { name: '44% with a warning', mistakeOf: (at) => (at % 25 < 11 ? 'warning' : 'none') },
  { name: '20% with an error', mistakeOf: (at) => (at % 5 === 0 ? 'error' : 'none') },
]

/** Writes them anew. `scale` is 1, or less where it is only to be seen that it runs. */
export function writeInputs(cache: string, scale: number): readonly LintInput[] {
  const inputs = join(cache, 'inputs')
  rmSync(inputs, { recursive: true, force: true })
  const folder = (name: string): string => {
    const path = join(inputs, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  const many = Math.round(10_000 * scale)
  const each = SHARES.flatMap(({ name, mistakeOf }, share): LintInput[] => {
    const found = (planes: number): Pick<LintInput, 'planes' | 'warnings' | 'errors'> => {
      const mistakes = Array.from({ length: planes }, (_, at) => mistakeOf(at))
      const count = (wanted: Mistake): number => mistakes.filter((mistake) => mistake === wanted).length
      return { planes, warnings: count('warning'), errors: count('error') }
    }
    const planes = folder(`planes-${share}`)
    for (let at = 0; at < many; at++) writeFileSync(join(planes, `plane-${at}.yaml`), plane(at, mistakeOf(at)))
    const mixed = folder(`mixed-${share}`)
    for (let at = 0; at < many; at++)
      writeFileSync(join(mixed, `resource-${at}.yaml`), at % 10 === 0 ? plane(at / 10, mistakeOf(at / 10)) : deployment(at))
    const one = join(folder(`one-file-${share}`), 'planes.yaml')
    writeFileSync(one, Array.from({ length: many }, (_, at) => plane(at, mistakeOf(at))).join('---\n'))
    const small = join(folder(`small-${share}`), 'plane.yaml')
    writeFileSync(small, plane(0, mistakeOf(0)))
    return [
      { name: `${many} planes, a file each, ${name}`, path: planes, to: 'kubeconform', wanted: 0.35, ...found(many) },
      { name: `${many} planes in one file, ${name}`, path: one, to: 'kubeconform', wanted: 0.5, memory: 150, ...found(many) },
      {
        ...{ name: `${many / 10} planes among ${many * 0.9} others, ${name}`, path: mixed, to: 'kubeconform', wanted: 0.2 },
        ...found(many / 10),
      },
      { name: `one small file, ${name}`, path: small, to: 'node -e 0', wanted: 1.1, ...found(1) },
    ]
  })
  const clusters = folder('clusters')
  for (const [cluster, written] of [plane, earlierPlane].entries()) {
    const path = folder(`clusters/cluster-${cluster}`)
    const names = Array.from({ length: many / 2 }, (_, at) => `plane-${at}.yaml`)
    for (const [at, name] of names.entries()) writeFileSync(join(path, name), written(at))
    const listed = names.map((name) => `  - ${name}\n`).join('')
    writeFileSync(join(path, 'kustomization.yaml'), `kind: Kustomization\nresources:\n${listed}`)
  }
  const line = join(folder('line'), 'plane.yaml')
  writeFileSync(line, planeWithLine(50 * scale))
  const planes = join(inputs, 'planes-0')
  const nothing = { warnings: 0, errors: 0 }
  return [
    ...each,
    {
      ...{ name: `${many} planes, release detected`, path: planes, to: 'a named release', wanted: 1.1 },
      ...{ planes: many, ...nothing },
    },
    {
      ...{ name: `${many} planes of two releases in two sets`, path: clusters, to: 'a named release', than: planes, wanted: 2 },
      ...{ planes: many, ...nothing },
    },
    // It is longer than annotations may be.
    { name: `a line of ${50 * scale} MB`, path: line, to: undefined, wanted: 3, planes: 1, warnings: 0, errors: 1 },
  ]
}
