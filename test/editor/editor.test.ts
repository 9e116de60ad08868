/** What a person sees while typing, from the real yaml-language-server. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contractExamples } from '../../src/lint/contract-examples.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { run } from '../cli/io.ts'
import { type LanguageServer, startLanguageServer } from './language-server.ts'

const root = join(import.meta.dirname, '../..')
const project = mkdtempSync(join(tmpdir(), 'openchoreo-planes-editor-'))
let server: LanguageServer
/** The setting that the command prints, with the folder that it names; and others for other files. */
beforeAll(async () => {
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(root, join(project, 'node_modules/openchoreo-planes'))
  const { stdout } = await run(['schema', '--release', 'v1.2', '--association', 'vscode'])
  const { 'yaml.schemas': printed } = JSON.parse(stdout) as { 'yaml.schemas': Record<string, string[]> }
  const absolute = Object.fromEntries(Object.entries(printed).map(([path, files]) => [`file://${join(project, path)}`, files]))
  const schema = (path: string): string => `file://${root}/generated/schemas/${path}`
  server = await startLanguageServer(project, {
    ...absolute,
    [schema('v1.2/manifests.schema.json')]: ['any/**'],
    [schema('config.json')]: ['config/**'],
    [schema('v0.16/planes.schema.json')]: ['v0.16/**'],
    [schema('v0.3/planes.schema.json')]: ['v0.3/**'],
    [schema('v1.2/crds/openchoreo.dev/dataplane_v1alpha1.json')]: ['one/**'],
  })
})
afterAll(() => {
  server.stop()
  rmSync(project, { recursive: true })
})

const head = (kind: string): string => `apiVersion: openchoreo.dev/v1alpha1\nkind: ${kind}\nmetadata:\n  name: eu-west\n`
const agent = `  clusterAgent:
    clientCA:
      secretKeyRef:
        name: agent-ca
        key: ca.crt
`
const clusterAgent = `${agent}        namespace: openchoreo\n`
const plane = `${head('DataPlane')}spec:\n  planeID: eu-west-1\n${agent}`
const gateway = `${plane}  gateway:
    ingress:
      external:
        name: gateway-default
        namespace: openchoreo-data-plane
        http:
          host: apps.example.com
          port: 80
`
const clusterPlane = `${head('ClusterDataPlane')}spec:\n  planeID: eu-west\n${clusterAgent}  observabilityPlaneRef:\n    kind: ClusterObservabilityPlane\n    name: logs\n`
const workflow = `${head('WorkflowPlane')}spec:\n${agent}`
const clusterWorkflow = `${head('ClusterWorkflowPlane')}spec:\n  planeID: builds\n${clusterAgent}`
const observability = `${head('ObservabilityPlane')}spec:\n${agent}  observerURL: https://observer.example.com\n`
const clusterObservability = `${head('ClusterObservabilityPlane')}spec:\n  planeID: logs\n${clusterAgent}  observerURL: https://observer.example.com\n`
const environment = `${head('Environment')}spec:\n  dataPlaneRef:\n    kind: DataPlane\n    name: eu-west\n  isProduction: true\n`
const valid = { plane, gateway, clusterPlane, workflow, clusterWorkflow, observability, clusterObservability, environment }

const KINDS =
  'Value is not accepted. Valid values: "DataPlane", "ClusterDataPlane", "WorkflowPlane", "ClusterWorkflowPlane", "ObservabilityPlane", "ClusterObservabilityPlane", "Environment".'
const PLANE_ID = 'Must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.'
const RENAMED = 'secretRef was replaced by secretKeyRef.'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

describe('each mistake is one diagnostic, at its line', () => {
  test.each<[what: string, text: string, diagnostic: string]>([
    ['a field that is misspelt', plane.replace('planeID', 'planeId'), '6: Property planeId is not allowed.'],
    [
      'a required field that is misspelt',
      plane.replace('clusterAgent', 'clusterAgnet'),
      '7: Property clusterAgnet is not allowed.',
    ],
    ['a required field that is missing', `${head('DataPlane')}spec:\n  planeID: a\n`, '5: Missing property "clusterAgent".'],
    ['a field of an older release', plane.replace('secretKeyRef', 'secretRef'), `10: ${RENAMED}`],
    ['a field of a much older one', plane.replace('clusterAgent', 'agent'), '8: agent was replaced by clusterAgent.'],
    ['both ways to give a value', `${plane}      value: x\n`, '12: Set either secretKeyRef or value, not both.'],
    ['neither way', plane.replace(/clientCA:[\s\S]*/, 'clientCA: {}\n'), '8: Set either secretKeyRef or value.'],
    ['an unknown field next to a value', `${plane}      valeu: x\n`, '12: Property valeu is not allowed.'],
    ['a way that is misspelt', plane.replace('secretKeyRef', 'secretKeyReff'), '9: Property secretKeyReff is not allowed.'],
    ['a secret without a key', plane.replace('        key: ca.crt\n', ''), '9: Missing property "key".'],
    ['a planeID with upper case', plane.replace('eu-west-1', 'EU'), `6: ${PLANE_ID}`],
    ['a planeID that is a number', plane.replace('eu-west-1', '1'), '6: Incorrect type. Expected "string".'],
    ['a planeID without a value', plane.replace(' eu-west-1', ''), '6: Incorrect type. Expected "string".'],
    ['a kind that is misspelt', plane.replace('DataPlane', 'Dataplane'), `2: ${KINDS}`],
    ['a kind of an older release', plane.replace('DataPlane', 'BuildPlane'), `2: ${KINDS}`],
    ['no kind', plane.replace('kind: DataPlane\n', ''), '1: Missing property "kind".'],
    ['another version', plane.replace('v1alpha1', 'v1'), '1: Value is not accepted. Valid values: "openchoreo.dev/v1alpha1".'],
    ['no name', plane.replace('  name: eu-west\n', '  labels: {}\n'), '3: Missing property "name".'],
    [
      'a name with upper case',
      plane.replace('name: eu-west', 'name: EU'),
      '4: Must be a lowercase RFC 1123 subdomain: letters, digits, hyphens and dots, starting and ending with a letter or digit.',
    ],
    ['no spec', head('DataPlane'), '1: Missing property "spec".'],
    ['a port that is too large', gateway.replace('80', '80000'), '19: Value is above the maximum of 65535.'],
    ['a port that is a text', gateway.replace('80', '"80"'), '19: Incorrect type. Expected "integer".'],
    [
      'a gateway of an older release',
      `${plane}  gateway:\n    publicVirtualHost: x\n`,
      '13: publicVirtualHost was replaced by ingress.',
    ],
    [
      'a namespace on a Cluster plane',
      clusterPlane.replace('  name: eu-west\n', '  name: eu-west\n  namespace: a\n'),
      '5: This kind is cluster-scoped: remove the namespace.',
    ],
    [
      'a secret without a namespace on a Cluster plane',
      clusterPlane.replace('        namespace: openchoreo\n', ''),
      '9: Missing property "namespace".',
    ],
    [
      'a namespaced observability plane of a Cluster plane',
      clusterPlane.replace('kind: ClusterObs', 'kind: Obs'),
      '14: Value is not accepted. Valid values: "ClusterObservabilityPlane".',
    ],
    [
      'a list in place of an object',
      workflow.replace(/clusterAgent:[\s\S]*/, 'clusterAgent: []\n'),
      '6: Incorrect type. Expected "ClusterAgentConfig".',
    ],
    ['an unknown field of a Cluster workflow plane', `${clusterWorkflow}  gateway: {}\n`, '13: Property gateway is not allowed.'],
    ['no address', observability.replace(/ {2}observerURL.*\n/, ''), '5: Missing property "observerURL".'],
    [
      'an address that is misspelt',
      clusterObservability.replace('observerURL', 'observerUrl'),
      '13: Property observerUrl is not allowed.',
    ],
    [
      'a reference that is a text',
      environment.replace(/dataPlaneRef:[\s\S]*/, 'dataPlaneRef: eu-west\n'),
      '6: Incorrect type. Expected "DataPlaneRef".',
    ],
    [
      'a reference to another kind',
      environment.replace('kind: DataPlane', 'kind: WorkflowPlane'),
      '7: Value is not accepted. Valid values: "DataPlane", "ClusterDataPlane".',
    ],
    ['a text in place of a truth', environment.replace('true', '"yes"'), '9: Incorrect type. Expected "boolean".'],
    [
      'a mistake in the second document',
      `${plane}---\n${workflow.replace('clusterAgent', 'clusteragent')}`,
      '18: Property clusteragent is not allowed.',
    ],
  ])('%s', async (what, text, diagnostic) => {
    expect(await server.diagnostics(`manifests/${what.replaceAll(' ', '-')}.yaml`, text)).toEqual([diagnostic])
  })
})

describe('a valid manifest has no diagnostic', () => {
  test.each(Object.entries(valid))('%s', async (name, text) => {
    expect(await server.diagnostics(`manifests/valid-${name}.yaml`, text)).toEqual([])
    expect(await server.diagnostics(`any/valid-${name}.yaml`, text)).toEqual([])
  })

  test('the examples of this project', async () => {
    for (const file of readdirSync(join(root, 'examples/manifests'))) {
      const text = readFileSync(join(root, 'examples/manifests', file), 'utf8')
      expect([file, await server.diagnostics(`v0.16/${file}.yaml`, text)]).toEqual([file, []])
    }
    const legacy = readFileSync(join(root, 'examples/migration/production.yaml'), 'utf8')
    expect(await server.diagnostics('v0.3/production.yaml', legacy)).toEqual([])
  })

  test('the right examples of every code', async () => {
    const examples = [...Object.entries(contractExamples), ...rules.map(({ code, example }) => [code, example] as const)]
    for (const [code, { release, right }] of examples.filter(([, { release }]) => release === 'v0.15'))
      expect([code, release, await server.diagnostics(`v0.16/right-${code}.yaml`, right)]).toEqual([code, release, []])
  }, 60_000)

  test.each([
    ['a Deployment', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: 1\nspec: []\n'],
    ['values of Helm', 'replicaCount: 1\nimage: { tag: x }\nkind: x\n'],
    ['a workflow of GitHub', 'name: x\non: [push]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: ls }]\n'],
    ['another resource of OpenChoreo', 'apiVersion: openchoreo.dev/v1alpha1\nkind: Component\nspec: 1\n'],
    ['a plane of somebody else', 'apiVersion: gateway-operator.konghq.com/v1beta1\nkind: DataPlane\nspec: { x: 1 }\n'],
  ])('%s, with the schema for all manifests', async (what, text) => {
    expect(await server.diagnostics(`any/${what.replaceAll(' ', '-')}.yaml`, text)).toEqual([])
  })
})

describe('other associations', () => {
  const wrong = plane.replace('planeID', 'planeId')
  const [line, diagnostic] = [6, 'Property planeId is not allowed.']

  test('the schema for all manifests', async () => {
    expect(await server.diagnostics('any/wrong.yaml', `a: 1\n---\n${wrong}`)).toEqual([`${line + 2}: ${diagnostic}`])
  })

  test('that of one kind', async () => {
    expect(await server.diagnostics('one/wrong.yaml', wrong)).toEqual([`${line}: ${diagnostic}`])
  })

  test('a modeline, as the command prints it, for each document', async () => {
    const { stdout } = await run(['schema', '--release', 'v1.2', '--association', 'modeline'])
    const modeline = stdout.replace('./node_modules', `file://${project}/node_modules`)
    expect(await server.diagnostics('elsewhere/wrong.yaml', modeline + wrong)).toEqual([`${line + 1}: ${diagnostic}`])
    expect(await server.diagnostics('elsewhere/none.yaml', wrong)).toEqual([])
  })
})

describe('the configuration', () => {
  test('a mistake is reported where it is', async () => {
    const found = await server.diagnostics('config/wrong.yaml', 'relase: v1.2\nrules:\n  inline-cas: off\n')
    expect(found.sort()).toEqual(['1: Property relase is not allowed.', '3: Property inline-cas is not allowed.'])
    expect(await server.diagnostics('config/release.yaml', 'release: v9.9\n')).toHaveLength(1)
  })

  test('the file that init writes names its schema, and is valid', async () => {
    mkdirSync(join(project, 'clusters'))
    const { stdout } = await run(['init', 'clusters'], { cwd: project })
    expect(await server.diagnostics('clusters/.openchoreo-planes.yaml', stdout)).toEqual([])
    const wrong = `${stdout}relase: v1.2\n`
    expect(await server.diagnostics('clusters/wrong.yaml', wrong)).toEqual([expect.stringContaining('relase')])
  })

  test('keys, releases and levels are offered, and codes are explained', async () => {
    const labels = async (name: string, text: string): Promise<string[]> =>
      (await server.complete(`config/${name}.yaml`, text)).map(({ label }) => label)
    expect(await labels('keys', '|')).toEqual(expect.arrayContaining(['release', 'overrides', 'rules', 'sets']))
    expect(await labels('releases', 'release: |')).toEqual(expect.arrayContaining(['v1.2', 'v0.3', 'latest', 'auto']))
    expect(await labels('codes', 'rules:\n  |')).toEqual(expect.arrayContaining(['inline-ca', 'unknown-field']))
    expect(await labels('levels', 'rules:\n  inline-ca: |')).toEqual(expect.arrayContaining(['"off"', 'warning', 'error']))
    expect(await server.hover('config/hover.yaml', 'rules:\n  inl|ine-ca: off\n')).toMatch(/certificate/)
  })
})

describe('completion', () => {
  const labels = async (name: string, text: string): Promise<string[]> =>
    (await server.complete(`manifests/complete-${name}.yaml`, text)).map(({ label }) => label)

  test('offers the kinds, and a whole manifest of each that is valid', async () => {
    const offered = await server.complete('manifests/complete-kinds.yaml', '|')
    const kinds = ['DataPlane', 'ClusterDataPlane', 'WorkflowPlane', 'ClusterWorkflowPlane', 'ObservabilityPlane', 'Environment']
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(kinds))
    for (const kind of kinds) {
      const text = offered.find(({ label }) => label === kind)?.insertText ?? ''
      const filled = text.replace(/\$\{\d+:([^}]*)\}/g, '$1')
      expect([kind, await server.diagnostics(`manifests/snippet-${kind}.yaml`, filled)]).toEqual([kind, []])
      expect((await run(['lint', '-', '--release', 'v1.2', '--quiet'], { stdin: filled })).status).toBe(0)
    }
  })

  test('offers the fields that are left, with what they mean', async () => {
    const offered = await server.complete('manifests/complete-spec.yaml', `${plane}  |\n`)
    expect(offered.map(({ label }) => label).sort()).toEqual(['gateway', 'observabilityPlaneRef', 'secretStoreRef'])
    for (const { documentation } of offered)
      expect(typeof documentation === 'string' ? documentation : documentation?.value).toMatch(/\w{3}.*\./)
  })

  test('offers each way to set a value, and never both', async () => {
    expect(new Set(await labels('value', `${head('DataPlane')}spec:\n  clusterAgent:\n    clientCA:\n      |\n`))).toEqual(
      new Set(['secretKeyRef', 'value']),
    )
    expect(await labels('other', `${plane}      |\n`)).toEqual([])
  })

  test('offers the values of an enum', async () => {
    expect(await labels('choice', environment.replace('kind: DataPlane', 'kind: |'))).toEqual(['DataPlane', 'ClusterDataPlane'])
  })

  test('does not offer fields that the server sets', async () => {
    const offered = await labels('metadata', plane.replace('  name: eu-west\n', '  name: eu-west\n  |\n'))
    expect(offered).toEqual(expect.arrayContaining(['namespace', 'labels', 'annotations']))
    expect(
      offered.filter((label) => ['uid', 'generation', 'managedFields', 'creationTimestamp', 'selfLink'].includes(label)),
    ).toEqual([])
    expect(await labels('status', `${plane}|\n`)).not.toContain('status')
  })
})

describe('hover', () => {
  test('shows what a field means, and its default', async () => {
    expect(await server.hover('manifests/hover-id.yaml', plane.replace('planeID', 'plane|ID'))).toMatch(
      /Names the physical cluster.*Default: metadata\.name\./s,
    )
    const old = `${head('DataPlane')}spec:\n  gateway:\n    publicHTTP|Port: 1\n`
    expect(await server.hover('v0.16/hover-port.yaml', old)).toMatch(/Default: 19080\. New in v0\.10\./)
  })

  test('shows what a kind is, and its release', async () => {
    expect(await server.hover('manifests/hover-kind.yaml', plane.replace('kind', 'ki|nd'))).toMatch(
      /OpenChoreo planes of v1\.2[\s\S]*`DataPlane`: A Kubernetes cluster in which applications run\./,
    )
  })
})
