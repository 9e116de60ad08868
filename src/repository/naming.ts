/** What a Kustomization makes of the names in its resources. */

/** The namespace, prefix and suffix that a Kustomization sets. */
export interface Naming {
  /** The namespace that its resources get, instead of their own. */
  readonly namespace: string | undefined
  readonly prefix: string
  readonly suffix: string
}

export const unchanged: Naming = { namespace: undefined, prefix: '', suffix: '' }

export function isChange({ namespace, prefix, suffix }: Naming): boolean {
  return namespace !== undefined || prefix !== '' || suffix !== ''
}

/** Equal for equal ones. */
export function keyOfNaming({ namespace, prefix, suffix }: Naming): string {
  return JSON.stringify([namespace, prefix, suffix])
}
