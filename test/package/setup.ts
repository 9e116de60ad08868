import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stagePackage } from '../../scripts/stage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A project whose only dependency is the packed package. */
    consumer: string
  }
}

/** Packs the package and installs it into an empty project, with no network, no cache and no scripts. */
export default function setup(project: TestProject): () => void {
  const staged = stagePackage()
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-package-'))
  const consumer = join(folder, 'consumer')
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', [...args, '--loglevel=error', '--cache', join(folder, 'cache')], { cwd, encoding: 'utf8' })

  const tarball = npm(staged, 'pack', '--ignore-scripts', '--pack-destination', folder).trim()
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n')
  npm(consumer, 'install', join(folder, tarball), '--offline', '--no-audit', '--no-fund', '--ignore-scripts')
  project.provide('consumer', consumer)

  return () => {
    for (const each of [staged, folder]) rmSync(each, { recursive: true, force: true })
  }
}
