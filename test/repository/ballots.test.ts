import { expect, test } from 'vitest'
import { detectIn } from '../../src/repository/ballots.ts'
import { documentsOf } from '../../src/repository/documents.ts'

const plane = (kind: string): string => `apiVersion: openchoreo.dev/v1alpha1
kind: ${kind}
metadata: { name: eu, namespace: acme }
spec:
  clusterAgent: { clientCA: { secretRef: { name: ca, key: ca.crt } } }
  gateway: { publicVirtualHost: apps.example.com, organizationVirtualHost: apps.example.org }
`

test('a plane with a misspelt kind is taken for the one that was meant', () => {
  expect(detectIn(documentsOf(plane('DataPlane')))).toMatchObject({ release: 'v0.16', reason: 'every-manifest' })
  expect(detectIn(documentsOf(plane('Dataplane')))).toMatchObject({ release: 'v0.16', reason: 'fewest-issues' })
})
