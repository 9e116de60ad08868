/** Documents that SOPS has encrypted. */
import { isRecord } from '../base/record.ts'

/** Whether SOPS has encrypted values of a document: it notes at the root how, and an authentication code of all values. */
export function isEncrypted(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && isRecord(value['sops']) && typeof value['sops']['mac'] === 'string'
}

/** A resource without what SOPS notes of it. */
export function withoutSops(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { sops: _, ...fields } = value
  return fields
}
