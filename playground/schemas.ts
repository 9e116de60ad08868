/** The editor schemas of all releases, unpacked when the first one is asked for. */
import pool from 'playground:schemas'
import { lineOfRelease, type Release } from '../src/releases/lines.ts'
import { unpooled } from './pool.ts'
import type { Schema } from './schema.ts'

let byLine: Readonly<Record<string, Schema>> | undefined

export function schemaOf(release: Release): Schema {
  // The build makes the pool of the schemas of every line.
  byLine ??= unpooled(pool) as unknown as Readonly<Record<string, Schema>>
  return byLine[lineOfRelease(release)] ?? {}
}
