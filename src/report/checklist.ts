/** A checklist for people, to be read or to be ticked off. */

import { printable, printableJson } from '../base/inert.ts'
import type { Checklist, ChecklistCommand, ChecklistItem } from '../topology/checklist/list.ts'
import { mebibytes } from '../topology/checklist/planes.ts'

export const checklistFormats = ['text', 'markdown', 'json'] as const
export type ChecklistFormat = (typeof checklistFormats)[number]

export function checklistText(list: Checklist, format: ChecklistFormat): string {
  return FORMATS[format](list)
}

const FORMATS: Readonly<Record<ChecklistFormat, (list: Checklist) => string>> = {
  text: (list) =>
    [
      ...problems(list, 'Fix first', (problem) => `  ! ${printable(problem)}`),
      ...list.steps.flatMap(({ title, items }, at) => [
        `${at + 1}. ${title}`,
        ...items.flatMap((item) => [
          `   [ ] ${printable(`${item.what}: ${item.detail}${sourceOf(item)}`)}`,
          ...commandLines(item).map((line) => `         ${line}`),
        ]),
        '',
      ]),
      totals(list),
      ...list.sources.map((source) => `Source: ${printable(source)}`),
      '',
    ].join('\n'),
  markdown: (list) =>
    [
      `# Setup checklist for OpenChoreo ${list.release}`,
      '',
      ...problems(list, '## Fix first\n', (problem) => `- [ ] ${escaped(problem)}`),
      ...list.steps.flatMap(({ title, items }, at) => [
        `## ${at + 1}. ${title}`,
        '',
        ...items.flatMap((item) => [
          `- [ ] **${escaped(item.what)}**: ${escaped(`${item.detail}${sourceOf(item)}`)}`,
          ...block(item),
        ]),
        '',
      ]),
      totals(list),
      '',
      ...(list.sources.length > 0 ? ['Sources:', '', ...list.sources.map(linkOf), ''] : []),
    ].join('\n'),
  json: (list) => printableJson(list),
}

function problems({ problems }: Checklist, title: string, line: (problem: string) => string): string[] {
  return problems.length === 0 ? [] : [title, ...problems.map(line), '']
}

const sourceOf = ({ source }: ChecklistItem): string => (source === undefined ? '' : ` (${source})`)

/** Commands, each cluster before its own. */
function commandLines({ commands = [] }: ChecklistItem): string[] {
  const places = new Set(commands.map(({ cluster }) => cluster))
  return commands.flatMap(({ cluster, command }, at) => [
    ...(places.size > 1 && commands[at - 1]?.cluster !== cluster
      ? [printable(`# in the cluster of ${placeOf({ cluster })}`)]
      : []),
    printable(command),
  ])
}

const placeOf = ({ cluster }: Pick<ChecklistCommand, 'cluster'>): string =>
  // A comment of a shell has nothing but names that can exist.
  cluster === 'control-plane' ? 'the control plane' : cluster.replace(/[^\w/.-]/g, '?')

/** A block of a list item. Commands are single lines, and none of them can end the block. */
function block(item: ChecklistItem): string[] {
  const lines = commandLines(item)
  return lines.length === 0 ? [] : ['', '  ```sh', ...lines.map((line) => `  ${line}`), '  ```', '']
}

function totals({ totals: { cpu, memory, storage, addresses }, release, documented, figures }: Checklist): string {
  const ips = addresses === undefined ? [] : [`${addresses} IP ${addresses === 1 ? 'address' : 'addresses'}`]
  if (figures === 'unknown')
    return [`What components of ${release} request is not known.`, ...ips.map((text) => `In all: ${text}.`)].join(' ')
  const source = figures === 'charts' ? `by default in the charts of ${release}` : `as the document of ${documented} has it`
  const requested = `${cpu}m CPU and ${mebibytes(memory)} of memory requested`
  return `In all, ${source}: ${[requested, storage > 0 ? `${mebibytes(storage)} of storage` : 'no storage', ...ips].join(', ')}.`
}

const linkOf = (source: string): string => `- ${/^https:\/\/[\w./-]+$/.test(source) ? `<${source}>` : escaped(source)}`

/** No name can be markup, mention somebody, or refer to an issue. */
const escaped = (value: string): string => printable(value).replace(/[\\`*_{}[\]<>#|!~@]/g, '\\$&')
