/** What policies cost: whether a large value is checked, and how long a request takes with them and without. */

import { median, ratios } from '../../bench/statistics.ts'
import { type PolicyRules, policyDocuments } from '../../src/policy/documents.ts'
import type { Line } from '../../src/releases/lines.ts'
import { releaseOf } from '../policy/seen.ts'
import type { Tally } from './ask.ts'
import { type Cluster, Unfit, until } from './cluster.ts'
import { makeNamespaces, run } from './setup.ts'

const ROUNDS = 400
const [CHECKED, FREE] = ['openchoreo-planes-checked', 'openchoreo-planes-free']

/** Policies that apply in one namespace alone, so that requests with and without them come in turns. */
export async function testCost(
  cluster: Cluster,
  line: Line,
  rules: Readonly<Record<string, PolicyRules>>,
  tally: Tally,
): Promise<string> {
  const selector = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': CHECKED } } }
  const items = Object.entries(rules).flatMap(([kind, own]) => {
    const [policy, binding] = policyDocuments(kind, own, releaseOf(line), 'Deny')
    const spec = binding?.['spec']
    return [policy, { ...binding, spec: { ...(typeof spec === 'object' ? spec : {}), matchResources: selector } }]
  })
  const policies = JSON.stringify({ apiVersion: 'v1', kind: 'List', items })
  await makeNamespaces(cluster, [CHECKED, FREE])
  try {
    run(cluster, ['apply', '-f', '-'], policies)
    const isChecked = async (): Promise<boolean> =>
      (await ask(cluster, CHECKED, { value: '' })).answer.includes('invalid-ca: spec.clusterAgent.clientCA.value: is empty')
    await until(isChecked, 'the policies do not take effect')
    await judgeLargeValues(cluster, tally)
    return await measured(cluster)
  } finally {
    run(cluster, ['delete', '--ignore-not-found', '-f', '-'], policies)
  }
}

async function judgeLargeValues(cluster: Cluster, tally: Tally): Promise<void> {
  const block = `-----BEGIN CERTIFICATE-----\nMII${'A'.repeat(1_000_000)}\n-----END CERTIFICATE-----\n`
  const key = '-----BEGIN PRIVATE KEY-----\nA\n-----END PRIVATE KEY-----\n'
  const wanted: readonly (readonly [value: string, words: string | undefined])[] = [
    [block, undefined],
    ['a'.repeat(1_000_000), 'invalid-ca: spec.clusterAgent.clientCA.value: is not a PEM certificate'],
    [block + key, 'private-key-in-ca: spec.clusterAgent.clientCA.value: contains a private key'],
  ]
  for (const [value, words] of wanted) {
    const { status, answer } = await ask(cluster, CHECKED, { value })
    if (words === undefined ? status === 201 : answer.includes(words)) tally.passed++
    else
      tally.failed.push(
        `a value of ${value.length} characters: ${status} ${answer.slice(0, 300)}, and not ${words ?? 'accepted'}`,
      )
  }
}

async function measured(cluster: Cluster): Promise<string> {
  const clientCA = { secretKeyRef: { name: 'agent-ca', key: 'ca.crt' } }
  const times: Record<string, number[]> = { [CHECKED]: [], [FREE]: [] }
  for (let round = -20; round < ROUNDS; round++)
    for (const namespace of round % 2 === 0 ? [CHECKED, FREE] : [FREE, CHECKED]) {
      const began = performance.now()
      const { status, answer } = await ask(cluster, namespace, clientCA)
      if (status !== 201) throw new Unfit(`a plane is refused: ${answer}`)
      if (round >= 0) times[namespace]?.push(performance.now() - began)
    }
  const [checked = [], free = []] = [times[CHECKED], times[FREE]]
  return `a dry run with the policies takes ${median(ratios(checked, free)).toFixed(2)} of one without (wanted: at most 1.2), ${median(free).toFixed(1)} ms`
}

async function ask(
  cluster: Cluster,
  namespace: string,
  clientCA: object,
): Promise<{ readonly status: number; readonly answer: string }> {
  const { status, body } = await cluster.send(
    'POST',
    `/apis/openchoreo.dev/v1alpha1/namespaces/${namespace}/dataplanes?dryRun=All`,
    {
      apiVersion: 'openchoreo.dev/v1alpha1',
      kind: 'DataPlane',
      metadata: { name: 'cost', namespace },
      spec: { clusterAgent: { clientCA }, gateway: GATEWAY },
    },
  )
  return { status, answer: String(body['message'] ?? '') }
}

const listener = (host: string, port: number): object => ({ host, port })
const GATEWAY = {
  ingress: {
    external: { name: 'a', namespace: 'b', http: listener('apps.example.com', 80), https: listener('apps.example.com', 443) },
    internal: { name: 'c', namespace: 'b', http: listener('internal.example.com', 80) },
  },
}
