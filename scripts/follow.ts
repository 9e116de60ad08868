/**
 * `npm run follow -- FOLDER`: compares the CRDs of a new release of OpenChoreo with the newest line of schemas/, writes what follows from the
 * difference (schema files, the entry in releases.json, the stub of a migration step), and lists what a person has to decide.
 */
import { run } from './follow/command.ts'

const { status, stdout, stderr } = run(process.argv.slice(2))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = status
