/** What formats are given in tests. */
import type { ReportContext } from '../../src/report/context.ts'

/** A run in the root of a repository, in which everything could be read. */
export function viewWith(own: Partial<ReportContext> = {}): ReportContext {
  return {
    colors: false,
    version: '1.2.3',
    unreadable: [],
    docsOf: () => undefined,
    root: { uri: 'file:///repository/', placeOf: (path) => ({ path, isWithin: true }) },
    ...own,
  }
}
