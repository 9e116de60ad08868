/** The result of the hand-optimized validator; only the number of its issues is compared. */
export declare function limit(
  input: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly unknown[] }
