/** Puts the CRDs of a line into the cluster, and looks whether they are there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { kindsOf } from '../../generated/releases.ts'
import type { Line } from '../../src/releases/lines.ts'
import { type Cluster, each, Unfit, until } from './cluster.ts'
import { pluralOf } from './resources.ts'

/** The folder of a line's CRDs below CRDS_DIR: that of the release that brought it. */
function crdsOf(folder: string, line: Line): string {
  const own = [join(folder, line), join(folder, `${line}.0`)].find(existsSync)
  if (own === undefined) throw new Unfit(`CRDS_DIR has no CRDs of ${line}: it needs a folder ${line}.0 with them`)
  return own
}

/** @throws Unfit where there are planes, which would be deleted with their CRDs. */
export async function replaceCRDs(cluster: Cluster, folder: string, line: Line): Promise<void> {
  const old = await crdNames(cluster)
  await refuseToDelete(cluster, old)
  if (old.length > 0) run(cluster, ['delete', '--wait', 'crd', ...old])
  run(cluster, ['create', '-f', crdsOf(folder, line)])
  await waitForKinds(cluster, line)
}

/** @throws Unfit where the cluster lacks kinds of the line, has none at all, or does not let us look. */
export async function checkKinds(cluster: Cluster, line: Line): Promise<void> {
  const there = new Set(await crdNames(cluster))
  if (there.size === 0)
    throw new Unfit('the cluster has no CRDs of OpenChoreo: install them, or name a folder of them in CRDS_DIR')
  const lacking = kindsOf[line].filter((kind) => !there.has(`${pluralOf(kind)}.openchoreo.dev`))
  if (lacking.length > 0)
    throw new Unfit(`the cluster has another release than ${line}: it lacks ${lacking.join(', ')}; name its own in RELEASE`)
}

async function crdNames(cluster: Cluster): Promise<string[]> {
  const { status, body } = await cluster.send('GET', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions')
  if (status === 401 || status === 403)
    throw new Unfit(`the cluster does not let you look at CRDs (${status}): the test needs the rights of an administrator`)
  if (status !== 200) throw new Unfit(`the cluster does not list its CRDs: ${String(body['message'])}`)
  // What the API server lists.
  const items = body['items'] as readonly { readonly metadata: { readonly name: string } }[]
  return items.map(({ metadata }) => metadata.name).filter((name) => name.endsWith('.openchoreo.dev'))
}

async function refuseToDelete(cluster: Cluster, crds: readonly string[]): Promise<void> {
  const counts = await each(crds, async (crd) => {
    const { body } = await cluster.send('GET', `/apis/openchoreo.dev/v1alpha1/${crd.split('.')[0]}?limit=1`)
    return Array.isArray(body['items']) ? body['items'].length : 0
  })
  if (counts.some((count) => count > 0))
    throw new Unfit(
      'the cluster has planes, and CRDS_DIR would delete them with their CRDs: use an empty cluster, or leave CRDS_DIR out',
    )
}

async function waitForKinds(cluster: Cluster, line: Line): Promise<void> {
  for (const kind of kindsOf[line])
    await until(
      async () => (await cluster.send('GET', `/apis/openchoreo.dev/v1alpha1/${pluralOf(kind)}?limit=1`)).status === 200,
      `the cluster does not serve ${kind} of ${line}`,
    )
}

export async function makeNamespaces(cluster: Cluster, names: readonly string[]): Promise<void> {
  await each(names, async (name) => {
    await cluster.send('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
  })
}

/** Runs kubectl; the error contains its output. */
export function run(cluster: Cluster, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = cluster.kubectl(args, input)
  if (status !== 0) throw new Unfit(`kubectl ${args.slice(0, 3).join(' ')}: ${stderr.trim().split('\n').slice(0, 3).join('; ')}`)
  return stdout
}
