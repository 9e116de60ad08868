/** What a bundler makes of an import: minified and gzipped bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Size {
  readonly imported: 'validateDataPlane' | 'all validators' | 'validators of all lines' | 'editor schema'
  /** Gzipped, except for those of all lines: those are part of the command, which is not downloaded at each start. */
  readonly bytes: number
}

export interface Sizes {
  /** The file imported from. */
  readonly from: string
  readonly sizes: readonly Size[]
}

const project = fileURLToPath(new URL('..', import.meta.url))

export async function measureSizes(): Promise<Sizes> {
  const from = existsSync(`${project}dist/index.js`) ? './dist/index.js' : './src/index.ts'
  const exported = Object.keys((await import(`${project}${from}`)) as object)
  const validators = exported.filter((name) => /^validate[A-Z]/.test(name) && name !== 'validateUpdate')
  return {
    from,
    sizes: [
      { imported: 'validateDataPlane', bytes: await bundled(`export { validateDataPlane } from '${from}'`) },
      { imported: 'all validators', bytes: await bundled(`export { ${validators.join(', ')} } from '${from}'`) },
      { imported: 'editor schema', bytes: largestEditorSchema() },
      { imported: 'validators of all lines', bytes: (await minified(`export * from './generated/lines.ts'`)).length },
    ],
  }
}

/** Of the release whose schema is the largest. */
function largestEditorSchema(): number {
  const schemas = `${project}generated/schemas`
  const files = readdirSync(schemas).filter((release) => /^v\d/.test(release))
  const sizes = files.map((release) => gzipSync(readFileSync(`${schemas}/${release}/planes.schema.json`), { level: 9 }).length)
  return Math.max(...sizes)
}

async function bundled(contents: string): Promise<number> {
  return gzipSync(await minified(contents), { level: 9 }).length
}

async function minified(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}
