/** `openchoreo-planes explain`: explains a code. */
import { type Explanation, explanations } from '../lint/explain.ts'
import { EXIT, type Io } from './io.ts'
import { type Call, suggestionFor, UsageError } from './options.ts'

export function explainCommand({ positionals }: Call<'explain'>, io: Io): number {
  const all = explanations()
  const [code, ...others] = positionals
  if (others.length > 0) throw new UsageError('explain takes one code')
  if (code === undefined) {
    const width = Math.max(...all.map(({ code }) => code.length))
    io.stdout(all.map(({ code, severity, what }) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${what}\n`).join(''))
    return EXIT.ok
  }
  const found = all.find((one) => one.code === code)
  if (found) {
    io.stdout(explained(found))
    return EXIT.ok
  }
  const suggestion = suggestionFor(
    code,
    all.map(({ code }) => code),
  )
  throw new UsageError(`unknown code ${code}${suggestion || '; "explain" alone lists them'}`)
}

function explained({ code, severity, what, why, sources, option, fixed, example }: Explanation): string {
  const shown = example
    ? ['', `wrong, in ${example.release}:`, '', indented(example.wrong), '', 'right:', '', indented(example.right)]
    : []
  const required = option === undefined ? [] : ['', `Only reported with ${option}.`]
  const fixable = fixed === undefined ? [] : ['', `lint --fix fixes it${fixed === 'always' ? '' : ` ${fixed}`}.`]
  const links =
    sources.length === 0 ? [] : ['', 'sources:', '', ...sources.flatMap(({ title, url }) => [`    ${title}`, `      ${url}`])]
  return `${[`${code} (${severity})`, '', what, '', why, ...required, ...fixable, ...shown, ...links].join('\n')}\n`
}

const indented = (text: string): string => text.trimEnd().replace(/^/gm, '    ')
