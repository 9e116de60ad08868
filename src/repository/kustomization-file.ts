/** What a Kustomization names. */
import { isRecord } from '../base/record.ts'
import { readManifests } from '../yaml/read/read.ts'
import { type Naming, unchanged } from './naming.ts'
import { resolvePath } from './paths.ts'

/** A name in a Kustomization. */
export interface KustomizationEntry {
  /** As it is written. */
  readonly name: string
  /** The normal path that it means; what is on another server has one too, at which there is nothing. */
  readonly path: string
  /** Whether it is certainly a file or folder here: no address of a server, no template and no YAML. */
  readonly isLocal: boolean
}

export interface PatchEntry extends KustomizationEntry {
  /** The kind that its target names: the patch can then call itself anything. */
  readonly kind: string | undefined
}

/** What is read of a Kustomization. */
export interface KustomizationFile {
  /** Whole manifests, and folders with a Kustomization that are built as they are. */
  readonly resources: readonly KustomizationEntry[]
  /** Folders with a Component, which changes what the Kustomization has. */
  readonly components: readonly KustomizationEntry[]
  /** Parts of manifests: strategic merge patches, and lists of JSON 6902 operations. */
  readonly patches: readonly PatchEntry[]
  /** What configures Kustomize, and is no manifest that it prints. */
  readonly configurations: readonly KustomizationEntry[]
  readonly naming: Naming
}

/**
 * Reads a Kustomization: what is not a name where there should be one is left for Kustomize to report.
 *
 * @param folder The normal path of the folder that it is in.
 * @returns A reason, half a sentence, where it cannot be read; undefined where it is not Kustomize's, as a Kustomization of Flux.
 */
export function readKustomization(text: string, folder: string): KustomizationFile | string | undefined {
  const { documents } = readManifests(text)
  // Kustomize reads the first document and ignores the others.
  const [document] = documents
  if (!document || document.value === null) return nothing
  if (document.issues.some(({ code }) => code === 'yaml-syntax')) {
    return text.includes('{{') ? 'is a template' : 'cannot be read as YAML'
  }
  const { value } = document
  if (!isRecord(value)) return 'is not a map'
  const { apiVersion } = value
  if (typeof apiVersion === 'string' && apiVersion !== '' && !apiVersion.startsWith(GROUP)) return undefined
  const entries = (names: readonly unknown[]): KustomizationEntry[] =>
    names.flatMap((name) => (typeof name === 'string' && name !== '' ? [entryOf(name, folder)] : []))
  return {
    resources: entries([...listIn(value, 'resources'), ...listIn(value, 'bases')]),
    components: entries(listIn(value, 'components')),
    patches: [
      ...[...listIn(value, 'patches'), ...listIn(value, 'patchesJson6902')].flatMap((patch) =>
        entries([pathOf(patch)]).map((entry) => ({ ...entry, kind: targetKindOf(patch) })),
      ),
      ...entries(listIn(value, 'patchesStrategicMerge')).map((entry) => ({ ...entry, kind: undefined })),
    ],
    configurations: entries([
      ...CONFIGURATIONS.flatMap((field) => listIn(value, field)),
      ...[...listIn(value, 'replacements'), value['openapi']].map(pathOf),
      ...listIn(value, 'helmCharts').flatMap(valuesOf),
    ]),
    naming: {
      namespace: stringIn(value, 'namespace') || undefined,
      prefix: stringIn(value, 'namePrefix'),
      suffix: stringIn(value, 'nameSuffix'),
    },
  }
}

/** All that a Kustomization names. */
export function entriesOf({ resources, components, patches, configurations }: KustomizationFile): KustomizationEntry[] {
  return [...resources, ...components, ...patches, ...configurations]
}

const GROUP = 'kustomize.config.k8s.io/'

/** Fields that list files for Kustomize itself. */
const CONFIGURATIONS = ['configurations', 'crds', 'generators', 'transformers', 'validators']

const nothing: KustomizationFile = { resources: [], components: [], patches: [], configurations: [], naming: unchanged }

function entryOf(name: string, folder: string): KustomizationEntry {
  return { name, path: resolvePath(folder, name), isLocal: !FOREIGN.test(name) }
}

/**
 * What is no path: an address (`https://...`, `git@...`, `github.com/...`, `...?ref=v1`, `....git`), a template or variable, and YAML in the place of
 * a path.
 */
const FOREIGN = /^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/

function listIn(value: Readonly<Record<string, unknown>>, field: string): readonly unknown[] {
  const list = value[field]
  return Array.isArray(list) ? list : []
}

function pathOf(item: unknown): unknown {
  return isRecord(item) ? item['path'] : undefined
}

function targetKindOf(patch: unknown): string | undefined {
  const target = isRecord(patch) ? patch['target'] : undefined
  return isRecord(target) ? stringIn(target, 'kind') || undefined : undefined
}

function valuesOf(chart: unknown): unknown[] {
  return isRecord(chart) ? [chart['valuesFile'], ...listIn(chart, 'additionalValuesFiles')] : []
}

function stringIn(value: Readonly<Record<string, unknown>>, field: string): string {
  const string = value[field]
  return typeof string === 'string' ? string : ''
}
