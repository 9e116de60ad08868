/** A checklist for people, to be read or to be ticked off. */

import { printable, printableJson } from '../base/inert.ts'
import { type Checklist, mebibytes } from '../topology/checklist.ts'
import { escapedMarkdown as escaped } from './markdown.ts'

export const checklistFormats = ['text', 'markdown', 'json'] as const
export type ChecklistFormat = (typeof checklistFormats)[number]

export function checklistText(list: Checklist, format: ChecklistFormat): string {
  return FORMATS[format](list)
}

const FORMATS: Readonly<Record<ChecklistFormat, (list: Checklist) => string>> = {
  text: (list) =>
    [
      ...problems(list, '', (problem) => `  ! ${printable(problem)}`),
      ...list.steps.flatMap(({ title, items }, at) => [
        `${at + 1}. ${title}`,
        ...items.flatMap(({ what, detail, command }) => [
          `   [ ] ${printable(`${what}: ${detail}`)}`,
          ...(command === undefined ? [] : [`         ${printable(command)}`]),
        ]),
        '',
      ]),
      totals(list),
      '',
    ].join('\n'),
  markdown: (list) =>
    [
      '# What must exist',
      '',
      ...problems(list, '## Fix first', (problem) => `- ${escaped(problem)}`),
      ...list.steps.flatMap(({ title, items }, at) => [
        `## ${at + 1}. ${title}`,
        '',
        ...items.flatMap(({ what, detail, command }) => [
          `- [ ] **${escaped(what)}**: ${escaped(detail)}`,
          ...(command === undefined ? [] : ['', `      ${printable(command)}`, '']),
        ]),
        '',
      ]),
      totals(list),
      '',
    ].join('\n'),
  json: (list) => printableJson(list),
}

function problems({ problems }: Checklist, title: string, line: (problem: string) => string): string[] {
  if (problems.length === 0) return []
  return [...(title === '' ? ['Fix first'] : [title, '']), ...problems.map(line), '']
}

function totals({ totals: { cpu, memory, storage, addresses }, release, documented, figures }: Checklist): string {
  const source = figures === 'charts' ? `by default in the charts of ${release}` : `as the document of ${documented} has it`
  return `In all, ${source}: ${cpu}m CPU and ${mebibytes(memory)} of memory requested, ${mebibytes(storage)} of storage, ${addresses} IP ${addresses === 1 ? 'address' : 'addresses'}.`
}
