/** Times the topology of 100,000 resources against JSON.parse of the same; a process of its own, as measure.ts is. */
import { resolveTopology } from '../src/topology/resolve.ts'
import { timeOf } from './cpu-time.ts'

/** Nanoseconds of CPU time for a resource in each round. */
export type TopologyTimes = Readonly<Record<'JSON.parse' | 'resolveTopology', readonly number[]>>

const { quick } = JSON.parse(process.argv[2] ?? '{}') as { quick?: boolean }
const count = quick ? 10_000 : 100_000
process.stdout.write(JSON.stringify(measure()))

function measure(): TopologyTimes {
  const resources = Array.from({ length: count }, (_, at) => (at % 3 === 0 ? environment(at) : dataPlane(at)))
  const text = JSON.stringify(resources)
  const times: Record<keyof TopologyTimes, number[]> = { 'JSON.parse': [], resolveTopology: [] }
  // The first round is warming up.
  for (let round = -1; round < (quick ? 3 : 9); round++) {
    const parse = timeOf(() => JSON.parse(text))
    const resolve = timeOf(() => resolveTopology(resources))
    if (round < 0) continue
    times['JSON.parse'].push(parse / count)
    times.resolveTopology.push(resolve / count)
  }
  return times
}

function environment(at: number): object {
  return {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind: 'Environment',
    metadata: { name: `stage-${at}`, namespace: `team-${at % 100}` },
    spec: { dataPlaneRef: { kind: 'DataPlane', name: `plane-${at + 1}` }, isProduction: at % 2 === 0 },
  }
}

function dataPlane(at: number): object {
  return {
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind: 'DataPlane',
    metadata: { name: `plane-${at}`, namespace: `team-${(at - 1) % 100}` },
    spec: {
      planeID: `plane-${at}`,
      clusterAgent: { clientCA: { secretRef: { name: 'agent-ca', key: 'ca.crt' } } },
      secretStoreRef: { name: 'vault' },
      observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'logs' },
      gateway: { publicVirtualHost: `r${at}.apps.example.com`, organizationVirtualHost: 'internal.example.com' },
    },
  }
}
