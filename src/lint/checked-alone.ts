import type { Kind } from '../releases/kinds.ts'

/** The kinds in which rules across resources find something though there is only one plane; apart from those rules, because most runs do not load them. */
export const CHECKED_ALONE: readonly Kind[] = ['Environment']

export function isCheckedAlone(kind: string): boolean {
  return CHECKED_ALONE.some((each) => each === kind)
}
