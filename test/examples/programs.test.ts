/** The small programs of examples/ do what their first line says. */
import { expect, test } from 'vitest'
import { formErrors } from '../../examples/programs/form-errors.ts'
import { app } from '../../examples/programs/hono-server.ts'
import { referencesIn } from '../../examples/programs/narrow-by-kind.ts'
import { describePlane } from '../../examples/programs/validate-object.ts'
import { clusterBuildPlane, dataPlane, environment, observabilityPlane } from '../manifests.ts'

test('an object is described, or every mistake in it is', () => {
  expect(describePlane(dataPlane({ planeID: 'prod' }))).toBe('example is plane prod, public on port 19443')
  expect(describePlane({ kind: 'DataPlane' })).toBe(
    ['apiVersion: required field is missing.', 'metadata: required field is missing.', 'spec: required field is missing.'].join(
      '\n',
    ),
  )
})

test('references are found by kind', () => {
  expect(referencesIn(environment())).toEqual(['DataPlane/example'])
  expect(referencesIn(observabilityPlane())).toEqual([])
  expect(referencesIn(clusterBuildPlane({ secretStoreRef: { name: 'vault' } }))).toEqual(['ClusterSecretStore/vault'])
  expect(referencesIn(dataPlane({ observabilityPlaneRef: { name: 'logs' } }))).toEqual(['ObservabilityPlane/logs'])
  expect(referencesIn(null)).toEqual([])
})

test('a form gets a text for each input, and what to write instead', () => {
  expect(formErrors(dataPlane({ planeID: 'A', gatway: {}, gateway: undefined }))).toEqual([
    {
      input: '/spec/planeID',
      text: 'planeID must be lowercase letters, digits and hyphens, starting and ending with a letter or digit.',
    },
    { input: '/spec/gatway', text: 'gatway unknown field: use gateway instead.', suggestion: 'gateway' },
  ])
})

test('a server takes a valid plane and refuses another with its issues', async () => {
  const post = (body: unknown) =>
    app.request('/dataplanes', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const created = await post(dataPlane())
  expect([created.status, await created.json()]).toEqual([201, { created: 'example' }])
  const refused = await post(dataPlane({ planeID: 5 }))
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { issues: [{ message: 'must be a string, not a number.', path: ['spec', 'planeID'] }] },
  ])
})
