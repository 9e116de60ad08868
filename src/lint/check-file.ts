/** Checks the documents of one file against one release. */
import { stringAt } from '../base/pointer.ts'
import { lineOfRelease, type Release } from '../releases/lines.ts'
import type { FileContext } from '../repository/context.ts'
import type { RepositoryDocument } from '../repository/documents.ts'
import { checkDocument, type Fit } from './check.ts'
import type { Finding } from './finding.ts'
import type { CrossResourceRule, RuleContext } from './rule.ts'
import { crossResourceRules } from './rules/index.ts'
import { type LocatedPlane, type PlaneSummary, summarize } from './summary.ts'
import { DIRECTIVE, type Directive, directivesIn } from './suppress.ts'
import { TODO, todosIn } from './todos.ts'

/** A file to lint: its name, and its text. */
export interface LintFile {
  readonly path: string
  readonly text: string
}

/** What was found in a file, before comments suppress any of it. */
export interface CheckedFile {
  readonly planes: number
  readonly findings: readonly Finding[]
  readonly directives: readonly Directive[]
  readonly fits: readonly Fit[]
  /** What the rules across resources need; empty where they cannot find anything. */
  readonly summaries: readonly PlaneSummary[]
  readonly isTemplate: boolean
  readonly isSkipped: boolean
}

export function checkFile(
  { path, text }: LintFile,
  number: number,
  documents: readonly RepositoryDocument[],
  { complete = false }: FileContext,
  release: Release,
  rules: RuleContext,
): CheckedFile {
  const line = lineOfRelease(release)
  // Of the whole text, once: it can have many documents.
  const mayHaveDirectives = text.includes(DIRECTIVE)
  const mayHaveTodos = text.includes(TODO)
  const findings: Finding[] = []
  const directives: Directive[] = []
  const fits: Fit[] = []
  const planes: LocatedPlane[] = []
  let isTemplated = false
  let isSkipped = false
  for (const [index, document] of documents.entries()) {
    const { role, reason, resources } = document
    if (role === 'template' || resources.some((resource) => resource.role === 'template')) isTemplated = true
    if (role === 'other' && reason !== undefined) isSkipped = true
    const checked = checkDocument(document, path, release, rules)
    if (!checked) continue
    // One by one: a document can have more findings than a function can have arguments.
    for (const finding of checked.findings) findings.push(finding)
    for (const fit of checked.fits) fits.push(fit)
    if (mayHaveDirectives && checked.planes.length > 0)
      for (const directive of directivesIn(document.document, text)) directives.push(directive)
    if (mayHaveTodos && checked.planes.length > 0)
      for (const finding of todosIn(document.document, text, path)) findings.push(finding)
    for (const resource of checked.planes) planes.push({ resource, document: index })
  }
  // A plane with nothing to compare it with need not be kept.
  const isNeeded = complete || planes.length > 1 || planes.some(({ resource }) => looksAtAlone(stringAt(resource.value, '/kind')))
  return {
    planes: planes.length,
    findings,
    directives,
    fits,
    summaries: isNeeded ? planes.flatMap((plane) => summarize(plane, line, path, number)) : [],
    isTemplate: isTemplated,
    isSkipped,
  }
}

/** Whether a rule across resources finds something in a plane of the kind that is the only one. */
function looksAtAlone(kind: string): boolean {
  return crossResourceRules.some(({ alone }: CrossResourceRule) => alone?.some((each) => each === kind))
}
