/**
 * `npm run record -- LINE`: asks the API server's own code about every case of a contract line, and writes its answers to test/conformance/apiserver.
 *
 * A line that is recorded already may not change: an answer that differs is listed, nothing is written, and the exit status is 1; `--accept` writes
 * it. A new line gets the cases of the line before, and cases about what its CRDs change. It needs Go and the CRDs of the lines (CRDS_DIR); what is
 * missing is listed, with exit status 2.
 */
import { run } from './record/command.ts'

const { status, stdout, stderr } = run(process.argv.slice(2))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = status
