/** Builds the page to try it: docs/playground/index.html, one file that needs no server. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'
import { pooled } from '../playground/pool.ts'
import contract from '../schemas/releases.json' with { type: 'json' }
import { bundledFiles, licenseTexts, packageFolders } from './licenses.ts'

/** Bytes of the page, compressed. */
const MOST = 350_000

const root = join(import.meta.dirname, '..')
const sources = join(root, 'playground')

/** The whole page around one of the scripts in playground/. */
export async function pageOf(entry: string): Promise<string> {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(sources, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    loader: { '.yaml': 'text' },
    legalComments: 'none',
    plugins: [schemas],
    metafile: true,
    write: false,
  })
  const script = outputFiles[0]?.text ?? ''
  const style = readFileSync(join(sources, 'style.css'), 'utf8')
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    // What a browser writes by itself into what is being edited.
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = {
    'CONTENT-SECURITY-POLICY': policy,
    LICENSES: licensesOf(metafile),
    STYLE: style,
    SCRIPT: script,
  }
  return readFileSync(join(sources, 'index.html'), 'utf8').replace(
    /CONTENT-SECURITY-POLICY|(?<=<!--)LICENSES|(?<=<style>)STYLE|(?<=<script>)SCRIPT/g,
    (part) => parts[part] ?? '',
  )
}

/** In a comment of the page: whoever copies the page copies them. */
function licensesOf(metafile: Metafile): string {
  const texts = licenseTexts('This page', packageFolders(bundledFiles(metafile), root), root)
  if (/--!?>/.test(texts)) throw new Error('a license text would end the comment that it is in')
  return `\n${texts}`
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The editor schema of each line, as the page unpacks them. */
const schemas: Plugin = {
  name: 'schemas',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^playground:schemas$/ }, ({ path }) => ({ path, namespace: 'schemas' }))
    onLoad({ filter: /.*/, namespace: 'schemas' }, () => {
      const lines = [...new Set(contract.releases.map(({ line }) => line))]
      const read = (line: string): unknown =>
        JSON.parse(readFileSync(join(root, 'generated/schemas', line, 'planes.schema.json'), 'utf8'))
      return { contents: pooled(Object.fromEntries(lines.map((line) => [line, read(line)]))), loader: 'text' }
    })
  },
}

if (process.argv[1] === import.meta.filename) {
  const page = await pageOf('main.ts')
  mkdirSync(join(root, 'docs/playground'), { recursive: true })
  writeFileSync(join(root, 'docs/playground/index.html'), page)
  const size = gzipSync(page, { level: 9 }).length
  console.log(`docs/playground/index.html: ${Math.ceil(size / 1000)} kB compressed, of ${MOST / 1000}`)
  if (size > MOST) process.exitCode = 1
}
