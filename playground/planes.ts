/** The planes of a text, as plain data: those that are there as they will be applied. */
import { documentsOf, isWhole } from '../src/repository/documents.ts'

export function planesOf(text: string): unknown[] {
  return documentsOf(text).flatMap(({ resources }) => resources.filter(isWhole).map(({ value }) => value))
}
