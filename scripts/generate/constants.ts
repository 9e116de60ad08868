import { type Code, Name } from 'ajv/dist/compile/codegen/index.js'

/** Module-level constants, each written once. */
export interface Constants {
  /** The name of the constant that contains `code`, new or known. */
  readonly name: (prefix: string, code: Code) => Name
  readonly code: () => string
}

export function constants(): Constants {
  const known = new Map<string, Name>()
  return {
    name: (prefix, code) => {
      const text = `${code}`
      const found = known.get(text)
      if (found) return found
      const name = new Name(`${prefix}${known.size}`)
      known.set(text, name)
      return name
    },
    code: () => [...known].map(([code, name]) => `const ${name} = ${code}\n`).join(''),
  }
}
