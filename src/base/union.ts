/** All that is in some lists, once. They are often one and the same list: then that is the answer, and nothing is copied. */
export function union(lists: readonly (readonly string[])[]): readonly string[] {
  const different = [...new Set(lists)]
  return different.length > 1 ? [...new Set(different.flat())] : (different[0] ?? [])
}
