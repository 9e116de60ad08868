import { parseArgs } from 'node:util'
import { argumentError } from '../argument-error.ts'

export interface MutateOptions {
  /** A folder, a file, or lines of a file: `src/lint/fix.ts:10-20`. */
  readonly place: string
  /** How many mutants to draw at random; all of them if undefined. */
  readonly sample: number | undefined
  readonly seed: number
}

export const defaultSeed = 1

/**
 * Reads the arguments of the command.
 *
 * @throws Error that names what is wrong with them.
 */
export function readOptions(args: readonly string[]): MutateOptions {
  const { values, positionals } = parse(args)
  const [place, ...more] = positionals
  if (place === undefined || more.length > 0) throw new Error('expected one folder or file')
  return {
    place: place.replace(/^\.\//, '').replace(/\/$/, ''),
    sample: values.sample === undefined ? undefined : naturalNumber('--sample', values.sample),
    seed: values.seed === undefined ? defaultSeed : naturalNumber('--seed', values.seed),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sample: { type: 'string' }, seed: { type: 'string' } },
    })
  } catch (error) {
    throw new Error(argumentError(error) ?? String(error))
  }
}

function naturalNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`${option} must be a positive integer; it is "${value}"`)
  return Number(value)
}
