import { type Absent, accepted, type Contender, refused } from './contender.ts'

const name = 'crd-generate classes'

/** The bundled module of the generated class, or why there is none. */
export type CrdModule = { readonly url: string } | { readonly reason: string }

/**
 * The class that @kubernetes-models/crd-generate makes of the CRD, used as its documentation says: constructed and then
 * asked to validate itself, which throws.
 * Laxer than the limit: the CRD's own rules and nothing else, so unknown fields, labels and the documents' musts pass.
 */
export async function crdModels(module: CrdModule): Promise<Contender | Absent> {
  if ('reason' in module) return { name, validate: null, reason: module.reason }
  // The shape that crd-generate gives every class; measure.ts checks its results before it is timed.
  const { DataPlane } = (await import(module.url)) as { DataPlane: new (input: unknown) => { validate(): void } }
  return {
    name,
    validate: (input) => {
      try {
        new DataPlane(input).validate()
        return accepted
      } catch (error) {
        return refused(countErrors(error))
      }
    },
  }
}

function countErrors(error: unknown): number {
  const isList = error instanceof Error && 'errors' in error && Array.isArray(error.errors)
  // Anything else is no verdict but a crash.
  if (!isList) throw error
  return (error.errors as readonly unknown[]).length
}
