/** What the API server is asked for a line: every recorded case that a request can ask, what defaults and migrations make, and the examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindsOf } from '../../generated/releases.ts'
import { valueAt } from '../../src/base/pointer.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { defaultsOf, detectReleases, fitsRelease, hasKind, type Line, lineOfRelease } from '../../src/releases/lines.ts'
import { planesIn } from '../../src/repository/resources.ts'
import { readManifests } from '../../src/yaml/read/read.ts'
import { caseFiles, copy, put } from '../conformance/cases.ts'
import { isObject } from '../places.ts'
import { asked, releaseOf } from '../policy/seen.ts'
import { listed } from '../policy/texts.ts'

/** A manifest that is created, and whether the server takes it; undefined where only our policies matter. */
export interface Question {
  readonly id: string
  readonly kind: string
  readonly manifest: unknown
  readonly accepted: boolean | undefined
}

/** A stored plane, and its update. */
export interface Update extends Question {
  readonly old: unknown
}

export interface Questions {
  readonly creates: readonly Question[]
  readonly updates: readonly Update[]
  /** Cases about an object as it is stored: no request can put one there. */
  readonly unaskable: number
}

export function questionsOf(line: Line): Questions {
  const cases = caseFiles()
    .filter(({ lines }) => lines.includes(line))
    .flatMap((file) =>
      file.cases
        // What was recorded of another kind's manifest is true of the line that was asked.
        .filter(({ manifest }) => file.line === line || addressed(manifest, file.kind, line) === file.kind)
        .map((one) => ({ ...one, kind: file.kind, id: `${file.name} ${one.id}` })),
    )
  const creates = cases
    .filter(({ op }) => op === 'create')
    .map((one): Question => ({ ...one, kind: addressed(one.manifest, one.kind, line) }))
  const release = releaseOf(line)
  const accepted = creates.filter(({ manifest }) => fitsRelease(release, manifest))
  return {
    creates: [
      ...creates,
      ...accepted.map(({ id, kind, manifest }): Question => {
        // Accepted: an object.
        const plane = defaultsOf(line)(manifest as Record<string, unknown>)
        return { id: `${id}, with defaults`, kind, manifest: plane, accepted: true }
      }),
      ...examples(line),
      ...migrations(line),
      ...suspects(line),
    ],
    updates: cases.flatMap((one) => (one.op === 'update' && one.old !== undefined ? [{ ...one, old: one.old }] : [])),
    unaskable: cases.filter(({ op }) => op === 'schema').length,
  }
}

/** The kind to whose address a client sends it: its own, where the line has that. */
function addressed(manifest: unknown, kind: string, line: Line): string {
  const own = isObject(manifest) ? manifest['kind'] : undefined
  return hasKind(line, own) ? String(own) : kind
}

function examples(line: Line): Question[] {
  const folder = join(import.meta.dirname, '../../examples/manifests')
  return readdirSync(folder).flatMap((file) =>
    readManifests(readFileSync(join(folder, file), 'utf8')).documents.flatMap(({ value }) =>
      planesIn(value)
        .filter(({ value }) => detectReleases(value).some((release) => lineOfRelease(release) === line))
        .map(({ value }) => asQuestion(`example ${file}`, defaultsOf(line)(value as Record<string, unknown>))),
    ),
  )
}

/** What rules look at, with each text that they may have something against, and ports that are none or clash. */
function suspects(line: Line): Question[] {
  const files = caseFiles().filter(({ lines }) => lines.includes(line))
  return files.flatMap(({ kind, bases }) =>
    Object.entries(bases)
      .filter(([name]) => name !== 'live')
      .flatMap(([name, base]) =>
        asked(line).flatMap((rule) =>
          placesAndValues(rule, line)
            // Only what the plane has: the rest would be unknown fields.
            .filter(({ path }) => valueAt(base, path) !== undefined)
            .map(({ path, value }, at): Question => {
              const manifest = put(copy(base), path, value)
              return { id: `${kind} ${name} ${rule.code} ${path} ${at}`, kind, manifest, accepted: undefined }
            }),
        ),
      ),
  )
}

function placesAndValues(rule: Rule, line: Line): { readonly path: string; readonly value: unknown }[] {
  const each = (paths: readonly string[], values: readonly unknown[]): { path: string; value: unknown }[] =>
    paths.flatMap((path) => values.map((value) => ({ path, value })))
  return (rule.conditions?.(line) ?? []).flatMap((visible) => {
    if ('numbers' in visible) return each(visible.numbers, [0, 65536])
    if ('listeners' in visible)
      return each(
        visible.listeners.map(({ port }) => port),
        [80, 8080, 8443, 19080, 19443],
      )
    if ('objects' in visible) return each(visible.objects, [{ name: 'gateway', namespace: 'gateways' }])
    return [...each(visible.strings, listed), ...each(visible.lists ?? [], [[''], ['a', '', '']])]
  })
}

/** What test/migrate/recorded.json has become. */
function migrations(line: Line): Question[] {
  const recorded: readonly { readonly to: string; readonly planes: readonly unknown[] }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, '../migrate/recorded.json'), 'utf8'),
  )
  return recorded
    .filter(({ to }) => to === line)
    .flatMap(({ planes }, at) => planes.map((plane) => asQuestion(`migrated ${at}`, plane)))
    .filter(({ kind }) => (kindsOf[line] as readonly string[]).includes(kind))
}

function asQuestion(id: string, manifest: unknown): Question {
  return { id, kind: isObject(manifest) ? String(manifest['kind']) : '', manifest, accepted: true }
}
