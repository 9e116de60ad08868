/** A thousand planes in the cluster, checked by `lint` as docs/cluster.md describes. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { kindsOf } from '../../generated/releases.ts'
import type { Line } from '../../src/releases/lines.ts'
import { releaseOf } from '../policy/seen.ts'
import type { Tally } from './ask.ts'
import { type Cluster, each, Unfit } from './cluster.ts'
import { collectionOf, pluralOf } from './resources.ts'
import { run } from './setup.ts'

const COUNT = 1000
/** One in so many refers to a plane that there is not. */
const DANGLING = 10

export async function testLive(cluster: Cluster, line: Line, tally: Tally): Promise<void> {
  const planes = Array.from({ length: COUNT }, (_, at) => planeOf(at))
  const paths = planes.map((plane) => `${collectionOf(plane.kind, plane)}/${plane.metadata.name}`)
  try {
    const answers = await each(planes, (plane) =>
      cluster.send('POST', `${collectionOf(plane.kind, plane)}?fieldValidation=Strict`, plane),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    if (refused.length > 0) throw new Unfit(`the cluster does not take a plane: ${JSON.stringify(refused[0]?.body)}`)
    const json = run(cluster, ['get', kindsOf[line].map(pluralOf).join(','), '-A', '-o', 'json'])
    const command = join(import.meta.dirname, '../../dist/cli.cjs')
    const { status, stdout } = spawnSync(
      process.execPath,
      [command, 'lint', '--release', releaseOf(line), '--complete', '--format', 'json', '-'],
      { input: json, encoding: 'utf8', maxBuffer: 2 ** 28 },
    )
    const { summary, results } = JSON.parse(stdout)
    const codes: Record<string, number> = {}
    for (const { issues } of results) for (const { code } of issues) codes[code] = (codes[code] ?? 0) + 1
    const found = JSON.stringify({ status, planes: summary.planes, errors: summary.errors, codes })
    const wanted = JSON.stringify({
      status: 1,
      planes: COUNT,
      errors: COUNT / 2 / DANGLING,
      codes: { 'dangling-reference': COUNT / 2 / DANGLING },
    })
    if (found === wanted) tally.passed++
    else tally.failed.push(`${COUNT} live planes: ${found}, and not ${wanted}`)
  } finally {
    await each(paths, (path) => cluster.send('DELETE', path))
  }
}

interface Plane {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace: string }
  readonly spec: object
}

/** A data plane and an environment on it, in turns. */
function planeOf(at: number): Plane {
  const apiVersion = 'openchoreo.dev/v1alpha1'
  const metadata = { name: `live-${at}`, namespace: 'default' }
  const clientCA = { secretKeyRef: { name: 'agent-ca', key: 'ca.crt' } }
  if (at % 2 === 0)
    return { apiVersion, kind: 'DataPlane', metadata, spec: { planeID: `live-${at}`, clusterAgent: { clientCA } } }
  const name = ((at - 1) / 2) % DANGLING === 0 ? 'gone' : `live-${at - 1}`
  return { apiVersion, kind: 'Environment', metadata, spec: { dataPlaneRef: { kind: 'DataPlane', name } } }
}
