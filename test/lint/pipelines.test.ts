/** Planes that nobody uses, environments in no pipeline, and pipelines that name what is not there. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LinterOptions } from '../../src/lint/linter.ts'
import { lineOfRelease, releases } from '../../src/releases/lines.ts'
import { runs } from '../runs.ts'
import { reportOn } from './report.ts'

const CODES = ['missing-environment', 'environment-without-pipeline', 'unused-plane']

type Fields = Record<string, unknown>

function resource(kind: string, name: string, spec: Fields, namespace: string | undefined = 'acme'): string {
  const metadata = { name, ...(namespace !== '' && !kind.startsWith('Cluster') && { namespace }) }
  return JSON.stringify({ apiVersion: 'openchoreo.dev/v1alpha1', kind, metadata, spec })
}

const environment = (name: string, dataPlaneRef: unknown = { kind: 'DataPlane', name: 'eu' }, namespace = 'acme'): string =>
  resource('Environment', name, { dataPlaneRef }, namespace)
const pipeline = (from: unknown, to: readonly unknown[], namespace = 'acme'): string =>
  resource(
    'DeploymentPipeline',
    'p',
    { promotionPaths: [{ sourceEnvironmentRef: from, targetEnvironmentRefs: to.map((name) => ({ name })) }] },
    namespace,
  )
const plane = (kind: string, name: string, namespace = 'acme'): string => resource(kind, name, {}, namespace)

/** What is found in texts, each a file, as `name code`. */
function found(texts: readonly string[], options: LinterOptions = {}): string[] {
  const files = texts.map((text, number) => ({ path: `${number}.yaml`, text }))
  return reportOn(files, { release: 'v0.16', complete: true, ...options }).findings.flatMap(({ file, code, field, severity }) =>
    CODES.includes(code) || code === 'unused-suppression' || code === 'rule-failed'
      ? [`${file} ${severity} ${code} ${field}`]
      : [],
  )
}

const dev = environment('dev')
const prod = environment('prod')
const eu = plane('DataPlane', 'eu')

describe('pipelines', () => {
  test('what they name has to be there, at each place', () => {
    expect(found([dev, prod, eu, pipeline('dev', ['prod', 'gone', 'lost'])])).toEqual([
      '3.yaml error missing-environment spec.promotionPaths[0].targetEnvironmentRefs[1].name',
      '3.yaml error missing-environment spec.promotionPaths[0].targetEnvironmentRefs[2].name',
    ])
    expect(found([dev, eu, pipeline('gone', ['dev'])])).toEqual([
      '2.yaml error missing-environment spec.promotionPaths[0].sourceEnvironmentRef',
    ])
  })

  test('a form of another release is read too', () => {
    for (const reference of ['gone', { name: 'gone' }, { kind: 'Environment', name: 'gone' }])
      expect(found([dev, eu, pipeline(reference, ['dev'])])).toHaveLength(1)
  })

  test('an environment of another namespace is not meant', () => {
    expect(found([dev, environment('prod', undefined, 'other'), eu, pipeline('dev', ['prod'])])).toEqual([
      '3.yaml error missing-environment spec.promotionPaths[0].targetEnvironmentRefs[0].name',
    ])
  })

  test('an environment that none of its namespace names is reported', () => {
    expect(found([dev, prod, environment('sandbox'), eu, pipeline('dev', ['prod'])])).toEqual([
      '2.yaml warning environment-without-pipeline metadata.name',
    ])
  })

  test('a typing error is found once', () => {
    expect(found([dev, prod, eu, pipeline('dev', ['prd'])])).toEqual([
      '3.yaml error missing-environment spec.promotionPaths[0].targetEnvironmentRefs[0].name',
    ])
  })

  test('where the pipelines or the environments of a namespace are elsewhere nothing is said', () => {
    expect(found([dev, prod, eu])).toEqual([])
    expect(found([dev, prod, eu, resource('DeploymentPipeline', 'p', {})])).toEqual([])
    expect(found([dev, prod, eu, pipeline('x', ['y'], 'other')])).toEqual([])
    expect(found([eu, plane('BuildPlane', 'b'), pipeline('dev', ['prod'])])).toEqual([])
  })

  test('nothing is said unless the files define every plane', () => {
    expect(found([[dev, prod, eu, pipeline('dev', ['gone'])].join('\n---\n')], { complete: false })).toEqual([])
  })

  test.each([
    ['a variable', pipeline('dev', [`\${TARGET}`])],
    ['a placeholder', pipeline('dev', ['<target>'])],
    ['an expression', pipeline('dev', ['{{ .Values.target }}'])],
    ['a reference without a name', pipeline('dev', [''])],
    ['a list that is none', resource('DeploymentPipeline', 'p', { promotionPaths: `\${PATHS}` })],
    ['a reference to another kind', pipeline({ kind: 'Stage', name: 'prod' }, ['dev'])],
  ])('%s can stand for any environment', (_, text) => {
    expect(found([dev, prod, eu, text])).toEqual([])
  })

  test('an environment whose name is a variable can be the one that is missing', () => {
    expect(found([dev, environment(`\${NAME}`), eu, pipeline('dev', ['prod'])])).toEqual([])
  })

  test('a template of a plane can be the environment that is missing', () => {
    expect(found([dev, environment('{{ name }}'), eu, pipeline('dev', ['prod'])])).toEqual([])
  })

  test('items of lists are found, other groups are not', () => {
    const list = `{"apiVersion":"v1","kind":"List","items":[${dev},${eu},${pipeline('dev', ['gone'])}]}`
    expect(found([list])).toEqual(['0.yaml error missing-environment spec.promotionPaths[0].targetEnvironmentRefs[0].name'])
    expect(found([dev, eu, pipeline('dev', ['gone']).replace('openchoreo.dev', 'example.com')])).toEqual([])
  })

  test('a comment suppresses what is found in a pipeline, and one that suppresses nothing is reported', () => {
    const comment = '# openchoreo-planes-disable missing-environment -- another team has it\n'
    expect(found([dev, eu, comment + pipeline('dev', ['gone'])])).toEqual([])
    expect(found([dev, eu, comment + pipeline('dev', ['dev'])])).toEqual(['2.yaml warning unused-suppression '])
  })

  test('it has the range of the name, and the line that is shown', () => {
    const { findings, lines } = reportOn(
      [
        { path: 'p.yaml', text: pipeline('dev', ['gone']) },
        { path: 'e.yaml', text: [dev, eu].join('\n---\n') },
      ],
      { release: 'v0.16', complete: true },
    )
    const [finding] = findings.filter(({ code }) => code === 'missing-environment')
    const text = pipeline('dev', ['gone'])
    expect(text.slice(finding?.range.start.offset, finding?.range.end.offset)).toContain('gone')
    expect(lines.get('p.yaml')?.get(1)).toBe(text)
  })
})

describe('planes', () => {
  test('a data plane is used by an environment, set or by default', () => {
    expect(found([dev, eu, plane('DataPlane', 'us')])).toEqual(['2.yaml warning unused-plane metadata.name'])
    expect(found([dev, resource('Environment', 'x', {}), eu, plane('DataPlane', 'default')])).toEqual([])
    expect(found([eu, plane('DataPlane', 'us')])).toEqual([])
    expect(found([dev, eu, eu])).toEqual([])
  })

  test('of the planes that a fallback can lead to the first one is used', () => {
    const unset = resource('Environment', 'x', {})
    const both = [unset, plane('DataPlane', 'default'), plane('ClusterDataPlane', 'default')]
    expect(found(both, { release: 'v1.2' })).toEqual(['2.yaml warning unused-plane metadata.name'])
    expect(found([unset, plane('ClusterDataPlane', 'default')], { release: 'v1.2' })).toEqual([])
  })

  test('a plane that a reference nearly names, or names in another namespace or scope, may be meant', () => {
    expect(found([environment('dev', { kind: 'DataPlane', name: 'eu-wst' }), plane('DataPlane', 'eu-west')])).toEqual([])
    expect(found([environment('dev', { kind: 'ClusterDataPlane', name: 'eu' }), eu])).toEqual([])
    expect(found([dev, plane('DataPlane', 'eu', 'other')])).toEqual([])
    expect(found([resource('Environment', 'x', {}), eu])).toEqual([])
  })

  test('a reference that is a variable can be to any plane', () => {
    expect(found([environment('dev', { kind: 'DataPlane', name: `\${NAME}` }), eu, plane('DataPlane', 'us')])).toEqual([])
    expect(found([dev, eu, plane('DataPlane', `\${NAME}`)])).toEqual([])
    // A pipeline refers to no plane.
    expect(found([dev, eu, plane('DataPlane', 'us'), pipeline('dev', [`\${NAME}`])])).toEqual([
      '2.yaml warning unused-plane metadata.name',
    ])
  })

  test('a build plane is used by projects in v0.16, and by workflows in v0.17', () => {
    const reference = { kind: 'BuildPlane', name: 'a' }
    const planes = [plane('BuildPlane', 'a'), plane('BuildPlane', 'b')]
    const unused = ['1.yaml warning unused-plane metadata.name']
    const project = resource('Project', 'x', { buildPlaneRef: reference })
    const workflow = resource('Workflow', 'x', { buildPlaneRef: reference })
    expect(found([...planes, project], { release: 'v0.16' })).toEqual(unused)
    expect(found([...planes, project], { release: 'v0.17' })).toEqual([])
    expect(found([...planes, workflow], { release: 'v0.17' })).toEqual(unused)
    expect(found([...planes, workflow], { release: 'v0.16' })).toEqual([])
    expect(found([...planes, project], { release: 'v0.14' })).toEqual([])
  })

  test('a workflow plane is used by workflows, a cluster-scoped one by default', () => {
    const cluster = plane('ClusterWorkflowPlane', 'default')
    const spare = plane('ClusterWorkflowPlane', 'spare')
    const options = { release: 'v1.2' } as const
    expect(found([cluster, spare, resource('ClusterWorkflow', 'x', {})], options)).toEqual([
      '1.yaml warning unused-plane metadata.name',
    ])
    expect(found([cluster, spare], options)).toEqual([])
    // A ClusterWorkflow cannot refer to it: workflows of the namespace are elsewhere.
    expect(found([cluster, plane('WorkflowPlane', 'own'), resource('ClusterWorkflow', 'x', {})], options)).toEqual([])
  })

  test('a project that is read before its release is known is read again', () => {
    const files = [
      resource('Project', 'x', { buildPlaneRef: { kind: 'BuildPlane', name: 'a' } }),
      resource('BuildPlane', 'a', { clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } } }),
      resource('BuildPlane', 'b', {
        clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } },
        observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'x' },
      }),
      resource('DataPlane', 'd', {
        clusterAgent: { clientCA: { secretRef: { name: 'a', key: 'b' } } },
        gateway: { publicVirtualHost: 'a.example.com', organizationVirtualHost: 'b.example.com' },
        observabilityPlaneRef: { kind: 'ObservabilityPlane', name: 'x' },
      }),
    ]
    expect(found(files, { release: undefined })).toEqual(['2.yaml warning unused-plane metadata.name'])
  })
})

test('where everything is named nothing is found, and what is taken away is', () => {
  const name = fc.stringMatching(/^[a-z]{8}$/)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 3, maxLength: 8 }), fc.constantFrom(...releases), (names, release) => {
      const [first = '', ...others] = names
      const isObject = ['v0.15', 'v0.17', 'v1.0', 'v1.1'].includes(lineOfRelease(release))
      const files = [
        ...names.map((name) => environment(name, isObject ? { kind: 'DataPlane', name } : name)),
        ...names.map((name) => plane('DataPlane', name)),
      ]
      expect(found([...files, pipeline(first, others)], { release })).toEqual([])
      const without = found([...files, pipeline(first, others.slice(1))], { release })
      expect(without.filter((line) => !line.startsWith('1.yaml warning environment-without-pipeline'))).toEqual([])
      expect(without).toHaveLength(1)
      const gone = found(files.filter((_, index) => index !== 1).concat(pipeline(first, others)), { release })
      expect(gone.map((line) => line.split(' ')[2]).sort()).toEqual(['missing-environment', 'unused-plane'])
    }),
    { numRuns: runs(30) },
  )
})
