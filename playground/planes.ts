/** The planes of a text, as plain data. */
import { planesIn } from '../src/repository/resources.ts'
import { readManifests } from '../src/yaml/read/read.ts'

export function planesOf(text: string): unknown[] {
  return readManifests(text).documents.flatMap(({ value }) => planesIn(value).map(({ value }) => value))
}
