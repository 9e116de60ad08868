import { describe, expect, test } from 'vitest'
import { migrateFiles } from '../../src/migrate/files.ts'
import { steps } from '../../src/migrate/steps/index.ts'

const migrated = (text: string, options: Parameters<typeof migrateFiles>[1] = { to: 'v1.2' }) => {
  const { files, refused } = migrateFiles([{ path: 'a.yaml', text }], options)
  const [file] = files
  return {
    after: file?.after,
    refused: [...refused, ...(file?.planes ?? []).flatMap(({ migration }) => migration.refused)].map(({ code }) => code),
    skipped: file?.skipped.map(({ code, field, range }) => `${range.start.line}:${range.start.column} ${code} ${field}`),
    needs: file?.planes.flatMap(({ migration }) => migration.needs.map(({ key }) => key)),
  }
}

const dataPlane = `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata:
  name: \${CLUSTER}
  namespace: "\${NAMESPACE:=acme}" # the tenant
spec:
  planeID: \${CLUSTER}-plane
  secretStoreRef: { name: '\${STORE}' }
  observabilityPlaneRef: { kind: ObservabilityPlane, name: $LOGS }
  clusterAgent:
    clientCA:
      secretRef: { name: $(AGENT_CA), key: ca.crt }
  gateway:
    publicVirtualHost: apps.\${DOMAIN}   # per cluster
    organizationVirtualHost: <INTERNAL_HOST>
    publicHTTPPort: \${PORT}
    publicHTTPSPort: \${HTTPS_PORT}
    organizationHTTPPort: "\${QUOTED_PORT}"
`

describe('a plane with variables is moved, and each variable stays byte for byte', () => {
  test('names, parts of host names, ports and identifiers', () => {
    const key = `DataPlane/\${NAMESPACE:=acme}/\${CLUSTER}#spec.gateway.ingress`
    expect(migrated(dataPlane)).toMatchObject({
      refused: [],
      skipped: [],
      needs: [`${key}.external.https`, `${key}.internal.https`],
    })
    const answers = { [`${key}.external.https`]: true, [`${key}.internal.https`]: false }
    expect(migrated(dataPlane, { to: 'v1.2', answers })).toEqual({
      refused: [],
      skipped: [],
      needs: [],
      after: `apiVersion: openchoreo.dev/v1alpha1
kind: DataPlane
metadata:
  name: \${CLUSTER}
  namespace: "\${NAMESPACE:=acme}" # the tenant
spec:
  planeID: \${CLUSTER}-plane
  secretStoreRef: { name: '\${STORE}' }
  observabilityPlaneRef: { kind: ObservabilityPlane, name: $LOGS }
  clusterAgent:
    clientCA:
      secretKeyRef: { name: $(AGENT_CA), key: ca.crt }
  gateway:
    ingress:
      external:
        name: gateway-default
        namespace: openchoreo-data-plane
        http:
          host: apps.\${DOMAIN}   # per cluster
          port: \${PORT}
          listenerName: http
        https:
          host: apps.\${DOMAIN}
          port: \${HTTPS_PORT}
          listenerName: https
      internal:
        name: gateway-default
        namespace: openchoreo-data-plane
        http:
          host: <INTERNAL_HOST>
          port: "\${QUOTED_PORT}"
          listenerName: http
`,
    })
  })

  test('in brackets too, where quotes would make a string of a number', () => {
    const text = dataPlane.replace(
      /gateway:.*/s,
      'gateway: { publicVirtualHost: "$HOST", organizationVirtualHost: b.example.com, publicHTTPPort: $PORT }\n',
    )
    expect(migrated(text).after).toContain('http: { host: "$HOST", port: $PORT, listenerName: http }')
  })

  test('a reference that was a string is one, though later releases have an object there', () => {
    const environment = `apiVersion: openchoreo.dev/v1alpha1
kind: Environment
metadata: { name: dev }
spec:
  dataPlaneRef: \${PLANE}
  isProduction: \${PRODUCTION:-false}
`
    const { after, skipped, refused } = migrated(environment)
    expect([skipped, refused]).toEqual([[], []])
    expect(after).toBe(environment.replace(`: \${PLANE}`, `:\n    kind: DataPlane\n    name: \${PLANE}`))
    expect(migrated(after ?? '').after).toBe(after)
  })
})

describe('a plane is skipped where a variable decides how it is moved', () => {
  const old = (agent: string): string => `apiVersion: openchoreo.dev/v1alpha1
kind: ObservabilityPlane
metadata: { name: logs }
spec:
  observerURL: https://\${OBSERVER}
  agent:
${agent}`

  test.each([
    [
      'whether an agent was in use',
      `    enabled: \${AGENT}\n    clientCA: { secretRef: { name: a, key: b } }\n`,
      '7:14',
      'enabled',
    ],
    ['how its CA is encoded', `    enabled: true\n    clientCA:\n      value: \${CA}\n`, '9:14', 'clientCA.value'],
    ['what is in an object', `    enabled: true\n    clientCA: \${CA}\n`, '8:15', 'clientCA'],
  ])('%s', (_, agent, place, field) => {
    const text = old(agent)
    expect(migrated(text)).toEqual({ after: text, refused: [], skipped: [`${place} variables spec.agent.${field}`], needs: [] })
  })

  test('and others of the same file are moved', () => {
    const first = old(`    clientCA: \${CA}\n`)
    const { after, skipped } = migrated(`${first}---\n${dataPlane}`)
    expect(skipped).toEqual(['7:15 variables spec.agent.clientCA'])
    expect(after).toContain(`${first}---\n`)
    expect(after).toContain('secretKeyRef')
  })
})

test('mistakes elsewhere are refused, and variables are not among them', () => {
  const { files } = migrateFiles([{ path: 'a.yaml', text: dataPlane.replace('secretRef', 'secretRf') }], { to: 'v1.2' })
  const refused = files[0]?.planes.flatMap(({ migration }) => migration.refused) ?? []
  expect(refused.map(({ code }) => code)).toEqual(['fits-no-release'])
  const issues = refused.flatMap((refusal) => ('issues' in refusal ? refusal.issues.map(({ field }) => field) : []))
  expect(issues).toContain('spec.clusterAgent.clientCA.secretRf')
  expect(issues.filter((field) => /Port$|VirtualHost$|metadata|planeID/.test(field))).toEqual([])
})

test('the steps that read values name them', () => {
  expect(steps.flatMap(({ to, reads = [] }) => reads.map((place) => `${to} ${place}`))).toEqual([
    'v0.8 /spec/observer/url',
    'v0.9 /spec/agent/enabled',
    'v0.9 /spec/agent/clientCA/value',
  ])
})
