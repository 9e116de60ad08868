/** Runs @kubernetes-models/crd-generate on OpenChoreo's CRD, whose text is not ours to keep, and bundles what comes out. */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { CrdModule } from './contenders/crd-models.ts'

const project = fileURLToPath(new URL('..', import.meta.url))

export async function makeCrdModule(cache: string): Promise<CrdModule> {
  const file = join(process.env['CRDS_DIR'] ?? '../shared/upstream/crds', 'v0.15.0/dataplanes.yaml')
  const crd = resolve(project, file)
  if (!existsSync(crd)) return { reason: `no ${file}; CRDS_DIR names the folder` }
  const output = join(cache, 'crd-models')
  rmSync(output, { recursive: true, force: true })
  const generator = join(project, 'node_modules/@kubernetes-models/crd-generate/bin/crd-generate.js')
  execFileSync(process.execPath, [generator, '--input', crd, '--output', output], { stdio: ['ignore', 'ignore', 'inherit'] })
  const outfile = join(cache, 'crd-models.cjs')
  await build({
    entryPoints: [join(output, 'openchoreo.dev/v1alpha1/DataPlane.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // As its authors compile: our own settings would keep imports of types and overwrite the fields that the base class sets.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    logLevel: 'error',
  })
  return { url: pathToFileURL(outfile).href }
}
