/** Which planes are compared with which, and what is reported of a run. */
import { expect, test } from 'vitest'
import { crossResourceRules } from '../../src/lint/cross-resource-rules.ts'
import type { CrossResourceRule } from '../../src/lint/rule.ts'
import { agedCertificate, certificate } from '../../src/lint/rules/examples.ts'
import { runCrossResourceRules } from '../../src/lint/run-cross-resource-rules.ts'
import type { PlaneSummary } from '../../src/lint/summary.ts'
import { reportOn } from './report.ts'

const summary = (name: string, file: number): PlaneSummary => ({
  ...{ kind: 'DataPlane', name, namespace: 'acme', path: `${file}.yaml`, file, document: 0, pointer: '/items/0' },
  ...{ planeID: name, references: [], gateway: { parts: [], hosts: [] }, dnsPrefix: undefined, ca: undefined },
})
const range = { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 2, offset: 10 } }
const [model] = crossResourceRules as readonly CrossResourceRule[]
const rule = (given: Partial<CrossResourceRule>): CrossResourceRule => {
  if (!model) throw new Error('there is no rule')
  return { ...model, severity: 'warning', since: undefined, until: undefined, message: () => 'm', ...given } as CrossResourceRule
}
const every = (code: string, among: 'all' | 'each') =>
  rule({ code, among, check: (planes) => planes.map((plane) => ({ plane, path: '/spec/a' })) })
const planes = [summary('a', 0), summary('b', 1), summary('c', 0)]

const run = (scope: 'complete' | 'set' | 'file', asked: readonly CrossResourceRule[], of = planes) =>
  runCrossResourceRules(of, 'v0.15', scope, () => range, asked)

test.each([
  ['complete', ['all a', 'all b', 'all c', 'each a', 'each b', 'each c']],
  ['set', ['each a', 'each b', 'each c']],
  ['file', ['each a', 'each c']],
] as const)('planes are compared by the scope: %s', (scope, expected) => {
  const found = run(scope, [every('all', 'all'), every('each', 'each')])
  expect(found.map(({ plane, finding }) => `${finding.code} ${plane.name}`)).toEqual(expected)
})

test('a finding is at its place in the file, with the severity of its rule', () => {
  expect(run('set', [every('one', 'each')], [summary('a', 4)]).map(({ finding }) => finding)).toEqual([
    { code: 'one', path: '/items/0/spec/a', field: 'spec.a', message: 'm', file: '4.yaml', severity: 'warning', range },
  ])
})

test.each([
  ['complete', [true]],
  ['set', [false]],
  ['file', [false]],
] as const)('a rule knows whether these are all planes: %s', (scope, expected) => {
  const told: boolean[] = []
  const check: CrossResourceRule['check'] = (_, __, isComplete) => {
    told.push(isComplete)
    return []
  }
  run(scope, [rule({ among: 'each', check })])
  expect(told).toEqual(expected)
})

test('a rule of other lines is not asked', () => {
  expect(run('set', [{ ...every('one', 'each'), since: 'v0.17' }])).toEqual([])
  expect(run('set', [{ ...every('one', 'each'), until: 'v0.14' }])).toEqual([])
})

test('a rule that throws is an error at the first plane, and the others still run', () => {
  const broken = rule({
    code: 'broken',
    among: 'each',
    check: () => {
      throw new Error('x')
    },
  })
  const asked: string[] = []
  const found = runCrossResourceRules(
    planes,
    'v0.15',
    'set',
    (plane, path) => {
      if (asked.push(`${plane.name}${path}`) > 4) throw new Error('asked for too many places')
      return range
    },
    [broken, every('one', 'each')],
  )
  expect(asked).toEqual(['a', 'a/spec/a', 'b/spec/a', 'c/spec/a'])
  expect(found.map(({ finding }) => finding.code)).toEqual(['rule-failed', 'one', 'one', 'one'])
  expect(found[0]?.finding).toMatchObject({ path: '', field: '', file: '0.yaml', severity: 'error', range })
  expect(found[0]?.finding.message).toContain('broken')
  expect(run('set', [broken], [])).toEqual([])
})

const head = (kind: string, name: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata: { name: ${name}${kind.startsWith('Cluster') ? '' : ', namespace: acme'} }\n`
const spec =
  'spec:\n  clusterAgent: { clientCA: { secretRef: { name: a, key: b } } }\n  gateway: { publicVirtualHost: eu.example.com, organizationVirtualHost: internal.example.com }\n'
const plane = head('DataPlane', 'eu') + spec

test('a report counts files, planes, and what was not checked', () => {
  const files = {
    'two.yaml': `${plane}---\n${plane.replaceAll('eu', 'us')}`,
    'one.yaml': plane.replaceAll('eu', 'uk'),
    'none.yaml': 'kind: ConfigMap\n',
    'template.yaml': plane.replace('name: eu', 'name: "{{ .Values.name }}"'),
    'broken.yaml': 'a: {\n',
    'suppressed.yaml': `# openchoreo-planes-disable-next-line null-value -- none\n${plane.replaceAll('eu', 'de')}`,
  }
  const report = reportOn(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { release: 'v0.15' },
  )
  expect(report).toMatchObject({
    files: 6,
    planes: 4,
    filesWithPlanes: ['two.yaml', 'one.yaml', 'suppressed.yaml'],
    templates: ['template.yaml'],
    skipped: ['broken.yaml'],
  })
  expect(report.findings.map(({ file, code }) => `${file} ${code}`)).toEqual(['suppressed.yaml unused-suppression'])
})

test('a reference to a plane of the other scope is wrong at its kind, or where there is none at itself', () => {
  const found = (release: 'v0.14' | 'v0.15', referrer: string, target: string) =>
    reportOn([{ path: 'a.yaml', text: `${referrer}---\n${target}` }], { release, complete: true }).findings.flatMap(
      ({ code, path }) => (code === 'scope-mismatch' ? [path] : []),
    )
  const environment = `${head('Environment', 'dev')}spec: { dataPlaneRef: { kind: ClusterDataPlane, name: eu } }\n`
  expect(found('v0.15', environment, plane)).toEqual(['/spec/dataPlaneRef/kind'])
  expect(
    found('v0.14', `${head('Environment', 'dev')}spec: { dataPlaneRef: eu }\n`, head('ClusterDataPlane', 'eu') + spec),
  ).toEqual(['/spec/dataPlaneRef'])
})

test('the CA of a plane with a variable elsewhere is compared', () => {
  const logs = (name: string, ca: string, url: string) =>
    `${head('ObservabilityPlane', name)}spec: { planeID: one, observerURL: "${url}", clusterAgent: { clientCA: { value: ${JSON.stringify(ca)} } } }\n`
  const conflicts = (text: string) =>
    reportOn([{ path: 'a.yaml', text }], { release: 'v0.13' }).findings.filter(({ code }) => code === 'conflicting-ca').length
  expect(conflicts(`${logs('a', certificate, 'https://a')}---\n${logs('b', agedCertificate, 'https://b')}`)).toBe(1)
  expect(conflicts(`${logs('a', certificate, 'https://a')}---\n${logs('b', agedCertificate, `\${URL}`)}`)).toBe(1)
  expect(conflicts(`${logs('a', certificate, 'https://a')}---\n${logs('b', certificate, `\${URL}`)}`)).toBe(0)
})
