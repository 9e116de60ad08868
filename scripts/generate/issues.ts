/** Writes `docs/issues.md`: every code of lint, with what `explain` prints. */
import { type Explanation, explanations } from '../../src/lint/explain.ts'

export function issuesDocument(): string {
  const all = explanations()
  return [
    '# Codes',
    '',
    'Every code that `lint` can report. An error means that the plane is rejected or does not work; a warning is advice. `openchoreo-planes explain CODE` prints the same on the command line.',
    '',
    '| code | severity | meaning |',
    '|---|---|---|',
    ...all.map(({ code, severity, what }) => `| [${code}](#${code}) | ${severity} | ${what.replaceAll('|', '\\|')} |`),
    '',
    ...all.flatMap(section),
  ].join('\n')
}

function section({ code, severity, what, why, sources, option, fixed, example }: Explanation): string[] {
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
  const required = option === undefined ? '' : ` Only reported with \`${option}\`.`
  const fixable = fixed === undefined ? '' : ` \`lint --fix\` fixes it${fixed === 'always' ? '' : ` ${fixed}`}.`
  const links = sources.length === 0 ? [] : [`Sources: ${sources.map(({ title, url }) => `[${title}](${url})`).join('; ')}.`, '']
  return [`## ${code}`, '', `*${severity}.* ${what} ${why}${required}${fixable}`, '', ...links, ...shown]
}
