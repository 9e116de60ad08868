import { describe, expect, test } from 'vitest'
import { kindsOf } from '../../generated/releases.ts'
import { lineOfRelease, releases } from '../../src/releases/lines.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { run } from './io.ts'

interface Printed {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: Readonly<Record<string, unknown>>
}

async function printed(...args: string[]): Promise<Printed[]> {
  const { status, stdout, stderr } = await run(['policy', ...args])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { documents } = readManifests(stdout)
  expect(documents.flatMap(({ issues }) => issues)).toEqual([])
  return documents.map(({ value }) => value as unknown as Printed)
}

describe.each(releases)('of %s', (release) => {
  test('there is a policy and a binding for each kind, and YAML says the same as JSON', async () => {
    const documents = await printed('--release', release)
    expect(documents.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(
      kindsOf[lineOfRelease(release)].flatMap((kind) => {
        const name = `openchoreo-planes-${kind.toLowerCase()}s`
        return [`ValidatingAdmissionPolicy ${name}`, `ValidatingAdmissionPolicyBinding ${name}`]
      }),
    )
    const { stdout } = await run(['policy', '--release', release, '--format', 'json'])
    expect(JSON.parse(stdout)).toEqual({ apiVersion: 'v1', kind: 'List', items: documents })
  })
})

test('a kind alone, with another action', async () => {
  const [policy, binding, ...others] = await printed('--release', 'v1.2', '--kind', 'Environment', '--action', 'Audit')
  expect(others).toEqual([])
  expect(policy?.spec).toEqual({
    failurePolicy: 'Fail',
    matchConstraints: {
      resourceRules: [
        {
          apiGroups: ['openchoreo.dev'],
          apiVersions: ['v1alpha1'],
          operations: ['CREATE', 'UPDATE'],
          resources: ['environments'],
        },
      ],
    },
    variables: expect.any(Array),
    validations: expect.arrayContaining([
      {
        expression: 'oldObject != null && !has(oldObject.spec) ||\nhas(object.spec)',
        message: 'missing-field: spec: required field is missing.',
        reason: 'Invalid',
      },
    ]),
  })
  expect(binding?.spec).toEqual({ policyName: 'openchoreo-planes-environments', validationActions: ['Audit'] })
})

test('what refuses says its code and the sentence of lint, and nothing of a value', async () => {
  for (const release of releases)
    for (const { spec } of await printed('--release', release)) {
      const validations = (spec['validations'] ?? []) as { expression: string; message?: string; messageExpression?: string }[]
      for (const { message, messageExpression } of validations) {
        if (message !== undefined) expect(message).toMatch(/^[a-z-]+: spec[\w.]*: .*\.$/)
        else expect(messageExpression).toMatch(/"(?:[a-z-]+): /)
        // Of a list of texts the first part is the field, and the text itself is only looked at.
        expect(messageExpression ?? '').not.toMatch(/\+ variables\.\w+\[0\]\[1\] \+|\.orValue\(""\) \+/)
      }
    }
})

test.each([
  [['--release', 'v9'], 'unknown release v9; must be one of v0.3, '],
  [['--kind', 'DataPlan'], 'v0.16 has no kind DataPlan; did you mean DataPlane?'],
  [['--release', 'v1.2', '--kind', 'BuildPlane'], 'v1.2 has no kind BuildPlane; must be one of DataPlane, ClusterDataPlane, '],
  [['--action', 'deny'], '--action must be one of Deny, Warn, Audit; did you mean Deny?'],
  [['--format', 'xml'], '--format must be one of yaml, json'],
  [['DataPlane'], 'policy takes options alone, such as --kind DataPlane'],
])('%j is wrong usage', async (argv, message) => {
  expect(await run(['policy', ...argv])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
})

test('its help fits a screen', async () => {
  const { status, stdout } = await run(['policy', '--help'])
  expect(status).toBe(0)
  expect(stdout.split('\n').length).toBeLessThanOrEqual(24)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
})

test('the plane of docs/cluster.md has the mistakes that the guide describes', async () => {
  const { status, stdout } = await run(['lint', '--release', 'v1.2', '--format', 'json', 'examples/cluster/plane.yaml'])
  const codes = JSON.parse(stdout).results.flatMap(({ issues }: { issues: { code: string }[] }) => issues.map(({ code }) => code))
  expect({ status, codes }).toEqual({ status: 1, codes: ['value-from', 'invalid-ca', 'invalid-virtual-host'] })
})
