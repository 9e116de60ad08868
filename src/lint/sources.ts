/** What rules rest on, as data: a file of OpenChoreo at a tag, one of its issues, or a document. */

/** A link, as `explain` prints it. */
export interface Link {
  readonly title: string
  readonly url: `https://${string}`
}

/** Lines of a file that somebody read at the tag; left out where nobody did. */
type Lines = `${number}` | `${number}-${number}`
type Tag = `v${number}.${number}.${number}`

interface FileAtTag {
  readonly tag: Tag
  readonly file: string
  readonly lines?: Lines
}

/** The CRD of a kind, by its plural name, and the field that the lines are about. */
interface CrdAtTag {
  readonly tag: Tag
  readonly crd: string
  readonly field: string
  readonly lines: Lines
}

export type Source = FileAtTag | CrdAtTag | { readonly issue: number } | Link

/** Never empty: a rule that rests on nothing cannot be written. */
export type Sources = readonly [Source, ...Source[]]

/** The links of a list of sources. */
export function linksTo([first, ...others]: Sources): readonly [Link, ...Link[]] {
  return [linkTo(first), ...others.map(linkTo)]
}

function linkTo(source: Source): Link {
  if ('url' in source) return source
  if ('issue' in source) return { title: `openchoreo issue ${source.issue}`, url: `${REPOSITORY}/issues/${source.issue}` }
  const { tag, lines } = source
  const file = 'crd' in source ? `config/crd/bases/openchoreo.dev_${source.crd}.yaml` : source.file
  const title = 'crd' in source ? `CRD of ${source.crd}, ${source.field}` : file
  return { title: `openchoreo ${tag}: ${title}`, url: `${REPOSITORY}/blob/${tag}/${file}${lines ? anchorOf(lines) : ''}` }
}

const REPOSITORY = 'https://github.com/openchoreo/openchoreo'

/** `163-173` is `#L163-L173`. */
const anchorOf = (lines: Lines): string => `#L${lines.replace('-', '-L')}`
