/** `openchoreo-planes explain`: tells what a code means. */
import { type Explanation, explanations } from '../lint/explain.ts'
import { nearest } from '../nearest.ts'
import { EXIT, type Io } from './io.ts'
import { parse, UsageError } from './options.ts'

const explainHelp = `openchoreo-planes explain CODE

Tells what a code of lint means, why, and what is right. Without a code it lists all of them.

  --help  this text

Exit status: 0 told, 2 there is no such code.
`

export function explainCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, { help: { type: 'boolean' } })
  if (values.help) {
    io.stdout(explainHelp)
    return EXIT.ok
  }
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
  const suggestion = nearest(
    code,
    all.map(({ code }) => code),
  )
  throw new UsageError(
    `there is no code ${code}${suggestion === undefined ? '; explain alone lists them' : `; did you mean ${suggestion}?`}`,
  )
}

function explained({ code, severity, what, why, asksFor, fixed, example }: Explanation): string {
  const shown = example
    ? ['', `wrong, in ${example.release}:`, '', indented(example.wrong), '', 'right:', '', indented(example.right)]
    : []
  const asked = asksFor === undefined ? [] : ['', `lint looks for it with ${asksFor}.`]
  const mended = fixed === undefined ? [] : ['', `lint --fix mends it${fixed === 'always' ? '' : ` ${fixed}`}.`]
  return `${[`${code} (${severity})`, '', what, '', why, ...asked, ...mended, ...shown].join('\n')}\n`
}

const indented = (text: string): string => text.trimEnd().replace(/^/gm, '    ')
