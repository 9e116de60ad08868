/** The second phase: what is generated with the help of src/, which needs what the first phase wrote. */
import { configSchema } from './config.ts'
import { type Files, json } from './files.ts'
import { graphPage } from './graph-page.ts'
import { issuesDocument } from './issues.ts'
import { policiesOf } from './policy.ts'
import { lines } from './read.ts'

/** The policies for a cluster, from the rules of lint, the document about its codes, the schema of configurations, which lists them, and the page of a topology. */
export function documentFiles(): Files {
  return new Map([
    ['docs/issues.md', issuesDocument()],
    ['generated/graph-page.ts', graphPage()],
    ['generated/schemas/config.json', json(configSchema())],
    ...lines.map((line): [string, string] => [`generated/policies/${line.name}.json`, json(policiesOf(line))]),
  ])
}
