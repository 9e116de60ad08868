/** The eight sets of manifests of `sets/`, with the release that the first line of each names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRelease, type Release } from '../../src/releases/lines.ts'
import { readManifests } from '../../src/yaml/read/read.ts'

const folder = join(import.meta.dirname, 'sets')

export const setNames: readonly string[] = readdirSync(folder).filter((name) => !name.includes('.'))

export const fileOf = (name: string, file: string): string => join(folder, name, file)

export const textOf = (name: string): string => readFileSync(fileOf(name, 'manifests.yaml'), 'utf8')

/** The resources of a set, and the options for them. */
export function setOf(name: string): [resources: unknown[], options: { release: Release }] {
  const text = textOf(name)
  const [, release = ''] = /^# release: (\S+)$/m.exec(text) ?? []
  if (!isRelease(release)) throw new Error(`${name} names no release: ${release}`)
  return [readManifests(text).documents.map(({ value }) => value), { release }]
}
