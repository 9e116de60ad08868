/** What the control plane of one line would do with a manifest is what that of another does with what it becomes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsOf } from '../../generated/releases.ts'
import { isRecord } from '../../src/base/record.ts'
import type { DraftResource } from '../../src/migrate/migration.ts'
import { contractLines, type Line } from '../../src/releases/lines.ts'
import { arbitraryOf } from '../arbitrary.ts'
import { sourceSchema } from '../conformance/lines.ts'
import { runs } from '../runs.ts'
import { type Meaning, meaningOf, unsetReference } from './meaning.ts'
import { certificate, solve } from './solve.ts'

const numRuns = runs(15)

const starts = contractLines.flatMap((line) => kindsOf[line].map((kind) => [line, kind] as const))

/** Values that mean something: hosts and ports that every line takes, an agent that is in use and PEM, in base64 where that was the rule. */
function meaningful(drawn: unknown): DraftResource {
  const manifest = isRecord(drawn) ? drawn : {}
  const spec = isRecord(manifest['spec']) ? { ...manifest['spec'] } : {}
  if (isRecord(spec['agent'])) {
    const { clientCA } = spec['agent']
    const inline = !isRecord(clientCA) || 'value' in clientCA
    spec['agent'] = { enabled: true, clientCA: inline ? { value: Buffer.from(certificate).toString('base64') } : clientCA }
  }
  if (isRecord(spec['gateway']) && 'publicVirtualHost' in spec['gateway']) {
    const ports = Object.entries(spec['gateway']).map(([field, value]) => [
      field,
      typeof value === 'number' ? (Math.abs(value) % 65535) + 1 : value,
    ])
    spec['gateway'] = Object.fromEntries(ports)
  }
  if (isRecord(spec['clusterAgent']) && isRecord(spec['clusterAgent']['clientCA']) && 'value' in spec['clusterAgent']['clientCA'])
    spec['clusterAgent'] = { clientCA: { value: certificate } }
  if (isRecord(spec['observer'])) spec['observer'] = { ...spec['observer'], url: 'https://observer.example.com/api' }
  if (typeof spec['observabilityPlaneRef'] === 'string')
    spec['observabilityPlaneRef'] = spec['observabilityPlaneRef'] === '' ? '' : 'logs'
  if (typeof spec['dataPlaneRef'] === 'string') spec['dataPlaneRef'] = spec['dataPlaneRef'] === '' ? '' : 'prod'
  return { ...manifest, metadata: { name: 'example' }, spec }
}

describe.each(starts)('%s %s', (from, kind) => {
  const later = contractLines.slice(contractLines.indexOf(from))

  test('means the same in every later line', () => {
    fc.assert(
      fc.property(arbitraryOf(sourceSchema(from, kind)), fc.constantFrom(...later), (drawn, to) => {
        const manifest = meaningful(drawn)
        const { migrated } = solve(manifest, from, to)
        // What an unset reference means depends on the release alone.
        const before = withFallbacks(meaningOf(from, [manifest]), to)
        const after = meaningOf(to, migrated.resources as unknown as DraftResource[])
        // An agent that was not in use is installed on the way, and its certificate is answered.
        const isNew = before.agentCA === undefined && contractLines.indexOf(to) >= contractLines.indexOf('v0.9')
        expect(after).toEqual(isNew && 'agentCA' in before ? { ...before, agentCA: certificate } : before)
      }),
      { numRuns },
    )
  })
})

function withFallbacks(meaning: Meaning, to: Line): Meaning {
  const entries = Object.entries(meaning).map(([key, value]) => [key, value === 'none' ? unsetReference(to) : value])
  return Object.fromEntries(entries)
}

test('a change of meaning is seen: the model looks at what it should', () => {
  const plane = {
    kind: 'DataPlane',
    metadata: { name: 'a' },
    spec: { gateway: { publicVirtualHost: 'x', organizationVirtualHost: 'y' } },
  }
  expect(meaningOf('v0.15', [plane])).toEqual({
    gateways: {
      public: { host: 'x', gateway: 'openchoreo-data-plane/gateway-default', http: 19080, https: 19443 },
      organization: { host: 'y', gateway: 'openchoreo-data-plane/gateway-default', http: 19081, https: 19444 },
    },
    observer: 'default',
    planeID: 'a',
    agentCA: undefined,
    secretStore: undefined,
  })
  const http = { host: 'x', port: 80 }
  const external = { name: 'g', namespace: 'n', http, https: { host: 'z', port: 443 } }
  expect(meaningOf('v0.17', [{ ...plane, spec: { gateway: { ingress: { external } } } }]).gateways).toEqual({
    public: { host: ['x', 'z'], gateway: 'n/g', http: 80, https: 443 },
    organization: undefined,
  })
})
