import { describe, expect, test } from 'vitest'
import { checklistText } from '../../src/report/checklist.ts'
import type { Checklist } from '../../src/topology/checklist/list.ts'

const totals = { cpu: 100, memory: 512, storage: 2048, addresses: 2 }
const list: Checklist = {
  release: 'v1.2',
  documented: 'v1.1',
  figures: 'document',
  steps: [
    {
      step: 'prerequisites',
      title: 'Tools',
      items: [
        {
          what: 'kubectl',
          detail: 'any *recent* one',
          commands: [{ cluster: 'control-plane', command: 'kubectl version' }],
          source: 'document of v1.1',
        },
      ],
    },
    { step: 'data', title: 'Planes', items: [{ what: 'a', detail: 'b' }] },
  ],
  totals,
  problems: [],
  sources: [],
}
const listed = (given: Partial<Checklist>, format: 'text' | 'markdown') =>
  checklistText({ ...list, ...given }, format).split('\n')
const inAll = expect.stringMatching(/^In all.* v1\.1 .* 100m CPU and 512Mi .*, 2Gi of storage, 2 IP addresses\.$/)

describe('as text', () => {
  test('steps have numbers, and items a box to tick', () => {
    expect(listed({}, 'text')).toEqual([
      ...['1. Tools', '   [ ] kubectl: any *recent* one (document of v1.1)', '         kubectl version', ''],
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
      ...['# Setup checklist for OpenChoreo v1.2', ''],
      ...['## 1. Tools', '', '- [ ] **kubectl**: any \\*recent\\* one (document of v1.1)', ''],
      ...['  ```sh', '  kubectl version', '  ```', '', ''],
      ...['## 2. Planes', '', '- [ ] **a**: b', ''],
      inAll,
      '',
    ])
  })

  test('problems come first, and nothing in them is markup', () => {
    expect(listed({ problems: ['<a> _b_ [c](d) `e`'], steps: [] }, 'markdown')).toEqual([
      ...['# Setup checklist for OpenChoreo v1.2', '', '## Fix first', ''],
      ...['- [ ] \\<a\\> \\_b\\_ \\[c\\](d) \\`e\\`', ''],
      inAll,
      '',
    ])
  })
})

test('commands in several clusters say in which', () => {
  const commands = [
    { cluster: 'data/eu', command: 'a' },
    { cluster: 'data/eu', command: 'b' },
    { cluster: 'control-plane', command: 'c' },
  ]
  const steps = [{ step: 'data', title: 'Planes', items: [{ what: 'w', detail: 'd', commands }] }] as const
  const text = listed({ steps }, 'text').map((line) => line.trim())
  expect(text.slice(2, 7)).toEqual(['# in the cluster of data/eu', 'a', 'b', '# in the cluster of the control plane', 'c'])
})

test('sources are links where they are addresses', () => {
  const sources = ['Deployment Topology', 'https://example.com/a.mdx', 'https://x/><script>']
  expect(listed({ sources, steps: [] }, 'markdown').slice(-5)).toEqual([
    '',
    '- Deployment Topology',
    '- <https://example.com/a.mdx>',
    '- https://x/\\>\\<script\\>',
    '',
  ])
})

test('requests that are not known are not summed, and a single cluster needs no addresses', () => {
  const { addresses: _, ...single } = totals
  expect(listed({ figures: 'unknown', totals: single, steps: [] }, 'text')).toEqual([
    'What components of v1.2 request is not known.',
    '',
  ])
  expect(listed({ totals: { ...single, storage: 0 }, steps: [] }, 'text')[0]).toMatch(/, no storage\.$/)
})

test('as JSON it is the list', () => {
  expect(JSON.parse(checklistText(list, 'json'))).toEqual(list)
})
