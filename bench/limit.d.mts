/** The hand-specialised validator's answer; its issues are its own, only their number is compared. */
export declare function limit(
  input: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly unknown[] }
