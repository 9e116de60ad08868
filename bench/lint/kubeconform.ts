/** Schemas for kubeconform, made of the CRDs as its own script makes them: objects are closed. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Crd {
  readonly spec: {
    readonly group: string
    readonly names: { readonly kind: string }
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: object } }[]
  }
}

/** Writes them, and returns what `-schema-location` has to be. */
export function writeSchemas(crds: string, target: string): string {
  mkdirSync(target, { recursive: true })
  for (const file of readdirSync(crds)) {
    const { spec } = parse(readFileSync(join(crds, file), 'utf8')) as Crd
    for (const { name, schema } of spec.versions)
      writeFileSync(
        join(target, `${spec.names.kind.toLowerCase()}_${name}.json`),
        JSON.stringify(closed(schema.openAPIV3Schema, true)),
      )
  }
  return join(target, '{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json')
}

/** The root stays open: its CRD says nothing of metadata. */
function closed(schema: unknown, isRoot = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => closed(item))
  if (typeof schema !== 'object' || schema === null) return schema
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in own && !isRoot && !('additionalProperties' in own) ? { additionalProperties: false, ...own } : own
}
