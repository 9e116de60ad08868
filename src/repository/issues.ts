/** What the contract of a release has against a resource, as far as its role lets one know. */
import { fieldOf, parentOf } from '../base/pointer.ts'
import { isRecord } from '../base/record.ts'
import type { Issue } from '../contract/issue.ts'
import { isHarmless, mayBeHarmless } from '../releases/documented.ts'
import { fitsRelease, kinds, lineOfRelease, planeValidatorOf, type Release, releases } from '../releases/lines.ts'
import { isWhole, type PlaneResource } from './documents.ts'
import { type MisplacedFields, misplacedFieldsIn } from './misplaced.ts'
import { isDirective } from './partial.ts'
import { isMisspeltKind } from './resources.ts'
import { isUnknown } from './variables.ts'

/** An issue of the contract, or one in place of many of them. */
export type ResourceIssue = Issue | MisplacedFields

/** What the contract says of a resource. */
export interface ContractCheck {
  /** What was checked: the resource with the kind that was meant, and with its fields where they belong. */
  readonly value: unknown
  readonly issues: readonly ResourceIssue[]
  /** Where in the resource a place of what was checked is. */
  placeOf(path: string): string
}

export function checkContract(resource: PlaneResource, release: Release): ContractCheck {
  const { value } = resource
  const result = planeValidatorOf(release)(value)
  if (result.ok) return { value, issues: [], placeOf: asItIs }
  const check = repaired(value, result.issues, release)
  if (resource.unknown.size === 0 && !resource.isPartial) return check
  return { ...check, issues: check.issues.filter((issue) => isKnown(issue, resource)) }
}

/** The issues of {@link checkContract}. */
export function issuesOf(resource: PlaneResource, release: Release): readonly ResourceIssue[] {
  return checkContract(resource, release).issues
}

/** The releases that accept a resource, oldest first; none accepts a part of one. */
export function releasesOf(resource: PlaneResource): readonly Release[] {
  if (!isWhole(resource)) return []
  return releases.filter((release) => fits(resource, release))
}

/** Whether a release accepts a resource, as far as its values are known. What only the documents demand does not count. */
export function fits(resource: PlaneResource, release: Release): boolean {
  const { value, unknown, isPartial } = resource
  const line = lineOfRelease(release)
  if (unknown.size === 0 && !isPartial) {
    if (fitsRelease(release, value)) return true
    if (!mayBeHarmless(value, line)) return false
  }
  return issuesOf(resource, release).every((issue) => issue.code !== 'misplaced-fields' && isHarmless(issue, value, line))
}

const asItIs = (path: string): string => path

/** A misspelt kind is one mistake, and so are fields that are one level too high: what else is wrong is looked for in what was meant. */
function repaired(value: unknown, issues: readonly Issue[], release: Release): ContractCheck {
  const validate = planeValidatorOf(release)
  const misspelt = issues.find((issue) => issue.code === 'unknown-kind')
  const kind = misspelt?.code === 'unknown-kind' && isRecord(value) && isMisspelt(value) ? misspelt.suggestion : undefined
  if (misspelt && kind !== undefined && isRecord(value)) {
    const meant = { ...value, kind }
    const result = validate(meant)
    const rest = result.ok ? { value: meant, issues: [], placeOf: asItIs } : repaired(meant, result.issues, release)
    return { ...rest, issues: [misspelt, ...rest.issues] }
  }
  const misplaced = isRecord(value) ? misplacedFieldsIn(value, issues, validate) : undefined
  if (!misplaced) return { value, issues, placeOf: asItIs }
  const { issue, meant } = misplaced
  const { fields } = issue
  const placeOf = (path: string): string => {
    const [, spec, name = ''] = path.split('/')
    return spec === 'spec' && fields.includes(name) ? path.slice('/spec'.length) : path
  }
  const result = validate(meant)
  const rest = result.ok ? [] : result.issues.map((each) => placed(each, placeOf(each.path)))
  return { value: meant, issues: [issue, ...rest], placeOf }
}

const placed = (issue: Issue, path: string): Issue => (path === issue.path ? issue : { ...issue, path, field: fieldOf(path) })

/** A kind of another release is none that was misspelt. */
function isMisspelt(value: Readonly<Record<string, unknown>>): boolean {
  const { kind } = value
  return typeof kind === 'string' && !kinds.includes(kind) && isMisspeltKind(value)
}

/** Whether an issue is one whatever the values of the variables, and whatever the resource is that a patch changes. */
export function isKnown(issue: ResourceIssue, { unknown, isPartial }: Pick<PlaneResource, 'unknown' | 'isPartial'>): boolean {
  if (isUnknown(unknown, isOfName(issue) ? parentOf(issue.path) : issue.path)) return false
  // How long a map is depends on all that is in it.
  if (issue.code === 'too-long' && [...unknown].some((place) => place.startsWith(`${issue.path}/`))) return false
  return !isPartial || !isOfWholes(issue)
}

/** A field that there is not is none whatever its value is. Directives of a patch are no fields. */
function isOfName(issue: ResourceIssue): boolean {
  return issue.code === 'unknown-field' && !isDirective(issue.name)
}

/** What only a whole resource can be blamed for. A patch with a target may call itself anything, and a null in it deletes. */
function isOfWholes(issue: ResourceIssue): boolean {
  if (ABSENCE.has(issue.code) || IDENTITY.has(issue.path)) return true
  return issue.code === 'value-from' && issue.found === 'neither'
}

const ABSENCE: ReadonlySet<ResourceIssue['code']> = new Set(['missing-field', 'missing-secret-namespace', 'null-value'])
const IDENTITY: ReadonlySet<string> = new Set([
  '/apiVersion',
  '/kind',
  '/metadata/name',
  '/metadata/generateName',
  '/metadata/namespace',
])
