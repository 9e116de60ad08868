import { expect, test } from 'vitest'
import { ajv } from '../../bench/contenders/ajv.ts'
import type { Absent, Contender } from '../../bench/contenders/contender.ts'
import { crdModels } from '../../bench/contenders/crd-models.ts'
import { limit } from '../../bench/contenders/limit.ts'
import { ours, oursWithoutMessages } from '../../bench/contenders/ours.ts'
import { typebox } from '../../bench/contenders/typebox.ts'
import { valibot } from '../../bench/contenders/valibot.ts'
import { zod } from '../../bench/contenders/zod.ts'
import { inputs } from '../../bench/inputs.ts'
import { caseFiles, copy, put } from '../conformance/cases.ts'

const HOST = 'organizationVirtualHost'

const cases = caseFiles().find(({ name }) => name === 'DataPlane.v0.15.json')?.cases ?? []

/** Every case's manifest, and again with the field that the documents require and the server does not, else most are refused for that alone. */
const manifests = cases.flatMap(({ id, manifest }) => [
  { id, manifest },
  { id: `${id}, completed`, manifest: completed(manifest) },
])

test('the cases leave the limit something to accept and something to refuse', () => {
  const accepted = manifests.filter(({ manifest }) => limit.validate(manifest).ok)
  expect(manifests.length).toBe(1318)
  expect(accepted.length).toBe(285)
})

test.each([ours, oursWithoutMessages])('$name gives every v0.15 DataPlane case the verdict of the limit', (contender) => {
  expect(differences(contender)).toEqual([])
})

test.each([limit, ours, oursWithoutMessages, ajv, typebox, zod, valibot])(
  '$name is right about the inputs of the benchmark',
  (contender) => {
    for (const { name, forms, ok } of inputs) {
      for (const form of forms) expect(verdict(contender, form), name).toBe(ok)
    }
  },
)

test.each([limit, ours, oursWithoutMessages, zod, valibot])('$name finds the three mistakes, one issue each', ({ validate }) => {
  const forms = inputs.find(({ name }) => name === 'three mistakes')?.forms ?? []
  expect(forms.map((form) => validate?.(form).issues)).toEqual(forms.map(() => 3))
})

test('typebox gives every case the verdict of the limit', () => {
  expect(differences(typebox)).toEqual([])
})

test('zod gives every case the verdict of the limit, except for __proto__ in a map', () => {
  expect(differences(zod)).toEqual(prototypeKeys)
})

test('valibot gives every case the verdict of the limit, except for __proto__ in a map and an array in place of an object without required fields', () => {
  const arrays = ['root:status=[]', 'meta:labels=[]', 'meta:annotations=[]', 'mix14']
  expect(differences(valibot).toSorted()).toEqual([...prototypeKeys, ...arrays.map((id) => `${id}, completed`)].toSorted())
})

test('without a CRD the generated classes are absent, and the row says why', async () => {
  const contender = await crdModels({ reason: 'no CRD' })
  expect(contender).toEqual({ name: 'crd-generate classes', validate: null, reason: 'no CRD' })
})

test('the inputs come in sixteen forms, each a text of its own', () => {
  for (const { forms } of inputs) expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBe(16)
})

const prototypeKeys = ['meta:label __proto__#9=v#1, completed', 'meta:annotation __proto__#9, completed', 'mix91, completed']

function differences(contender: Contender | Absent): readonly string[] {
  return manifests.filter(({ manifest }) => verdict(contender, manifest) !== limit.validate(manifest).ok).map(({ id }) => id)
}

function verdict({ name, validate }: Contender | Absent, manifest: unknown): boolean {
  if (validate === null) throw new Error(`${name} is absent`)
  return validate(manifest).ok
}

function completed(manifest: unknown): unknown {
  const gateway = field(field(manifest, 'spec'), 'gateway')
  const isIncomplete =
    typeof gateway === 'object' && gateway !== null && !Array.isArray(gateway) && field(gateway, HOST) === undefined
  return isIncomplete ? put(copy(manifest), `/spec/gateway/${HOST}`, 'internal.example.com') : manifest
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
