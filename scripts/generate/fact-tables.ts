/** `generated/facts.ts`: small tables of what no CRD says. The large ones, of requirements, have a file of their own. */
import { factIn, factsAbout, inRelease, lineTable, ofLine, type Span } from './facts.ts'
import { lines } from './read.ts'

interface LabelEntry {
  readonly object: string
  readonly key: string
  readonly value?: string
}

interface CertificateEntry {
  readonly secret: string
  readonly caKey: string
  readonly durationHours: number
  readonly renewedHoursBeforeEnd: number
}

interface PlaneTypeEntry {
  readonly planeType: string
  readonly chart: string
  readonly namespace: string
  readonly planeIDs?: readonly (Span & { readonly helmValue: string })[]
}

interface HostNameEntry {
  readonly service: string
  readonly webApplication: string
  readonly gateway: string
  readonly hosts: readonly string[]
  readonly coveredByWildcard: boolean
}

interface FaultEntry {
  readonly id: string
}

/** Faults that a rule of lint reports: their ids in facts/run-time-faults.json. */
const FAULTS = ['observability-secret-reference', 'client-ca-goes-stale', 'client-ca-conflict'] as const

export function factsModule(): string {
  const labels = factsAbout<LabelEntry>('namespace-labels').filter(({ object }) => object === 'Namespace')
  const hostNames = factsAbout<HostNameEntry>('host-names')
  const certificates = factsAbout<CertificateEntry>('agent-certificate')
  return [
    "import type { PlaneType } from './kinds.ts'",
    "import type { Line } from './releases.ts'\n",
    LABEL,
    lineTable(NAMESPACE_LABEL, (release) => {
      const label = factIn(labels, release, 'the label of namespaces')
      return label && { key: label.key, value: label.value }
    }),
    AGENT,
    lineTable(AGENT_SECRET, (release) => {
      const certificate = factIn(certificates, release, 'the agent certificate')
      if (!certificate) return undefined
      const { secret, caKey, durationHours, renewedHoursBeforeEnd } = certificate
      return { secret, caKey, renewedEveryDays: Math.floor((durationHours - renewedHoursBeforeEnd) / 24) }
    }),
    '/** The chart that installs a type of plane, and the namespace that the documents install it in. */',
    'export interface Chart {\n  readonly chart: string\n  readonly namespace: string\n}\n',
    '/** The chart of each type of plane. */',
    `export const chartOf: Readonly<Record<PlaneType | 'control', Chart>> = ${record(charts())}\n`,
    lineTable(PLANE_ID_VALUES, (release) => planeIDValuesIn(release)),
    HOST_NAME_FORM,
    lineTable(HOST_NAMES, (release) => {
      const entry = factIn(hostNames, release, 'host names')
      return entry && formOf(entry)
    }),
    '/** The lines in which the control plane has a fault that a rule reports. */',
    `export const faultSpanOf = ${record(FAULTS.map((id) => [id, faultSpan(id)]))} satisfies Readonly<Record<string, { since?: Line; until?: Line }>>\n`,
  ].join('\n')
}

const LABEL = `/** A label and its value. */
export interface Label {
  readonly key: string
  readonly value: string
}
`

const NAMESPACE_LABEL = {
  name: 'namespaceLabelOf',
  type: 'Label | undefined',
  comment: 'The label by which the control plane finds its namespaces; undefined in lines that have Organizations.',
}

const AGENT = `/** A secret that contains a CA. */
export interface AgentSecret {
  readonly secret: string
  readonly caKey: string
  /** After how many days it is renewed. */
  readonly renewedEveryDays: number
}
`

const AGENT_SECRET = {
  name: 'agentSecretOf',
  type: 'AgentSecret | undefined',
  comment: 'The secret that contains the CA of the cluster agent; undefined in lines of which it is not known.',
}

function charts(): [string, object][] {
  const entries = factsAbout<PlaneTypeEntry>('plane-types')
  return entries.map(({ planeType, chart, namespace }) => [planeType, { chart, namespace }])
}

const PLANE_ID_VALUES = {
  name: 'planeIDValuesOf',
  type: 'Readonly<Partial<Record<PlaneType, string>>>',
  comment: 'The Helm value of the chart of a plane that has to be its planeID; a type whose chart has none is absent.',
}

function planeIDValuesIn(release: string): Readonly<Record<string, string>> {
  const own = inRelease(factsAbout<PlaneTypeEntry>('plane-types'), release)
  const values = own.flatMap(({ planeType, planeIDs = [] }) => {
    const planeID = factIn(planeIDs, release, `the planeID of the chart of ${planeType} planes`)
    return planeID ? [[planeType, planeID.helmValue]] : []
  })
  return Object.fromEntries(values)
}

const HOST_NAME_FORM = `/** How the default component types make host names: with {environment}, {namespace}, {dnsPrefix}, {component} and {host} for what depends on what is deployed where. */
export interface HostNameForm {
  readonly service: string
  /** Absent where its first label is a shortened one, which always fits. */
  readonly webApplication?: string
  /** Pointers to the hosts that stand for {host}. */
  readonly hosts: readonly string[]
  /** Whether an environment's own gateway comes before that of its data plane: each of ingress and egress, external and internal. */
  readonly ofEnvironment: boolean
  /** Whether a certificate for *.{host} covers the host name of a service. */
  readonly coveredByWildcard: boolean
}
`

const HOST_NAMES = {
  name: 'hostNamesOf',
  type: 'HostNameForm',
  comment: 'The host names of each line.',
}

function formOf({ service, webApplication, gateway, hosts, coveredByWildcard }: HostNameEntry): object {
  return {
    service,
    ...(!webApplication.startsWith('dnsLabel(') && { webApplication }),
    hosts: hosts.map((host) => `/spec/gateway/${host.replaceAll('.', '/')}`),
    ofEnvironment: gateway === 'environment-then-data-plane',
    coveredByWildcard,
  }
}

/** A fault begins with a line and ends with one. */
function faultSpan(id: string): Span {
  const entries = factsAbout<FaultEntry>('run-time-faults').filter((entry) => entry.id === id)
  const own = lines.filter(({ name }) => ofLine(name, (release) => inRelease(entries, release).length > 0, id))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) throw new Error(`facts/run-time-faults.json has no ${id}`)
  return {
    ...(first !== lines[0] && { since: first.name }),
    ...(last !== lines.at(-1) && { until: last.name }),
  }
}

const record = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([key, value]) => `  '${key}': ${JSON.stringify(value)},\n`).join('')}}`
