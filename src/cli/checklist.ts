/** `openchoreo-planes checklist`: what must exist before manifests work. */
import { checklistFormats, checklistText } from '../report/checklist.ts'
import { checklist } from '../topology/checklist.ts'
import { EXIT, type Io } from './io.ts'
import { readPlanes, statusAfter } from './manifests.ts'
import { oneOf, parse, releaseFrom, UsageError } from './options.ts'

const checklistHelp = `openchoreo-planes checklist PATHS... [--release RELEASE] [--format FORMAT]

Lists what must exist before the planes in YAML and JSON files work, in the order in which it is
set up: charts with their values, ports, domains, certificates, secrets with the line that makes
them, storage and resources. A directory means its manifests; - means standard input.

  --release RELEASE  the release whose fields and fallbacks hold, such as v1.2 (default: v0.16)
  --format FORMAT    text, markdown or json (default: text)
  --help             this text

What is in capitals is yours to fill in. Figures are those of the document of v0.16.

Exit status: 0 listed, 1 something could not be read, which is told, 2 a path that cannot be read,
or wrong usage.
`

export function checklistCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    release: { type: 'string' },
    format: { type: 'string' },
    help: { type: 'boolean' },
  })
  if (values.help) {
    io.stdout(checklistHelp)
    return EXIT.ok
  }
  const release = releaseFrom(values.release)
  const format = oneOf('--format', values.format ?? 'text', checklistFormats)
  if (positionals.length === 0) throw new UsageError('checklist needs files or directories, or - for standard input')
  const { values: resources, unreadable, faults } = readPlanes(positionals, io)
  io.stdout(checklistText(checklist(resources, { release }), format))
  return statusAfter(unreadable, faults, io)
}
