/** Checks that no regular expression takes more than linear time, and that none is made from input. */
import { join } from 'node:path'
import { checkPatterns } from './regular-expressions/check.ts'
import { exceptions } from './regular-expressions/exceptions.ts'
import { sourcesIn } from './regular-expressions/source.ts'

const { patterns, faults } = await checkPatterns(sourcesIn(join(import.meta.dirname, '..')), exceptions)
for (const fault of faults) console.error(fault)
console.log(`${patterns} regular expressions: ${faults.length} faults, ${exceptions.length} exceptions`)
if (faults.length > 0) process.exitCode = 1
