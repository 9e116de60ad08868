import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import contract from '../schemas/releases.json' with { type: 'json' }
import { entries, lines } from '../scripts/entries.ts'

// What is on these lists is public: taking a name off is breaking, and putting one on is a decision.
const kinds = [
  'BuildPlane',
  'ClusterBuildPlane',
  'ClusterDataPlane',
  'ClusterObservabilityPlane',
  'DataPlane',
  'Environment',
  'ObservabilityPlane',
]
const values = [
  ...['validate', 'is', 'assert'].flatMap((verb) => kinds.map((kind) => `${verb}${kind}`)),
  ...['validatePlane', 'isPlane', 'validateUpdate', 'withDefaults', 'formatIssue', 'ValidationError'],
]
const types = `
  BuildPlane ClusterBuildPlane ClusterDataPlane ClusterObservabilityPlane DataPlane Environment ObservabilityPlane Plane WithDefaults
  BuildPlaneSpec ClusterBuildPlaneSpec ClusterDataPlaneSpec ClusterObservabilityPlaneSpec DataPlaneSpec EnvironmentSpec
  ObservabilityPlaneSpec
  BuildPlaneStatus ClusterBuildPlaneStatus ClusterDataPlaneStatus ClusterObservabilityPlaneStatus DataPlaneStatus EnvironmentStatus
  ObservabilityPlaneStatus AgentConnectionStatus Condition ConditionType
  ApiVersion Annotations Labels ClusterScopedObjectMeta ManagedFieldsEntry MetaTime ObjectMeta OwnerReference Time
  PlaneID ClusterAgentConfig ClusterScopedAgentConfig GatewaySpec DataPlaneRef ClusterObservabilityPlaneRef ObservabilityPlaneRef
  SecretKeyReference ClusterScopedSecretKeyReference SecretStoreRef
  ValueFrom ValueFromInline ValueFromSecret ClusterScopedValueFrom ClusterScopedValueFromInline ClusterScopedValueFromSecret
  Result Validator Issue Code JsonType
  ImmutableField InvalidDateTime InvalidFormat InvalidLabel InvalidName InvalidPlaneID MissingField MissingSecretNamespace
  NamespaceNotAllowed NamespacedObservabilityPlane NotAnInteger NullValue OutOfRange TooLong TooManyIssues UnknownField UnknownKind UnknownValue
  Unreadable ValueFromIssue WrongApiVersion WrongType
`
  .trim()
  .split(/\s+/)

const root = join(import.meta.dirname, '..')
const defaultLine = contract.releases.find(({ release }) => release === contract.default)?.line ?? ''
const sources = { ...entries, [defaultLine]: `generated/${defaultLine}/index.ts` }
const files = Object.fromEntries(Object.entries(sources).map(([entry, source]) => [entry, join(root, source)]))
const program = ts.createProgram(Object.values(files), {
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
})

test('the root exports these values', () => {
  expect(exportsOf('index').values).toEqual(values.toSorted())
})

test('the root exports these types', () => {
  expect(exportsOf('index').types).toEqual(types.toSorted())
})

test('the root exports everything of the default release', () => {
  expect(exportsOf('index')).toEqual(exportsOf(defaultLine))
})

test('openchoreo-planes/releases exports these names', () => {
  expect(exportsOf('releases')).toEqual({
    values: ['defaultRelease', 'detectRelease', 'detectReleases', 'isRelease', 'releases'],
    types: ['Detection', 'DetectionReason', 'Line', 'PlaneByRelease', 'Release'],
  })
})

test('openchoreo-planes/migrate exports these names', () => {
  expect(exportsOf('migrate')).toEqual({
    values: ['migrate', 'migrateLegacyDataPlane', 'migratePlanes'],
    types: `
      Answers Change ChangeCode DraftResource IgnoredAnswer Issue LegacyDataPlane Line Loss LossCode MigrateOptions Migrated MigratedResource
      Migration Namespace Need NeedCode PlaneByRelease PlanesMigration Refusal Release Unfinished
    `
      .trim()
      .split(/\s+/)
      .toSorted(),
  })
})

test('openchoreo-planes/lint exports these names', () => {
  expect(exportsOf('lint')).toEqual({
    values: ['actionsIn', 'fix', 'lint', 'readManifests'],
    types: `
      Action ActionOptions Finding FixOptions Fixed Issue LintFile LintOptions Manifest Position Range ReadIssue Release RuleCode RuleIssue Severity SuppressionIssue
    `
      .trim()
      .split(/\s+/)
      .toSorted(),
  })
})

test('openchoreo-planes/topology exports these names', () => {
  expect(exportsOf('topology')).toEqual({
    values: ['checklist', 'drawTopology', 'resolveTopology'],
    types:
      'Checklist ChecklistCommand ChecklistItem ChecklistOptions ChecklistStep DrawingFormat Issue LiveState Release SharedHost SkippedResource Topology TopologyCluster TopologyEdge TopologyNode TopologyOptions TopologyPromotion Totals UnmetCondition'.split(
        ' ',
      ),
  })
})

test('every line has the same names, but for those of its kinds', () => {
  const shared = ['ValidationError', 'formatIssue', 'isPlane', 'validatePlane', 'validateUpdate', 'withDefaults']
  const differences = [...lines, defaultLine].flatMap((line) => {
    const names = exportsOf(line).values
    const kindsOfLine = names.filter((name) => name.startsWith('assert')).map((name) => name.slice('assert'.length))
    const expected = [...shared, ...['validate', 'is', 'assert'].flatMap((verb) => kindsOfLine.map((kind) => `${verb}${kind}`))]
    return names.toString() === expected.toSorted().toString() ? [] : [{ line, names, expected }]
  })
  expect(differences).toEqual([])
  expect(lines.length).toBeGreaterThan(1)
})

function exportsOf(entry: string): { values: string[]; types: string[] } {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(files[entry] ?? entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${entry} is no module`)
  const symbols = checker.getExportsOfModule(module)
  const isValue = (symbol: ts.Symbol): boolean => (resolved(symbol).flags & ts.SymbolFlags.Value) !== 0
  const resolved = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const names = (ofValues: boolean): string[] =>
    symbols
      .filter((symbol) => isValue(symbol) === ofValues)
      .map(({ name }) => name)
      .sort()
  return { values: names(true), types: names(false) }
}
