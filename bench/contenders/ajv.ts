import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import schema from '../../generated/schemas/v0.16/DataPlane.json' with { type: 'json' }
import { accepted, type Contender, refused } from './contender.ts'

// Our published schema in stock ajv, compiled once. ajv-formats in its full mode: the fast one takes dates that do not exist.
// Laxer than the limit where only a keyword of ours can say a rule: see the list in the test of the published schemas.

const compiler = new Ajv({ allErrors: true, strict: true })
addFormats(compiler)
compiler.addVocabulary(['x-default-from', 'errorMessage', 'patternErrorMessage'])
const check = compiler.compile(schema)

export const ajv: Contender = {
  name: 'ajv at run time',
  validate: (input) => (check(input) ? accepted : refused(check.errors?.length ?? 0)),
}
