/** `docs/issues.md`: every code of lint, from what `explain` says. */
import { type Explanation, explanations } from '../../src/lint/explain.ts'

export function issuesDocument(): string {
  const all = explanations()
  return [
    '# Codes',
    '',
    'What `lint` can tell. An error breaks the plane or what reads it; a warning is advice. `openchoreo-planes explain CODE` says the same on the command line.',
    '',
    '| code | severity | |',
    '|---|---|---|',
    ...all.map(({ code, severity, what }) => `| [${code}](#${code}) | ${severity} | ${what.replaceAll('|', '\\|')} |`),
    '',
    ...all.flatMap(section),
  ].join('\n')
}

function section({ code, severity, what, why, option, fixed, example }: Explanation): string[] {
  const shown = example
    ? [
        `Wrong, in ${example.release}:`,
        '',
        '```yaml',
        example.wrong.trimEnd(),
        '```',
        '',
        'Right:',
        '',
        '```yaml',
        example.right.trimEnd(),
        '```',
        '',
      ]
    : []
  const asked = option === undefined ? '' : ` It is looked for with \`${option}\`.`
  const mended = fixed === undefined ? '' : ` \`lint --fix\` mends it${fixed === 'always' ? '' : ` ${fixed}`}.`
  return [`## ${code}`, '', `*${severity}.* ${what} ${why}${asked}${mended}`, '', ...shown]
}
