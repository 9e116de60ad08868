/** The published schema of configurations: schemas/config.json with the releases and the codes that there are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codes } from '../../src/lint/codes.ts'
import { explanations } from '../../src/lint/explain.ts'
import { releases } from '../../src/releases/lines.ts'
import { schemasFolder } from './read.ts'

/** Keywords that the schemas of kinds do not have, among others. */
type Schema = Readonly<Record<string, unknown>>

export function configSchema(): Schema {
  const schema: Schema & { readonly definitions: Readonly<Record<string, Schema>> } = JSON.parse(
    readFileSync(join(schemasFolder, 'config.json'), 'utf8'),
  )
  const { Release, Rules } = schema.definitions
  return {
    ...schema,
    definitions: { ...schema.definitions, Release: { ...Release, ...ofReleases() }, Rules: { ...Rules, ...ofCodes() } },
  }
}

/** The names first, which editors offer; then their other spellings, which `releaseNamed` reads. */
function ofReleases(): Schema {
  const versions = releases.map((release) => release.slice(1))
  const pattern = `^v?(?:${versions.map((version) => version.replace('.', '\\.')).join('|')})(?:\\.(?:\\d{1,9}|x))?(?:[-+][0-9a-z.+-]{1,64})?$`
  // To a schema 0.10 and 0.1 are one number, so that it has to be a string.
  const numbers = versions.map(Number).filter((number, at) => String(number) === versions[at])
  return { anyOf: [{ enum: [...releases.toReversed(), 'latest', 'auto'] }, { type: 'string', pattern }, { enum: numbers }] }
}

/** What each code means is shown by editors. */
function ofCodes(): Schema {
  return {
    properties: Object.fromEntries(
      explanations().map(({ code, what, severity }) => [
        code,
        // An unquoted off is false in YAML 1.1.
        {
          description: what,
          enum: codes[code] === 'contract' ? ['warning', 'error'] : ['off', 'warning', 'error', false],
          default: severity,
        },
      ]),
    ),
  }
}
