/** What a migration tells people and programs, of files that are made by hand. */
import { describe, expect, test } from 'vitest'
import type { MigratedFile, MigratedPlane } from '../../src/migrate/files.ts'
import type { Change, IgnoredAnswer, Loss, Migration, Need, Refusal } from '../../src/migrate/migration.ts'
import { isObstructed, migrationNotes, openNeeds } from '../../src/report/migration.ts'
import { migrationJson } from '../../src/report/migration-json.ts'
import { type ReadIssue, readManifests } from '../../src/yaml/read/read.ts'

const text = 'kind: List\nitems:\n  - kind: DataPlane\n    spec: { a: 1 }\n'
const [document] = readManifests(text).documents
if (!document) throw new Error('there is a document')

const plane = (migration: Partial<Migration>, more: Partial<MigratedPlane> = {}): MigratedPlane => ({
  document,
  pointer: '/items/0',
  migration: {
    ok: true,
    refused: [],
    lines: [],
    needs: [],
    lost: [],
    changes: [],
    resources: [],
    ...migration,
  } as unknown as Migration, // Only these parts are told.
  ...more,
})

const file = (planes: readonly MigratedPlane[], more: Partial<MigratedFile> = {}): MigratedFile => ({
  ...{ path: 'a.yaml', text, after: text, unreadable: [], skipped: [], planes, others: [] },
  ...more,
})

const range = { start: { line: 4, column: 2, offset: 0 }, end: { line: 4, column: 3, offset: 0 } }
const unread: ReadIssue = { code: 'yaml-syntax', path: '', field: '', message: 'broken', range }

const need = (key: string, code: Need['code'], how: string): Need => ({
  ...{ key, code, how },
  ...{ resource: 'DataPlane/acme/a', field: 'spec.a', path: '/spec/a' },
})
const issue = { code: 'missing-field', path: '/spec/a', field: 'spec.a', message: 'missing' } as const
const doesNotFit: Refusal = { code: 'does-not-fit', message: 'it does not fit.', fits: [], issues: [issue] }
const unknownAnswer: Refusal = { code: 'unknown-answer', message: 'nothing needs x.', key: 'x', keys: [] }
const ignored: IgnoredAnswer = { key: 'x', message: 'x is set already.' }
const loss: Loss = {
  ...{ code: 'direct-access', step: 'v0.9', resource: 'DataPlane/acme/a', path: '/spec/b' },
  ...{ field: 'spec.b', instead: 'install an agent.' },
}

const notesOf = (
  files: readonly MigratedFile[],
  refused: readonly Refusal[] = [],
  ignored: readonly IgnoredAnswer[] = [],
): string[] => migrationNotes({ files, refused, ignored }, 'done.').split('\n')

describe('for people', () => {
  test('with nothing to say there is the closing line alone', () => {
    expect(notesOf([file([plane({})])])).toEqual(['done.', ''])
  })

  test('what cannot be read has its place', () => {
    expect(notesOf([file([], { unreadable: [unread] })])).toEqual(['a.yaml:4:2  document: broken', 'done.', ''])
    expect(notesOf([file([], { skipped: [unread] })])[0]).toMatch(/^a\.yaml:4:2 {2}\S.*: document: broken$/)
  })

  test('a refusal has its place, and each of its issues its own', () => {
    expect(notesOf([file([plane({ refused: [doesNotFit] })])])).toEqual([
      'a.yaml:3:5  does-not-fit  it does not fit.',
      '  a.yaml:4:16  spec.a: missing',
      'done.',
      '',
    ])
  })

  test('a refused answer has no place', () => {
    expect(notesOf([], [unknownAnswer])).toEqual(['--answer: nothing needs x.', 'done.', ''])
    expect(notesOf([], [doesNotFit])).toEqual(['--answer: it does not fit.', '  spec.a: missing', 'done.', ''])
  })

  test('a text that cannot be changed has its place', () => {
    expect(notesOf([file([plane({}, { notEditable: 'an anchor is in the way' })])])).toEqual([
      'a.yaml:3:5  an anchor is in the way',
      'done.',
      '',
    ])
  })

  test('what is lost is listed with what to do', () => {
    expect(notesOf([file([plane({ lost: [loss] }), plane({})])])).toEqual([
      'a.yaml:3:5  manual steps:',
      '  spec.b: install an agent.',
      'done.',
      '',
    ])
  })

  test('what is not read as it is written is listed, and what the steps change is in the diff', () => {
    const changes: readonly Change[] = [
      { code: 'null', step: 'v0.15', resource: 'x', from: '/spec/planeID', reason: 'a null is dropped' },
      { code: 'secret-key-ref', step: 'v1.0', resource: 'x', from: '/spec/a', to: '/spec/b', reason: 'renamed' },
    ]
    expect(notesOf([file([plane({ changes })])])).toEqual([
      'a.yaml:3:5  read as the control plane reads it:',
      '  spec.planeID: a null is dropped',
      'done.',
      '',
    ])
  })

  test('an answer that changes nothing is told', () => {
    expect(notesOf([], [], [ignored])).toEqual(['--answer: x is set already.', 'done.', ''])
  })

  test('a question that several resources have can be answered once, but not that for the CA of an agent', () => {
    const of = (resource: string, code: Need['code'], field: string): Need => ({
      ...need(`${resource}#${field}`, code, code),
      ...{ resource, field },
    })
    const needs = [
      of('A/a', 'https-listener', 'spec.https'),
      of('A/b', 'https-listener', 'spec.https'),
      of('A/b', 'https-listener', 'spec.other'),
      of('A/a', 'agent-ca', 'spec.ca'),
      of('A/b', 'agent-ca', 'spec.ca'),
    ]
    expect(notesOf([file([plane({ needs })])])).toEqual([
      'answers needed:',
      '  https-listener',
      '    for all of them:',
      "    --answer '*#spec.https=true'",
      '    or for each:',
      ...["    --answer 'A/a#spec.https=true'", "    --answer 'A/b#spec.https=true'", "    --answer 'A/b#spec.other=true'"],
      '  agent-ca',
      ...["    --answer 'A/a#spec.ca.value=@ca.crt'", "    --answer 'A/b#spec.ca.value=@ca.crt'"],
      'done.',
      '',
    ])
  })

  test('needs are listed once, by the way they are found out, with an answer to be completed', () => {
    const needs = [
      need("DataPlane/a/it's#x", 'agent-ca', 'read the secret'),
      need('b', 'secret-key', 'ask'),
      need('c', 'https-listener', 'read the secret'),
      need('d', 'refused-value', 'ask'),
      need('b', 'secret-key', 'ask'),
    ]
    expect(notesOf([file([plane({ needs })])])).toEqual([
      'answers needed:',
      '  read the secret',
      "    --answer 'DataPlane/a/it'\\''s#x.value=@ca.crt'",
      "    --answer 'c=true'",
      '  ask',
      "    --answer 'b=KEY'",
      "    --answer 'd=VALUE'",
      'done.',
      '',
    ])
  })

  test('obstacles come first, then losses, then needs, whatever file they are of', () => {
    const first = file([plane({ lost: [loss], needs: [need('b', 'secret-key', 'ask')] })])
    const second = file([plane({ refused: [unknownAnswer] })], { path: 'b.yaml' })
    expect(notesOf([first, second], [unknownAnswer])).toEqual([
      'b.yaml:3:5  unknown-answer  nothing needs x.',
      '--answer: nothing needs x.',
      ...['a.yaml:3:5  manual steps:', '  spec.b: install an agent.'],
      ...['answers needed:', '  ask', "    --answer 'b=KEY'"],
      ...['done.', ''],
    ])
  })

  test('no name can act on a terminal', () => {
    expect(notesOf([file([], { path: 'a\u001b', unreadable: [unread] })])[0]).toBe('a\\u001b:4:2  document: broken')
  })
})

test('every need is open once, those of later files too', () => {
  const [a, b] = [need('a', 'secret-key', 'ask'), need('b', 'secret-key', 'ask')]
  expect(openNeeds([file([plane({ needs: [a, b] })]), file([plane({ needs: [b] }), plane({ needs: [a] })])])).toEqual([a, b])
})

test.each([
  ['nothing', [file([plane({})])], [], false],
  ['a loss or a need', [file([plane({ lost: [loss], needs: [need('a', 'secret-key', 'ask')] })])], [], false],
  ['a template that is skipped', [file([], { skipped: [unread] })], [], false],
  ['a refused answer', [], [unknownAnswer], true],
  ['a text that cannot be read', [file([plane({})]), file([], { unreadable: [unread] })], [], true],
  ['a refused plane', [file([plane({}), plane({ refused: [unknownAnswer] })])], [], true],
  ['a text that cannot be changed', [file([plane({}, { notEditable: 'why' })])], [], true],
] as const)('%s stands in the way: %#', (_, files, refused, expected) => {
  expect(isObstructed({ files, refused })).toBe(expected)
})

test('JSON has all of it, by file', () => {
  const stuck = plane({ lost: [loss] }, { notEditable: 'why' })
  const files = [file([plane({}), stuck], { unreadable: [unread] }), file([], { path: 'b.yaml', after: '', skipped: [unread] })]
  const placed = { code: 'yaml-syntax', field: '', message: 'broken', line: 4, column: 2 }
  const whole = {
    pointer: '/items/0',
    line: 3,
    ok: true,
    refused: [],
    lines: [],
    needs: [],
    lost: [],
    changes: [],
    resources: [],
  }
  expect(JSON.parse(migrationJson({ files, refused: [unknownAnswer], ignored: [ignored] }, 'v1.2', false))).toEqual({
    to: 'v1.2',
    ok: false,
    refused: [unknownAnswer],
    ignored: [ignored],
    files: [
      {
        ...{ path: 'a.yaml', changed: false, unreadable: [placed], skipped: [] },
        planes: [whole, { ...whole, lost: [loss], stuck: 'why' }],
        others: [],
      },
      { path: 'b.yaml', changed: true, unreadable: [], skipped: [placed], planes: [], others: [] },
    ],
  })
})
