/** Whatever a text looks like: after a change it has the values that are meant and all of its comments, and nothing else is touched. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { equal } from '../../../src/base/equal.ts'
import { rewriteManifests } from '../../../src/yaml/edit/rewrite.ts'
import { type ManifestDocument, readManifests } from '../../../src/yaml/read/read.ts'
import { runs } from '../../runs.ts'
import { displaced, isAboutRemoved } from './checks.ts'
import { like, written } from './written.ts'

const numRuns = runs(300)

/** Making a text smaller that was found takes minutes. */
const SETTINGS = { numRuns, endOnFailure: true }

/** A resource that loses all of its fields is none. */
const cases = written
  .chain(({ text, value }) => fc.record({ text: fc.constant(text), after: like(value) }))
  .filter(({ after }) => !equal(after, {}))

test('the texts that are written are read as their values', () => {
  fc.assert(
    fc.property(written, ({ text, value }) => {
      expect([text, documentsIn(text).map((document) => document.value ?? document.issues)]).toEqual([text, [value]])
    }),
    SETTINGS,
  )
})

test('a changed text has the intended values and comments, and changing it again changes nothing', () => {
  let refused = 0
  fc.assert(
    fc.property(cases, ({ text, after }) => {
      const [document] = documentsIn(text)
      if (!document) throw new Error('unreadable')
      const result = rewriteManifests(text, [{ document, pointer: '', after }])
      if (result.refused.length > 0) {
        refused++
        expect(result.text).toBe(text)
        return
      }
      const again = documentsIn(result.text)
      expect([result.text, again.map(({ value }) => value)]).toEqual([result.text, [after]])
      const [now] = again
      if (!now) throw new Error('unreadable')
      if (equal(document.value, after)) expect(result.text).toBe(text)
      expect([...commentsIn(result.text, now), ...result.removedComments.map((one) => one.text)].sort()).toEqual(
        commentsIn(text, document).sort(),
      )
      for (const comment of result.removedComments)
        expect([text, comment, isAboutRemoved(comment.line, text, document, after)]).toEqual([text, comment, true])
      expect(displaced(text, document, result.text, now, after)).toEqual([])
      expect(rewriteManifests(result.text, [{ document: now, pointer: '', after }])).toEqual({
        text: result.text,
        refused: [],
        removedComments: [],
      })
    }),
    SETTINGS,
  )
  expect(refused).toBeLessThan(numRuns / 100)
})

test('other documents than the changed one stay byte for byte', () => {
  const beside = '# before\nkind: ConfigMap\ndata: { a: "1" }   # odd   spacing\n'
  fc.assert(
    fc.property(
      cases.filter(({ text }) => !/^\ufeff?\s*\{/.test(text)),
      ({ text, after }) => {
        const body = text
          .replace(/^\ufeff/, '')
          .replaceAll('\r\n', '\n')
          .replace(/\n?$/, '\n')
        const whole = `${beside}---\n${body}---\n${beside}`
        const document = documentsIn(whole)[1]
        if (!document || equal(document.value, after)) return
        const result = rewriteManifests(whole, [{ document, pointer: '', after, added: [{ value: { new: 1 } }] }])
        if (result.refused.length > 0) return
        expect(result.text.startsWith(`${beside}---\n`)).toBe(true)
        expect(result.text.endsWith(`---\nnew: 1\n---\n${beside}`)).toBe(true)
      },
    ),
    { ...SETTINGS, numRuns: numRuns / 3 },
  )
})

const documentsIn = (text: string): readonly ManifestDocument[] => readManifests(text).documents

function commentsIn(text: string, { syntax }: ManifestDocument): string[] {
  return syntax.comments.map((extent) => text.slice(...extent))
}
