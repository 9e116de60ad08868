/** `generated/requirements.ts`: what planes, clusters and workstations need in each release, by the documents and the charts. */
import { factIn, factsAbout, inRelease, releaseTable, type Source, type Span, sourcesOf } from './facts.ts'
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
  readonly required: boolean
  readonly ports: readonly object[]
  readonly domains: string
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
  readonly setup?: readonly string[]
}

interface DocumentEntry extends Span {
  readonly planes: Readonly<Record<string, Needs>>
  /** The releases whose figures it has, if they are not its own. */
  readonly figuresOf?: Span
  readonly sources: readonly Source[]
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

const documents = factsAbout<DocumentEntry>('requirements')
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
function documentOf(release: string): { readonly documented: string; readonly document: DocumentEntry } {
  const at = names.indexOf(release)
  const order = [release, ...names.slice(0, at).reverse(), ...names.slice(at + 1)]
  for (const documented of order) {
    const document = factIn(documents, documented, 'requirements')
    if (document && typesIn(release).every((type) => document.planes[type])) return { documented, document }
  }
  throw new Error(`facts/requirements.json: no document is about all types of planes of ${release}`)
}

function typesIn(release: string): string[] {
  const types = factsAbout<{ readonly planeType: string }>('plane-types')
  return inRelease(types, release).map(({ planeType }) => planeType)
}

/** Figures are those of the document of the release, else of its charts where those of all its types of planes are known, else of a document with its figures. */
function requirementsIn(release: string): { readonly basis: object; readonly planes: object } {
  const { documented, document } = documentOf(release)
  const charts = inRelease(requests, release)
  const areChartsKnown = typesIn(release).every((type) =>
    charts.some(({ planeType, components }) => planeType === type && components),
  )
  const isOfDocument = documented === release || inRelease([document.figuresOf ?? {}], release).length > 0
  const figures = documented === release ? 'document' : areChartsKnown ? 'charts' : isOfDocument ? 'document' : 'unknown'
  const needsOf = (type: string): object => {
    const {
      required = false,
      ports = [],
      domains,
      certificate,
      components = [],
      volumes = [],
      setup = [],
    } = document.planes[type] ?? {}
    const own = charts.filter(({ planeType }) => planeType === type)
    const found = {
      document: { components, volumes },
      charts: {
        components: own.flatMap((entry) => entry.components ?? []),
        volumes: own.flatMap((entry) => entry.volumes ?? []),
      },
      unknown: { components: [], volumes: [] },
    }[figures]
    return {
      required,
      ports,
      domains,
      certificate,
      components: found.components.map(withoutLimits),
      volumes: found.volumes,
      setup,
    }
  }
  return {
    basis: { documented, figures, sources: sourcesOf(document.sources) },
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

/** In releases before the first document what that one says. */
function prerequisitesIn(release: string): object {
  const documented = [release, ...names].find((name) => inRelease(prerequisites, name).length > 0) ?? release
  const items = inRelease(prerequisites, documented).map(({ name, requirement }) => [name, requirement])
  return { documented, items }
}

const INTERFACES = `/** Requests of a component: thousandths of a CPU, and Mi. */
export interface Component {
  readonly name: string
  /** How many of it; 1 where it is left out. */
  readonly count?: number
  readonly optional?: boolean
  readonly cpu?: number
  readonly memory: number
}

/** A volume, in Mi. */
export interface Volume {
  readonly name: string
  /** How many of it; 1 where it is left out. */
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
  /** Whether an installation needs such a plane. */
  readonly required: boolean
  readonly ports: readonly Port[]
  readonly domains: string
  readonly certificate: string
  readonly components: readonly Component[]
  readonly volumes: readonly Volume[]
  /** What its setup must not leave out. */
  readonly setup: readonly string[]
}

/** What every cluster and workstation needs, and the release of the document that says so. */
export interface Prerequisites {
  readonly documented: Release
  readonly items: readonly (readonly [what: string, wanted: string])[]
}

/** What the planes of a release need, of the types that it has. */
export type Requirements = { readonly control: PlaneRequirements } & { readonly [Type in PlaneType]?: PlaneRequirements }

/** Where the requirements of a release are from. */
export interface Basis {
  /** The release of the document. */
  readonly documented: Release
  /** Whether components and volumes are those of the document, by the default values of the charts of the release, or not known. */
  readonly figures: 'document' | 'charts' | 'unknown'
  /** The document: its title or address. */
  readonly sources: readonly string[]
}
`

const REQUIREMENTS = { name: 'requirementsOf', type: 'Requirements', comment: 'What the planes of each release need.' }

const BASES = { name: 'basisOf', type: 'Basis', comment: 'Where the requirements of each release are from.' }

const PREREQUISITES = {
  name: 'prerequisitesOf',
  type: 'Prerequisites',
  comment: 'What every cluster and workstation needs.',
}
