/** Tells objects with fields from other values. */

/** Whether a value is not an object with fields. */
export function isNoObject(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Array.isArray(value)
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return !isNoObject(value)
}
