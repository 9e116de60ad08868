/** What docs/issues.md says of each code is what lint reports and explain prints. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explanations } from '../../src/lint/explain.ts'
import { lint } from '../../src/lint/lint.ts'

const document = readFileSync(new URL('../../docs/issues.md', import.meta.url), 'utf8')
const sectionOf = (code: string): string => document.split(`\n## ${code}\n`)[1]?.split('\n## ')[0] ?? ''

test('each code is in the table with its severity and its meaning, and in no other order', () => {
  const rows = document.split('\n').filter((line) => line.startsWith('| ['))
  expect(rows).toEqual(
    explanations().map(({ code, severity, what }) => `| [${code}](#${code}) | ${severity} | ${what.replaceAll('|', '\\|')} |`),
  )
})

test('each section has the severity, the meaning and the reason', () => {
  const texts = explanations().map(({ code, severity, what, why }) => [code, `\n*${severity}.* ${what} ${why}`] as const)
  expect(texts.filter(([code, text]) => !sectionOf(code).startsWith(text)).map(([code]) => code)).toEqual([])
})

test('each section has the examples, with the release of the wrong one', () => {
  const missing = explanations().flatMap(({ code, example }) => {
    if (!example) return []
    const section = sectionOf(code)
    const wrong = section.indexOf(`\nWrong, in ${example.release}`)
    const parts = [`\`\`\`yaml\n${example.wrong.trimEnd()}\n\`\`\``, `\nRight`, `\`\`\`yaml\n${example.right.trimEnd()}\n\`\`\``]
    const places = [wrong, ...parts.map((part) => section.indexOf(part, Math.max(wrong, 0)))]
    return places.includes(-1) ? [`${code}: ${places}`] : []
  })
  expect(missing).toEqual([])
})

test('each finding has the severity that is documented for its code', () => {
  const found = explanations().flatMap(({ code, severity, example, option }) => {
    if (!example) return []
    const { release, at, wrong } = example
    const findings = lint([{ path: 'a.yaml', text: wrong }], { release, ...(at && { at }), complete: option === '--complete' })
    return findings.flatMap((finding) => (finding.code === code && finding.severity === severity ? [] : [finding]))
  })
  expect(found).toEqual([])
})

test('codes that need an option name it', () => {
  const options = explanations().flatMap(({ code, option }) => (option === undefined ? [] : [`${code} ${option}`]))
  expect(options).toEqual([
    'expired-ca --at',
    'expiring-ca --at',
    'dangling-reference --complete',
    'missing-data-plane --complete',
    'scope-mismatch --complete',
    'unused-observability-plane --complete',
  ])
})
