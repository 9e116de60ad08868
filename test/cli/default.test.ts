import { expect, test } from 'vitest'
import { stringify } from 'yaml'
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

test('an invalid plane is not printed: exit 1', async () => {
  const { status, stdout, stderr } = await run(['default', '-'], { stdin: stringify(dataPlane({ planeID: 'A' })) })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('-:15:12: spec.planeID: must be lowercase letters')
})

test('needs one file: exit 2', async () => {
  expect((await run(['default'])).status).toBe(2)
  expect((await run(['default', 'a', 'b'])).status).toBe(2)
  expect(await run(['default', 'nowhere.yaml'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'openchoreo-planes: nowhere.yaml: there is no such file or directory\n',
  })
})
