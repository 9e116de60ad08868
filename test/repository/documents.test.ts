import { describe, expect, test } from 'vitest'
import { type DocumentsOptions, documentsOf } from '../../src/repository/documents.ts'

const head = 'apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\n'
const plane = `${head}metadata:\n  name: eu-west\nspec:\n  planeID: eu-west-1\n`

/** The role of each document, the places of its resources with their roles, and the places that are not known. */
function described(text: string, options?: DocumentsOptions): string[] {
  return documentsOf(text, options).map(({ role, resources }) =>
    [
      role,
      ...resources.map(({ pointer, role, unknown }) => `${pointer}=${role}${[...unknown].map((place) => ` ?${place}`).join('')}`),
    ].join(' '),
  )
}

const templates = {
  'Helm in a string': plane.replace('eu-west-1', '"{{ .Values.id }}"'),
  'Helm in a plain string': plane.replace('eu-west-1', 'eu-{{ .Values.id }}'),
  'Helm that is no YAML': `{{- if .Values.on }}\n${plane}{{- end }}\n`,
  'Helm in a key': plane.replace('planeID', '"{{ .Values.key }}"'),
  'a skeleton of Backstage': plane.replace('eu-west\n', `\${{ values.name }}\n`),
  'Jinja that is no YAML': `${plane}{% if agent %}\n  clusterAgent: {}\n{% endif %}\n`,
  'Jinja in a string': plane.replace('eu-west-1', '"{% if a %}b{% endif %}"'),
  'ytt behind a value': plane.replace('eu-west-1', '#@ data.values.id'),
  'ytt on a line of its own': `#@ load("@ytt:data", "data")\n---\n${plane}`,
  'ytt that is no YAML': `#@ if x:\n${plane}\t#@ end\n`,
}

const manifests = {
  plain: plane,
  'Helm in a comment': `${plane}# {{ .Values.x }} and {% x %}\n`,
  'a template of others in an annotation': plane.replace('name: eu-west', 'annotations:\n    t: "{{ .a }}"'),
  'ytt in a string': plane.replace('eu-west-1', '"a #@ b"'),
  'ytt in a block': plane.replace('planeID: eu-west-1', 'observerURL: |\n    a\n    #@ b'),
  'a dollar that is no variable': plane.replace('eu-west-1', 'a$b'),
  'a variable that is escaped': plane.replace('eu-west-1', () => `$\${X}`),
  'a variable in a comment': `${plane}# \${X} <X>\n`,
  'less and greater': plane.replace('eu-west-1', '"a < b > c"'),
  'sops without an authentication code': `${plane}sops:\n  version: 3.8.1\n`,
}

describe('the role of a document', () => {
  test.each(Object.entries(templates))('template: %s', (_, text) => {
    expect(described(text).at(-1)).toMatch(/^template( =template\b.*)?$/)
    expect(documentsOf(text).at(-1)?.reason).toMatch(/^it is a template/)
  })

  test.each(Object.entries(manifests))('manifest: %s', (_, text) => {
    expect(described(text)).toEqual(['manifest =manifest'])
    expect(documentsOf(text)[0]).not.toHaveProperty('reason')
  })

  test.each([
    [`\${NAME}`],
    [`a-\${NAME}-b`],
    [`\${NAME:=default}`],
    [`\${NAME:-x}`],
    [`\${name}`],
    ['$(NAME)'],
    ['$NAME'],
    [`$$\${NAME}`],
    ['<PLACEHOLDER>'],
    ['<your-name here>'],
    ['<path:secret/data/x#name>'],
  ])('with variables: %s', (variable) => {
    expect(described(plane.replace('eu-west-1', () => `'${variable}'`))).toEqual(['manifest =manifest ?/spec/planeID'])
  })

  test('a key that is a variable makes its object unknown', () => {
    expect(described(plane.replace('planeID', `\${KEY}`))).toEqual(['manifest =manifest ?/spec'])
  })

  test.each([
    ['$patch: delete', '?/spec/$patch'],
    ['$retainKeys: [a]', '?/spec/$retainKeys'],
    ['$setElementOrder/imagePullSecretRefs: [a]', '?/spec/$setElementOrder~1imagePullSecretRefs'],
    ['$deleteFromPrimitiveList/imagePullSecretRefs: [a]', '?/spec/$deleteFromPrimitiveList~1imagePullSecretRefs'],
    ['imagePullSecretRefs: [{ $patch: replace }]', '?/spec/imagePullSecretRefs/0'],
  ])('patch: %s', (directive, unknown) => {
    expect(described(`${plane}  ${directive}\n`)).toEqual([`patch =patch ${unknown}`])
  })

  test('patch: named by a Kustomization', () => {
    expect(described(plane, { isPatch: true })).toEqual(['patch =patch'])
    expect(described('- op: remove\n  path: /spec/planeID\n', { isPatch: true })).toEqual(['other'])
  })

  test('encrypted: what SOPS notes is no field, and what it encrypted is not known', () => {
    const text = `${plane.replace('eu-west-1', 'ENC[AES256_GCM,data:a,type:str]')}sops:\n  mac: ENC[a]\n`
    expect(described(text)).toEqual(['encrypted =encrypted ?/spec/planeID'])
    expect(documentsOf(text)[0]?.resources[0]?.value).not.toHaveProperty('sops')
    expect(described(`kind: List\nitems:\n- ${plane.replaceAll('\n', '\n  ')}\nsops:\n  mac: ENC[a]\n`)).toEqual([
      'encrypted /items/0=encrypted',
    ])
  })

  test.each([
    ['another kind', 'apiVersion: apps/v1\nkind: Deployment\n'],
    ['a workload descriptor', 'apiVersion: openchoreo.dev/v1alpha1\nmetadata:\n  name: a\nendpoints: []\n'],
    ['a workflow of GitHub', `on: push\njobs:\n  a:\n    env:\n      T: \${{ secrets.T }}\n`],
    ['a template of Argo Workflows', 'kind: WorkflowTemplate\nspec:\n  a: "{{inputs.parameters.b}}"\n'],
  ])('other, and nothing is reported: %s', (_, text) => {
    expect(described(text)).toEqual(['other'])
    expect(documentsOf(text)[0]).not.toHaveProperty('reason')
  })

  test.each([
    ['JSON with comments', '{\n  // openchoreo\n  "a": 1,\n}\n'],
    ['JSON with comments and an address', '// https://openchoreo.dev/docs\n{ "a": 1, }\n'],
    ['YAML 1.2', '%YAML 1.2\n---\na: 1\n'],
    ['a Helm template of others', '{{ if a }}\nkind: Deployment\n{{ end }}\n'],
    ['a template of a skeleton', 'kind: Component\n{%- if values.x %}\nspec: {}\n{%- endif %}\n'],
  ])('other, with a note: %s', (_, text) => {
    expect(described(text)).toEqual(['other'])
    expect(documentsOf(text)[0]?.reason).toMatch(/^it is invalid YAML: /)
  })

  test.each([
    ['the group', 'apiVersion: openchoreo.dev/v1alpha1\nkind: [\n'],
    ['a kind of a plane', 'kind: DataPlane\nspec: [\n'],
    ['a label', 'metadata:\n  labels:\n    openchoreo.dev/project: a\n\tx: 1\n'],
    ['a template in a comment only', 'kind: DataPlane # {{ x }}\nspec: [\n'],
    ['a manifest with comments of JSON', '{\n  // a\n  "apiVersion": "openchoreo.dev/v1alpha1",\n}\n'],
  ])('unreadable: %s', (_, text) => {
    expect(described(text)).toEqual(['unreadable'])
  })

  test('a template whose kind is an expression is a template, where its group is ours', () => {
    expect(described('apiVersion: openchoreo.dev/v1alpha1\nkind: "{{ .Values.kind }}"\n')).toEqual(['template'])
    expect(described('apiVersion: apps/v1\nkind: "{{ .Values.kind }}"\n')).toEqual(['other'])
  })
})

test('each document has a role of its own, and so has each item of a list', () => {
  expect(described(`${templates['Helm in a string']}---\n${plane}---\nkind: Secret\n`)).toEqual([
    'template =template',
    'manifest =manifest',
    'other',
  ])
  const item = (text: string): string => `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`
  const list = `kind: List\nitems:\n${item(templates['Helm in a string'])}${item(plane)}- null\n`
  expect(described(list)).toEqual(['manifest /items/0=template /items/1=manifest'])
  expect(documentsOf(list)[0]?.reason).toBe('it is a template: {{ }} has to be rendered first')
})

test('only a manifest may be written anew, and none with a repeated key', () => {
  const fixable = (text: string, options?: DocumentsOptions): (boolean | undefined)[] =>
    documentsOf(text, options).map(({ resources }) => resources[0]?.isFixable)
  expect(fixable(plane)).toEqual([true])
  expect(fixable(plane.replace('eu-west-1', `\${X}`))).toEqual([true])
  expect(fixable(plane, { isPatch: true })).toEqual([false])
  expect(fixable(`${plane}sops:\n  mac: a\n`)).toEqual([false])
  expect(fixable(templates['Helm in a string'])).toEqual([false])
  expect(fixable(`${plane}  planeID: b\n`)).toEqual([false])
})

test('a patch is of the kind that its target names, whatever it calls itself', () => {
  const patch = plane.replace('kind: DataPlane', 'kind: Any')
  const kindsOf = (text: string, patchKind: string): unknown[] =>
    documentsOf(text, { isPatch: true, patchKind }).flatMap(({ resources }) =>
      resources.map(({ role, value }) => [role, (value as { kind: string }).kind]),
    )
  expect(kindsOf(patch, 'DataPlane')).toEqual([['patch', 'DataPlane']])
  expect(kindsOf(patch.replace('openchoreo.dev', 'example.com'), 'DataPlane')).toEqual([])
  expect(kindsOf('apiVersion: v1\nkind: ConfigMap\n', 'ConfigMap')).toEqual([])
  expect(kindsOf('- { op: remove, path: /spec/gateway }\n', 'DataPlane')).toEqual([])
})
