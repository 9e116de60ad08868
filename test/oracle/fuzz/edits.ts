/** Edits of a manifest along its schema, and across it. */
import { valueAt } from '../../../src/base/pointer.ts'
import { copy, put, removed } from '../../conformance/cases.ts'
import type { Draw } from '../../fuzz/texts.ts'
import { fieldSchema, isObject, type Place, placesOf, pointer, resolve, type Schema, strings } from '../../places.ts'
import { drawTime, type Edit, metadataEdit, pick, typeEdit } from './metadata.ts'
import { anything, fieldNames, numbers, texts } from './values.ts'

/** A manifest to begin with. */
export interface Base {
  readonly name: string
  readonly manifest: unknown
  readonly places: readonly Place[]
}

/** What the edits of one kind draw from. */
export interface Material {
  readonly root: Schema
  readonly bases: readonly Base[]
  /** What the bases contain, by the schema of its place. */
  readonly values: ReadonlyMap<Schema, readonly unknown[]>
}

/** The material of a kind. */
export function materialOf(root: Schema, manifests: readonly (readonly [name: string, manifest: unknown])[]): Material {
  const bases = manifests.map(([name, manifest]) => ({ name, manifest, places: placesOf(manifest, root) }))
  const values = new Map<Schema, unknown[]>()
  for (const { schema, value } of bases.flatMap(({ places }) => places)) {
    const known = values.get(schema)
    if (known) known.push(value)
    else values.set(schema, [value])
  }
  return { root, bases, values }
}

/** An edit of a manifest that is like the base. */
export function editOf(draw: Draw, base: Base, material: Material): Edit {
  const how = draw(20)
  if (how < 7) return metadataEdit(draw)
  if (how === 7 && draw(3) === 0) return typeEdit(draw)
  const ofStatus = draw(4) === 0
  const places = base.places.filter(({ path }) => path.startsWith(ofStatus ? '/status' : '/spec'))
  const place = pick(draw, places.length > 0 && draw(10) > 0 ? places : base.places)
  if (Array.isArray(place.value) && draw(2) === 0) return listEdit(draw, place, place.value, material)
  if (how < 14) return { at: place.path, value: valueFor(draw, place.schema, material) }
  if (how < 18) return fieldEdit(draw, place, base, material)
  return { at: place.path, value: moved(draw, place, base) }
}

/** A copy of a manifest with edits; those that do not fit are skipped. */
export function edited(manifest: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((document, { at, value }) => {
    const end = at.lastIndexOf('/')
    if (Array.isArray(valueAt(document, at.slice(0, end))) && !/^\d+$/.test(at.slice(end + 1))) return document
    try {
      return value === undefined ? removed(document, at) : put(document, at, copy(value))
    } catch {
      return document
    }
  }, copy(manifest))
}

/** A value for a place: of its type mostly, and on the edge of what is right. */
function valueFor(draw: Draw, schema: Schema, { root, values }: Material): unknown {
  if (draw(6) === 0) return pick(draw, [...anything, undefined])
  if (draw(4) === 0) return pick(draw, values.get(schema) ?? anything)
  const { type, format, maxLength, items } = schema
  if (format === 'date-time') return drawTime(draw)
  if (type === 'string') {
    const limit = typeof maxLength === 'number' ? [maxLength, maxLength + 1].map((length) => 'a'.repeat(length)) : []
    return pick(draw, [...texts, ...limit, ...limit, ...strings(schema['enum']), ...strings(schema['enum'])])
  }
  if (type === 'integer') return pick(draw, numbers)
  if (type === 'boolean') return pick(draw, [true, false, 'true', 0, null])
  if (type === 'array' && isObject(items)) {
    const item = resolve(items, root)
    const known = values.get(item) ?? ['a']
    const first = pick(draw, known)
    return pick(draw, [[], [first], [first, first], [first, pick(draw, known)], [pick(draw, anything), first], first])
  }
  return pick(draw, values.get(schema) ?? anything)
}

/** A list with an item more or less, in front or at the end. */
function listEdit(draw: Draw, { path, schema }: Place, list: readonly unknown[], material: Material): Edit {
  const item = isObject(schema['items']) ? valueFor(draw, resolve(schema['items'], material.root), material) : 'a'
  const more = item === undefined ? null : item
  return pick(draw, [
    { at: path, value: [more, ...list] },
    { at: `${path}/${list.length}`, value: more },
    { at: `${path}/0`, value: undefined },
    { at: `${path}/${Math.max(list.length - 1, 0)}`, value: more },
  ])
}

/** A field more in an object: one that it may have, or another one. */
function fieldEdit(draw: Draw, place: Place, { places }: Base, material: Material): Edit {
  const objects = places.filter(({ path, value }) => isObject(value) && place.path.startsWith(path))
  const around = objects.length > 0 ? pick(draw, objects) : place
  const known = Object.keys(isObject(around.schema['properties']) ? around.schema['properties'] : {})
  const name = pick(draw, draw(3) > 0 && known.length > 0 ? known : fieldNames)
  const found = fieldSchema(around.schema, name)
  const value = found ? valueFor(draw, resolve(found, material.root), material) : pick(draw, anything)
  return { at: pointer(around.path, name), value: value ?? null }
}

/** What is elsewhere in the manifest, or the value itself in another form. */
function moved(draw: Draw, { value }: Place, { places }: Base): unknown {
  const inside = isObject(value) || Array.isArray(value) ? Object.values(value) : []
  const forms = [[value], { value }, { name: value }, String(value), ...inside]
  return draw(2) === 0 ? pick(draw, places).value : pick(draw, forms)
}
