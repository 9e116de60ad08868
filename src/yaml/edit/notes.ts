/** The comments that a change writes. */
import { parentOf, valueAt } from '../../base/pointer.ts'
import type { Editing } from './editing.ts'

/** Comments by the field that they are written above; if there is none at a pointer, by its nearest parent. */
export function notesFor(
  comments: ReadonlyMap<string, string> | undefined,
  value: unknown,
  json: boolean,
): Pick<Editing, 'notesAt' | 'notesWithin'> {
  const placed = new Map<string, string[]>()
  for (const [place, comment] of json ? [] : (comments ?? [])) {
    let pointer = place
    while (pointer !== '' && valueAt(value, pointer) === undefined) pointer = parentOf(pointer)
    placed.set(pointer, [...(placed.get(pointer) ?? []), `# ${comment}`])
  }
  return {
    notesAt: (pointer) => placed.get(pointer) ?? [],
    notesWithin: (pointer) => [...placed].flatMap(([place, notes]) => (place.startsWith(`${pointer}/`) ? notes : [])),
  }
}
