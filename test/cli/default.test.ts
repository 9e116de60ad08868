import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { dataPlane } from '../manifests.ts'
import { run } from './io.ts'

test('prints a plane with its defaults, and other documents as they are', async () => {
  const deployment = 'apiVersion: apps/v1\nkind: Deployment\n'
  const { status, stdout } = await run(['default', '-'], { stdin: `${deployment}---\n${stringify(dataPlane())}` })
  expect(status).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "apiVersion: apps/v1
    kind: Deployment
    ---
    apiVersion: openchoreo.dev/v1alpha1
    kind: DataPlane
    metadata:
      name: example
      namespace: acme
    spec:
      clusterAgent:
        clientCA:
          secretRef:
            name: agent-ca
            key: ca.crt
            namespace: acme
      gateway:
        publicVirtualHost: apps.example.com
        organizationVirtualHost: internal.example.com
        publicGatewayName: gateway-default
        publicGatewayNamespace: openchoreo-data-plane
        publicHTTPPort: 19080
        publicHTTPSPort: 19443
        organizationGatewayName: gateway-default
        organizationGatewayNamespace: openchoreo-data-plane
        organizationHTTPPort: 19081
        organizationHTTPSPort: 19444
      planeID: example
    "
  `)
})

describe('what gets no defaults is printed as it is', () => {
  const plane = stringify(dataPlane())
  const given = 'publicGatewayName: gateway-default'
  const printed = async (stdin: string): Promise<string> => {
    const { status, stdout } = await run(['default', '-', '--release', 'v0.16'], { stdin })
    expect(status).toBe(0)
    return stdout
  }

  test.each([
    ['a template', plane.replace('name: example', 'name: "{{ .Values.name }}"')],
    ['a template that is no YAML', `{{- if .Values.on }}\n${plane}{{- end }}\n`],
    ['a patch', plane.replace('spec:', 'spec:\n  $patch: merge')],
    ['what SOPS has encrypted', `${plane}sops:\n  mac: ENC[AES256_GCM,data:a]\n`],
    ['a resource of others with a key twice', 'kind: ConfigMap\ndata:\n  a: 1\n  a: 2\n'],
  ])('%s', async (_, text) => {
    const stdout = await printed(`${plane}---\n${text}`)
    const [first, second] = stdout.split('---\n')
    expect(first).toContain(given)
    if (text.includes('{{ .Values.name }}')) expect(second).toContain('name: "{{ .Values.name }}"')
    else expect(second).toBe(text)
    expect(second).not.toContain(given)
  })

  test('a variable stays, and the rest of its plane gets defaults', async () => {
    const stdout = await printed(plane.replace('name: example', `name: \${NAME}`).replace('spec:', `spec:\n  planeID: \${ID}`))
    expect(stdout).toContain(`  name: \${NAME}\n`)
    expect(stdout).toContain(`  planeID: \${ID}\n`)
    expect(stdout).toContain(given)
  })

  test('a file that a Kustomization applies as a patch is no plane of its own', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-default-'))
    writeFileSync(join(cwd, 'kustomization.yaml'), 'patches: [{ path: patch.yaml }]\n')
    writeFileSync(join(cwd, 'patch.yaml'), plane.replace(/ {2}gateway:.*/s, ''))
    const { status, stdout, stderr } = await run(['default', 'patch.yaml', '--release', 'v0.16'], { cwd })
    rmSync(cwd, { recursive: true })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(plane.replace(/ {2}gateway:.*/s, ''))
  })
})

test('items of a list get defaults, also where the list gives them their kind', async () => {
  const { kind, apiVersion, ...item } = dataPlane()
  const list = { apiVersion, kind: `${kind}List`, items: [item] }
  const { status, stdout } = await run(['default', '-', '--release', 'v0.16'], { stdin: stringify(list) })
  expect(status).toBe(0)
  expect(parse(stdout)).toMatchObject({ kind: 'DataPlaneList', items: [{ spec: { planeID: 'example' } }] })
  expect(parse(stdout).items[0]).not.toHaveProperty('kind')
})

test('broken YAML that is ours, and a key twice in a plane, are mistakes: exit 1', async () => {
  const broken = await run(['default', '-'], { stdin: 'kind: DataPlane\nspec: [\n' })
  expect([broken.status, broken.stdout]).toEqual([1, ''])
  expect(broken.stderr).toContain('invalid YAML')
  const twice = await run(['default', '-'], { stdin: `${stringify(dataPlane())}kind: DataPlane\n` })
  expect([twice.status, twice.stdout]).toEqual([1, ''])
  expect(twice.stderr).toContain('uplicate')
})

test('an invalid plane is not printed: exit 1', async () => {
  const { status, stdout, stderr } = await run(['default', '-'], { stdin: stringify(dataPlane({ planeID: 'A' })) })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('<stdin>:15:12: spec.planeID: must be lowercase letters')
})

test('needs files that there are: exit 2', async () => {
  expect((await run(['default'])).status).toBe(2)
  expect((await run(['default', '--write', '-'])).status).toBe(2)
  expect((await run(['default', '--write', '--check', 'a'])).status).toBe(2)
  expect(await run(['default', 'nowhere.yaml'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'openchoreo-planes: nowhere.yaml: there is no such file or directory\n',
  })
})

describe('files', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-default-'))
  afterAll(() => rmSync(cwd, { recursive: true }))
  const plane = (name: string, url: string): string =>
    [
      '# the logs',
      'apiVersion: openchoreo.dev/v1alpha1',
      'kind: ObservabilityPlane',
      `metadata: {name: ${name}, namespace: acme} # a team`,
      'spec:',
      `  observerURL: ${url}`,
      '  # the agent',
      '  clusterAgent: {clientCA: {secretKeyRef: {name: ca, key: ca.crt}}}',
      '',
    ].join('\n')
  const others = 'kind: ConfigMap\ndata: {a: "yes", b: "1_000"} # odd\n---\nkind: Twice\nx: 1\nx: 2\n'
  const url = 'https://observer.example.com'
  const referring = (text: string): string => text.replace('key: ca.crt}', 'key: ca.crt, namespace: acme}')
  const filled = referring(`${plane('one', url)}  planeID: one\n`)
  const files: Readonly<Record<string, string>> = {
    'one.yaml': `${others}---\n${plane('one', url)}`,
    'two.yaml': plane('two', `"\${URL}"`).replace('{name: two,', `{name: "\${NAME}",`),
    'other.yaml': others,
    'empty.yaml': '',
  }
  const reset = (): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  }
  const now = (): Record<string, string> =>
    Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]))

  test('only defaults are new, and several files are one stream', async () => {
    reset()
    const one = await run(['default', '--release', 'v1.2', 'one.yaml'], { cwd })
    expect([one.status, one.stdout]).toEqual([0, `${others}---\n${filled}`])
    const all = await run(['default', '--release', 'v1.2', '.'], { cwd })
    expect(all.stdout).toBe(`${others}---\n${filled}---\n${referring(files['two.yaml'] ?? '')}`)
    expect((await run(['default', '--release', 'v1.2', 'empty.yaml'], { cwd })).stdout).toBe('')
    expect((await run(['default', '--release', 'v1.2', 'other.yaml'], { cwd })).stdout).toBe(others)
    expect(now()).toEqual(files)
  })

  test('--check lists the files that lack defaults and fails, until --write has written them', async () => {
    reset()
    const check = ['default', '--release', 'v1.2', '--check', '.']
    expect(await run(check, { cwd })).toMatchObject({ status: 1, stdout: 'one.yaml\ntwo.yaml\n' })
    expect(await run(['default', '--release', 'v1.2', '--write', '.'], { cwd })).toMatchObject({ status: 0, stdout: '' })
    expect(now()).toEqual({
      ...files,
      'one.yaml': `${others}---\n${filled}`,
      'two.yaml': referring(files['two.yaml'] ?? ''),
    })
    expect(await run(check, { cwd })).toMatchObject({ status: 0, stdout: '' })
  })

  const json =
    '{"apiVersion": "openchoreo.dev/v1alpha1", "kind": "ObservabilityPlane", "metadata": {"name": "logs", "namespace": "acme"}, ' +
    '"spec": {"observerURL": "https://observer.example.com", "clusterAgent": {"clientCA": {"secretKeyRef": {"name": "ca", "key": "ca.crt"}}}}}\n'
  const jsonFilled = json.replace('"key": "ca.crt"}}}', '"key": "ca.crt", "namespace": "acme"}}}, "planeID": "logs"')

  test('JSON stays JSON on its line, also next to documents of YAML in one stream', async () => {
    expect(await run(['default', '-', '--release', 'v1.2'], { stdin: json })).toMatchObject({ status: 0, stdout: jsonFilled })
    const stream = await run(['default', '-', '--release', 'v1.2'], { stdin: `${plane('one', url)}---\n${json}---\n${others}` })
    expect([stream.status, stream.stdout]).toEqual([0, `${filled}---\n${jsonFilled}---\n${others}`])
  })

  test('a plane behind an alias is named, and the others of the file are written', async () => {
    reset()
    const text = `items:\n- &base\n  ${plane('one', url).trimEnd().replaceAll('\n', '\n  ')}\n- *base\n`
    writeFileSync(join(cwd, 'two.yaml'), `apiVersion: v1\nkind: List\n${text}---\n${plane('two', url)}`)
    const { status, stderr } = await run(['default', '--release', 'v1.2', '--write', 'two.yaml'], { cwd })
    expect(status).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'two.yaml:6:3: it cannot be changed in place because it has anchors, aliases or an unusual layout; rewrite it as plain YAML first',
      'two.yaml:13:3: it cannot be changed in place because it comes from an alias or a merge; rewrite it as plain YAML first',
      '1 file written',
      '',
    ])
    expect(readFileSync(join(cwd, 'two.yaml'), 'utf8')).toBe(
      `apiVersion: v1\nkind: List\n${text}---\n${referring(plane('two', url))}  planeID: two\n`,
    )
  })

  test('--check and --write take directories, and leave what is ignored in them', async () => {
    reset()
    mkdirSync(join(cwd, 'deep/er'), { recursive: true })
    writeFileSync(join(cwd, 'deep/er/logs.json'), json)
    writeFileSync(join(cwd, 'deep/left.yaml'), plane('left', url))
    const args = ['--release', 'v1.2', '--ignore', 'left.yaml', 'deep']
    expect(await run(['default', '--check', ...args], { cwd })).toMatchObject({ status: 1, stdout: 'deep/er/logs.json\n' })
    expect(readFileSync(join(cwd, 'deep/er/logs.json'), 'utf8')).toBe(json)
    const written = await run(['default', '--write', ...args], { cwd })
    expect([written.status, written.stderr]).toEqual([0, '1 file written\n'])
    expect(readFileSync(join(cwd, 'deep/er/logs.json'), 'utf8')).toBe(jsonFilled)
    expect(readFileSync(join(cwd, 'deep/left.yaml'), 'utf8')).toBe(plane('left', url))
    expect(await run(['default', '--check', ...args], { cwd })).toMatchObject({ status: 0, stdout: '' })
    const again = await run(['default', '--write', ...args], { cwd })
    expect([again.status, again.stderr]).toEqual([0, 'No default was missing; nothing was written\n'])
    expect(now()).toEqual(files)
  })
})
