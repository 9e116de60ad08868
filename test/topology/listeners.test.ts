/** Where the listeners of a data plane are, and its public hosts. */
import { expect, test } from 'vitest'
import { gatewayOf, isPublic } from '../../src/topology/gateways.ts'
import { listenersOf } from '../../src/topology/listeners.ts'

const flat = { publicVirtualHost: 'apps.example.com', organizationVirtualHost: 'internal.example.com' }

test('up to v0.16 each visibility has a host for both of its ports', () => {
  const listeners = listenersOf({ kind: 'DataPlane', spec: { gateway: flat } }, 'v0.15')
  expect(listeners.map((listener) => [isPublic(listener), listener.protocol, listener.host, listener.port])).toEqual([
    [true, 'http', '/spec/gateway/publicVirtualHost', '/spec/gateway/publicHTTPPort'],
    [true, 'https', '/spec/gateway/publicVirtualHost', '/spec/gateway/publicHTTPSPort'],
    [false, 'http', '/spec/gateway/organizationVirtualHost', '/spec/gateway/organizationHTTPPort'],
    [false, 'https', '/spec/gateway/organizationVirtualHost', '/spec/gateway/organizationHTTPSPort'],
  ])
})

test('from v0.17 on there is a listener for each protocol that is set, on the gateway of its direction and visibility', () => {
  const endpoint = (name: string) => ({ name, namespace: 'gateways', http: { host: 'a' }, https: { host: 'b' } })
  const gateway = {
    ingress: { external: endpoint('outer'), internal: { ...endpoint('inner'), https: undefined } },
    egress: { external: endpoint('out') },
  }
  const listeners = listenersOf({ kind: 'DataPlane', spec: { gateway } }, 'v0.17')
  expect(
    listeners.map((listener) => [isPublic(listener), listener.protocol, listener.gateway, listener.host, listener.port]),
  ).toEqual([
    [true, 'http', 'gateways/outer', '/spec/gateway/ingress/external/http/host', '/spec/gateway/ingress/external/http/port'],
    [true, 'https', 'gateways/outer', '/spec/gateway/ingress/external/https/host', '/spec/gateway/ingress/external/https/port'],
    [false, 'http', 'gateways/inner', '/spec/gateway/ingress/internal/http/host', '/spec/gateway/ingress/internal/http/port'],
    [false, 'http', 'gateways/out', '/spec/gateway/egress/external/http/host', '/spec/gateway/egress/external/http/port'],
    [false, 'https', 'gateways/out', '/spec/gateway/egress/external/https/host', '/spec/gateway/egress/external/https/port'],
  ])
})

test('the listeners are those of the resource and of the line that are asked for', () => {
  const withGateway = { kind: 'DataPlane', spec: { gateway: flat } }
  expect(listenersOf(withGateway, 'v0.15')).toHaveLength(4)
  expect(listenersOf(withGateway, 'v0.17')).toEqual([])
  expect(listenersOf({ kind: 'DataPlane', spec: {} }, 'v0.15')).toEqual([])
  expect(listenersOf(withGateway, 'v0.15')).toHaveLength(4)
})

test('public hosts are those of ingress from outside', () => {
  const hosts = (gateway: object, line: 'v0.15' | 'v0.17') =>
    gatewayOf({ spec: { gateway } }, line)
      .hosts.filter(isPublic)
      .map(({ path, text }) => [path, text])
  expect(hosts(flat, 'v0.15')).toEqual([['/spec/gateway/publicVirtualHost', 'apps.example.com']])
  const external = (http: string, https: string) => ({ external: { http: { host: http }, https: { host: https } } })
  const gateway = { ingress: { ...external('a', 'b'), internal: { http: { host: 'c' } } }, egress: external('d', 'e') }
  expect(hosts(gateway, 'v0.17')).toEqual([
    ['/spec/gateway/ingress/external/http/host', 'a'],
    ['/spec/gateway/ingress/external/https/host', 'b'],
  ])
  expect(hosts({}, 'v0.17')).toEqual([])
})
