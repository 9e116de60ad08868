/** Asks the API server about the manifests of a line, first by itself and then with our policies. */
import { isDeepStrictEqual } from 'node:util'
import { kindsOf } from '../../generated/releases.ts'
import { valueAt as at } from '../../src/base/pointer.ts'
import type { Resource } from '../../src/lint/rule.ts'
import { isClusterScoped } from '../../src/releases/kinds.ts'
import type { Line } from '../../src/releases/lines.ts'
import { isObject } from '../places.ts'
import { releaseOf, type Seen, seenIn } from '../policy/seen.ts'
import { type Answer, type Cluster, each, until } from './cluster.ts'
import type { Question, Questions, Update } from './questions.ts'
import { collectionOf, namespacesOf, withMetadata } from './resources.ts'
import { makeNamespaces, run } from './setup.ts'

export interface Tally {
  passed: number
  /** Of those, what the server alone takes and the policies refuse. */
  denied: number
  readonly failed: string[]
  /** What could not be asked, by the reason. */
  readonly unasked: Map<string, number>
}

const STRICT = 'dryRun=All&fieldValidation=Strict'

/** A question that the server accepted, and the object as a policy is shown it. */
interface Taken {
  readonly question: Question
  readonly path: string
  readonly method: 'POST' | 'PUT'
  readonly body: unknown
  readonly shown: Resource
  readonly stored?: Resource
}

export async function askAll(cluster: Cluster, line: Line, questions: Questions, policy: string, tally: Tally): Promise<void> {
  await makeNamespaces(cluster, namespacesOf(questions.creates.map(({ manifest }) => manifest)))
  const taken = await each(questions.creates, (question) =>
    askOne(cluster, question, 'POST', `${collectionOf(question.kind, question.manifest)}?${STRICT}`, question.manifest, tally),
  )
  const stored: string[] = []
  try {
    const updated = await askUpdates(cluster, questions.updates, stored, tally)
    run(cluster, ['apply', '-f', '-'], policy)
    await waitForPolicies(cluster, line)
    await checkTypes(cluster, tally)
    const all = [...taken, ...updated].flatMap((one) => (one ? [one] : []))
    await each(all, (one) => askWithPolicy(cluster, line, one, tally))
  } finally {
    run(cluster, ['delete', '--ignore-not-found', '-f', '-'], policy)
    await each(stored, (path) => cluster.send('DELETE', path))
  }
}

async function askOne(
  cluster: Cluster,
  question: Question,
  method: Taken['method'],
  path: string,
  body: unknown,
  tally: Tally,
  stored?: Resource,
): Promise<Taken | undefined> {
  const answer = await cluster.send(method, path, body)
  const accepted = answer.status === 200 || answer.status === 201
  if (question.accepted !== undefined && accepted !== question.accepted) {
    tally.failed.push(
      `${question.id}: recorded as ${question.accepted ? 'accepted' : 'refused'}, but ${answer.status} ${String(answer.body['message'] ?? '').slice(0, 300)}`,
    )
    return undefined
  }
  if (question.accepted !== undefined) tally.passed++
  return accepted ? { question, path, method, body, shown: answer.body, ...(stored && { stored }) } : undefined
}

/** Each stored plane in a namespace, or under a name, of its own. */
async function askUpdates(
  cluster: Cluster,
  updates: readonly Update[],
  storedPaths: string[],
  tally: Tally,
): Promise<(Taken | undefined)[]> {
  const places = new Map<string, string>()
  for (const { kind, old } of updates) {
    const key = `${kind} ${JSON.stringify(old)}`
    places.set(key, places.get(key) ?? `old-${places.size}`)
  }
  await makeNamespaces(cluster, [...places.values()])
  const stored = new Map<string, Resource | undefined>()
  await each(
    [...new Map(updates.map((one) => [`${one.kind} ${JSON.stringify(one.old)}`, one]))],
    async ([key, { kind, old }]) => {
      const own = moved(kind, old, old, places.get(key) ?? '')
      // Who stores it says nothing of these.
      const fresh = withMetadata(own, { uid: undefined, resourceVersion: undefined, finalizers: undefined })
      const answer = await cluster.send('POST', collectionOf(kind, own), fresh)
      if (answer.status !== 201) return
      stored.set(key, answer.body)
      storedPaths.push(`${collectionOf(kind, own)}/${String(at(answer.body, '/metadata/name'))}`)
    },
  )
  return each(updates, async (update) => {
    const key = `${update.kind} ${JSON.stringify(update.old)}`
    const old = stored.get(key)
    if (!old) return skipped(tally, 'the plane before the update is one that the server does not store')
    if (at(update.old, '/metadata/namespace') !== undefined && at(update.manifest, '/metadata/namespace') === undefined)
      return skipped(tally, 'an update without the namespace, which the address of a request says anyway')
    const manifest = asLive(moved(update.kind, update.manifest, update.old, places.get(key) ?? ''), update.old, old)
    const own = moved(update.kind, update.old, update.old, places.get(key) ?? '')
    const path = `${collectionOf(update.kind, own)}/${String(at(own, '/metadata/name'))}?${STRICT}`
    return askOne(cluster, update, 'PUT', path, manifest, tally, old)
  })
}

/** The manifest where the old one is stored, if it was in the same place. */
function moved(kind: string, manifest: unknown, old: unknown, place: string): unknown {
  const field = isClusterScoped(kind) ? 'name' : 'namespace'
  const [before, now] = [old, manifest].map((each) => at(each, `/metadata/${field}`))
  return before === now ? withMetadata(manifest, { [field]: place }) : manifest
}

/** What the server has written is in the update where the recorded one has what its old plane had. A PUT says which version it replaces. */
function asLive(manifest: unknown, old: unknown, stored: Resource): unknown {
  const changes = ['uid', 'resourceVersion', 'creationTimestamp', 'generation'].flatMap((field) => {
    const [before, now] = [old, manifest].map((each) => at(each, `/metadata/${field}`))
    return now !== undefined && isDeepStrictEqual(before, now) ? [[field, at(stored, `/metadata/${field}`)] as const] : []
  })
  const version = at(manifest, '/metadata/resourceVersion') === undefined && [
    'resourceVersion',
    at(stored, '/metadata/resourceVersion'),
  ]
  return withMetadata(manifest, Object.fromEntries(version ? [version, ...changes] : changes))
}

function skipped(tally: Tally, reason: string): undefined {
  tally.unasked.set(reason, (tally.unasked.get(reason) ?? 0) + 1)
}

async function askWithPolicy(
  cluster: Cluster,
  line: Line,
  { question, path, method, body, shown, stored }: Taken,
  tally: Tally,
): Promise<void> {
  const answer = await cluster.send(method, path, body)
  const expected = seenIn(shown, line).filter(
    ({ holder }) => !stored || !isDeepStrictEqual(at(stored, holder), at(shown, holder)),
  )
  const fault = faultIn(answer, expected)
  if (fault === undefined) {
    tally.passed++
    if (expected.length > 0) tally.denied++
  } else tally.failed.push(`${question.id}, with the policy: ${fault}`)
}

function faultIn({ status, body }: Answer, expected: readonly Seen[]): string | undefined {
  const answer = String(body['message'] ?? '')
  const accepted = status === 200 || status === 201
  const wanted = expected.map(({ message }) => message).join(' | ')
  if (accepted) return expected.length === 0 ? undefined : `accepted, and should be refused with: ${wanted}`
  if (expected.length === 0) return `refused, and should be accepted: ${status} ${answer.slice(0, 300)}`
  const isOurs = status === 422 && expected.some(({ message }) => answer.endsWith(`denied request: ${message}`))
  return isOurs ? undefined : `refused with ${status} ${answer.slice(0, 300)}, and not with: ${wanted}`
}

/** A policy works some time after it was created. */
async function waitForPolicies(cluster: Cluster, line: Line): Promise<void> {
  for (const kind of kindsOf[line]) {
    const metadata = { name: 'probe', ...(!isClusterScoped(kind) && { namespace: 'default' }) }
    const probe = { apiVersion: 'openchoreo.dev/v1alpha1', kind, metadata }
    await until(
      async () => {
        const { body } = await cluster.send('POST', `${collectionOf(kind, probe)}?${STRICT}`, probe)
        return String(body['message']).includes('missing-field: spec')
      },
      `the policy of ${kind} (${releaseOf(line)}) does not take effect`,
    )
  }
}

/** The cluster's own type checker has nothing against the policies. It is a part of kube-controller-manager. */
async function checkTypes(cluster: Cluster, tally: Tally): Promise<void> {
  const { body } = await cluster.send('GET', POLICIES)
  const items = Array.isArray(body['items']) ? body['items'].filter(isObject) : []
  for (const item of items) {
    const warnings = at(item, '/status/typeChecking/expressionWarnings')
    if (at(item, '/status/observedGeneration') === undefined)
      skipped(tally, 'whether the types of a policy are right: no kube-controller-manager checks them here')
    else if (warnings === undefined) tally.passed++
    else tally.failed.push(`${String(at(item, '/metadata/name'))}: ${JSON.stringify(warnings).slice(0, 500)}`)
  }
}

const POLICIES =
  '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies?labelSelector=app.kubernetes.io%2Fpart-of%3Dopenchoreo-planes'
