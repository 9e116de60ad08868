/** Show issues in a web form: a message for each input, found by its JSON Pointer. */
import { type Issue, validateDataPlane } from 'openchoreo-planes'

/** What the form shows under an input. */
export interface FieldError {
  /** `name` of the input: the JSON Pointer of its value. */
  readonly input: string
  readonly text: string
  /** What a button "use this instead" would write, where there is such a thing. */
  readonly suggestion?: string
}

export function formErrors(manifest: unknown): FieldError[] {
  const result = validateDataPlane(manifest)
  return result.ok ? [] : result.issues.map(toFieldError)
}

function toFieldError(issue: Issue): FieldError {
  const text = `${issue.path.split('/').at(-1)} ${issue.message}`
  const suggestion = 'suggestion' in issue ? issue.suggestion : undefined
  return { input: issue.path, text, ...(suggestion !== undefined && { suggestion }) }
}
