/** What is drawn in tests: the examples, organizations of three sizes, the eight sets, and names that want to be something else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planesIn } from '../../src/repository/resources.ts'
import { resolveTopology, type Topology } from '../../src/topology/index.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { organizationOf } from './organization.ts'
import { setNames, setOf } from './sets.ts'

const examples = join(import.meta.dirname, '../../examples/manifests')

export const pictures: Readonly<Record<string, Topology>> = {
  examples: resolveTopology(
    readdirSync(examples).flatMap((file) =>
      readManifests(readFileSync(join(examples, file), 'utf8')).documents.flatMap((document) =>
        planesIn(document.value).map(({ value }) => value),
      ),
    ),
  ),
  3: resolveTopology(organizationOf(3)),
  30: resolveTopology(organizationOf(30)),
  300: resolveTopology(organizationOf(300)),
  regions: resolveTopology(regions(), { release: 'v0.12' }),
  hostile: resolveTopology(hostile()),
  ...Object.fromEntries(setNames.map((name) => [name, resolveTopology(...setOf(name))])),
}

/** Organizations, one of them empty, data planes with public hosts of their own, references that do not resolve, and names that contain `spec.`. */
function regions(): object[] {
  const resource = (
    kind: string,
    name: string,
    namespace: string | undefined,
    spec: object,
    annotations: object = {},
  ): object => ({
    apiVersion: 'openchoreo.dev/v1alpha1',
    kind,
    metadata: { name, ...(namespace !== undefined && { namespace }), annotations },
    spec,
  })
  const data = (name: string, namespace: string): object =>
    resource('DataPlane', name, namespace, {
      gateway: { publicVirtualHost: `${name}.example.com` },
      secretStoreRef: { name: 'vault' },
    })
  return [
    resource('Organization', 'zeta', undefined, {}),
    resource('Organization', 'acme', undefined, {}, { 'openchoreo.dev/display-name': 'Acme' }),
    resource('Organization', 'empty', undefined, {}, { 'openchoreo.dev/display-name': 5 }),
    data('us', 'zeta'),
    data('eu', 'acme'),
    data('asia', 'acme'),
    data('default', 'other'),
    resource('Environment', 'x.spec.y', 'acme', { dataPlaneRef: 'gone' }),
    resource('Environment', 'dev', 'zeta', { dataPlaneRef: 'lost' }),
    resource('Environment', 'dev', 'acme', { dataPlaneRef: 'eu' }),
    resource('BuildPlane', 'builds', 'acme', { observabilityPlaneRef: 'nowhere' }),
  ]
}

function hostile(): object[] {
  const names = [
    `a.b-c.0123456789.${'x'.repeat(63)}.${'y'.repeat(63)}`,
    '</text><script>document.title = "hacked"</script>',
    '"><image href="x" onerror="document.title = \'hacked\'"/>',
    ']]><!-- &lt;b&gt; &quot;',
    '\u202egnorw\u0000\u001b[31m\ud800',
    '𝕯𝖆𝖙𝖆 👩‍👩‍👧‍👦 العربية ﷽',
    'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
    '＿ｆｕｌｌ　ｗｉｄｔｈ＿',
  ]
  return names.flatMap((name) => [
    { apiVersion: 'openchoreo.dev/v1alpha1', kind: 'DataPlane', metadata: { name, namespace: name }, spec: {} },
    {
      apiVersion: 'openchoreo.dev/v1alpha1',
      kind: 'Environment',
      metadata: { name: 'shown', namespace: name, annotations: { 'openchoreo.dev/display-name': name } },
      spec: { dataPlaneRef: { kind: 'DataPlane', name } },
    },
  ])
}
