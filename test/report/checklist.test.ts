import { describe, expect, test } from 'vitest'
import { checklistText } from '../../src/report/checklist.ts'
import type { Checklist } from '../../src/topology/checklist.ts'

const totals = { cpu: 100, memory: 512, storage: 2048, addresses: 2 }
const list: Checklist = {
  release: 'v1.2',
  documented: 'v1.1',
  figures: 'document',
  steps: [
    {
      step: 'prerequisites',
      title: 'Tools',
      items: [{ what: 'kubectl', detail: 'any *recent* one', command: 'kubectl version' }],
    },
    { step: 'data', title: 'Planes', items: [{ what: 'a', detail: 'b' }] },
  ],
  totals,
  problems: [],
}
const listed = (given: Partial<Checklist>, format: 'text' | 'markdown') =>
  checklistText({ ...list, ...given }, format).split('\n')
const inAll = expect.stringMatching(/^In all.* v1\.1 .* 100m CPU and 512Mi .*, 2Gi of storage, 2 IP addresses\.$/)

describe('as text', () => {
  test('steps have numbers, and items a box to tick', () => {
    expect(listed({}, 'text')).toEqual([
      ...['1. Tools', '   [ ] kubectl: any *recent* one', '         kubectl version', ''],
      ...['2. Planes', '   [ ] a: b', ''],
      inAll,
      '',
    ])
  })

  test('problems come first', () => {
    expect(listed({ problems: ['x', 'y\u001b'], steps: [] }, 'text')).toEqual([
      'Fix first',
      '  ! x',
      '  ! y\\u001b',
      '',
      inAll,
      '',
    ])
  })

  test('one address is one', () => {
    expect(checklistText({ ...list, totals: { ...totals, addresses: 1 } }, 'text')).toMatch(/, 1 IP address\.\n$/)
    expect(checklistText({ ...list, totals: { ...totals, addresses: 0 } }, 'text')).toMatch(/, 0 IP addresses\.\n$/)
  })
})

describe('as Markdown', () => {
  test('steps are headings, items are tasks, and commands are code', () => {
    expect(listed({}, 'markdown')).toEqual([
      ...['# What must exist', ''],
      ...['## 1. Tools', '', '- [ ] **kubectl**: any \\*recent\\* one', '', '      kubectl version', '', ''],
      ...['## 2. Planes', '', '- [ ] **a**: b', ''],
      inAll,
      '',
    ])
  })

  test('problems come first, and nothing in them is markup', () => {
    expect(listed({ problems: ['<a> _b_ [c](d) `e`'], steps: [] }, 'markdown')).toEqual([
      ...['# What must exist', '', '## Fix first', ''],
      ...['- \\<a\\> \\_b\\_ \\[c\\](d) \\`e\\`', ''],
      inAll,
      '',
    ])
  })
})

test('as JSON it is the list', () => {
  expect(JSON.parse(checklistText(list, 'json'))).toEqual(list)
})
