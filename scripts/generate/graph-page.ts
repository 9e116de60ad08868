/** The script and the style of the page of `graph --format html`, with the hashes that its Content-Security-Policy names. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { PAGE_STYLE } from '../../src/topology/draw/html/style.ts'

const SCRIPT = 'src/topology/draw/html/script.ts'

export function graphPage(): string {
  const source = readFileSync(join(import.meta.dirname, '../..', SCRIPT), 'utf8')
  const { code } = transformSync(source, { loader: 'ts', format: 'iife', target: 'es2022', minifyWhitespace: false })
  const parts = { script: code, style: PAGE_STYLE }
  return [
    '// Generated from src/topology/draw/html/ by `npm run generate`. Do not edit.',
    ...Object.entries(parts).flatMap(([name, text]) => {
      // Within these elements nothing is escaped.
      if (/<\/|<!--/.test(text)) throw new Error(`the ${name} of the page would end the element that it is in`)
      return [`export const ${name} = ${JSON.stringify(text)}`, `export const ${name}Hash = ${JSON.stringify(hashOf(text))}`]
    }),
    '',
  ].join('\n')
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
