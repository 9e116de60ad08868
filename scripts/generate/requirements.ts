/** `generated/requirements.ts`: what planes, clusters and workstations need in each release, by the documents and the charts. */
import { factIn, factsAbout, inRelease, releaseTable } from './facts.ts'
import { releases } from './read.ts'

interface Component {
  readonly name: string
  readonly count?: number
  readonly optional?: boolean
  readonly cpu?: number
  readonly memory: number
}

interface Volume {
  readonly name: string
  readonly count?: number
  readonly optional?: boolean
  readonly size: number
}

interface Needs {
  readonly ports: readonly object[]
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
}

interface RequestEntry {
  readonly planeType: string
  readonly components?: readonly Component[]
  readonly volumes?: readonly Volume[]
}

interface Prerequisite {
  readonly name: string
  readonly requirement: string
}

const documents = factsAbout<{ readonly planes: Readonly<Record<string, Needs>> }>('requirements')
const requests = factsAbout<RequestEntry>('chart-requests')
const prerequisites = factsAbout<Prerequisite>('prerequisites')
const names = releases.releases.map(({ release }) => release)

export function requirementsModule(): string {
  return [
    "import type { PlaneType } from './kinds.ts'",
    "import type { Release } from './releases.ts'\n",
    INTERFACES,
    releaseTable(REQUIREMENTS, (release) => requirementsIn(release).planes),
    releaseTable(BASES, (release) => requirementsIn(release).basis),
    releaseTable(PREREQUISITES, prerequisitesIn),
  ].join('\n')
}

/** The document of the release; where it has none, the last one before it, or the first one after it, that is about all of its types of planes. */
function documentOf(release: string): { readonly documented: string; readonly planes: Readonly<Record<string, Needs>> } {
  const at = names.indexOf(release)
  const order = [release, ...names.slice(0, at).reverse(), ...names.slice(at + 1)]
  for (const documented of order) {
    const document = factIn(documents, documented, 'requirements')
    if (document && typesIn(release).every((type) => document.planes[type])) return { documented, planes: document.planes }
  }
  throw new Error(`facts/requirements.json: no document is about all types of planes of ${release}`)
}

function typesIn(release: string): string[] {
  const types = factsAbout<{ readonly planeType: string }>('plane-types')
  return inRelease(types, release).map(({ planeType }) => planeType)
}

/** A release without a document of its own has the figures of its charts, where those of all its types of planes are known. */
function requirementsIn(release: string): { readonly basis: object; readonly planes: object } {
  const { documented, planes } = documentOf(release)
  const own = inRelease(requests, release)
  const isKnown = typesIn(release).every((type) => own.some(({ planeType, components }) => planeType === type && components))
  const hasCharts = documented !== release && factIn(documents, release, 'requirements') === undefined && isKnown
  const needsOf = (type: string): object => {
    const { ports = [], certificate, components = [], volumes = [] } = planes[type] ?? {}
    const charts = own.filter(({ planeType }) => planeType === type)
    return {
      ports,
      certificate,
      components: (hasCharts ? charts.flatMap(({ components = [] }) => components) : components).map(withoutLimits),
      volumes: hasCharts ? charts.flatMap(({ volumes = [] }) => volumes) : volumes,
    }
  }
  return {
    basis: { documented, figures: hasCharts ? 'charts' : 'document' },
    planes: Object.fromEntries(typesIn(release).map((type) => [type, needsOf(type)])),
  }
}

const withoutLimits = ({ name, count, optional, cpu, memory }: Component): Component => ({
  name,
  ...(count !== undefined && { count }),
  ...(optional !== undefined && { optional }),
  ...(cpu !== undefined && { cpu }),
  memory,
})

/** Releases before the first document have what that one says. */
function prerequisitesIn(release: string): object {
  const documented = [release, ...names].find((name) => inRelease(prerequisites, name).length > 0) ?? release
  return inRelease(prerequisites, documented).map(({ name, requirement }) => [name, requirement])
}

const INTERFACES = `/** Requests of a component: thousandths of a CPU, and Mi. */
export interface Component {
  readonly name: string
  /** How many there are; 1 where it is left out. */
  readonly count?: number
  readonly optional?: boolean
  readonly cpu?: number
  readonly memory: number
}

/** A volume, in Mi. */
export interface Volume {
  readonly name: string
  /** How many there are; 1 where it is left out. */
  readonly count?: number
  readonly optional?: boolean
  readonly size: number
}

/** An inbound port. */
export interface Port {
  readonly port: number
  readonly purpose: string
  readonly optional: boolean
}

/** What a type of plane needs, whatever its manifest says. */
export interface PlaneRequirements {
  readonly ports: readonly Port[]
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
}

/** What the planes of a release need, of the types that it has. */
export type Requirements = { readonly control: PlaneRequirements } & { readonly [Type in PlaneType]?: PlaneRequirements }

/** Where the requirements of a release come from. */
export interface Basis {
  /** The release of the document. */
  readonly documented: Release
  /** Whether components and volumes are those of the document, or by the default values of the charts of the release. */
  readonly figures: 'document' | 'charts'
}
`

const REQUIREMENTS = { name: 'requirementsOf', type: 'Requirements', comment: 'What the planes of each release need.' }

const BASES = { name: 'basisOf', type: 'Basis', comment: 'Where the requirements of each release are from.' }

const PREREQUISITES = {
  name: 'prerequisitesOf',
  type: 'readonly (readonly [what: string, wanted: string])[]',
  comment: 'What every cluster and workstation needs.',
}
