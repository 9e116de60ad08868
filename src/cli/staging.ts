/**
 * Temporary folders for files that are about to replace others. There is one in each folder that is written to: a rename works there without a copy,
 * what is in it inherits what files there do, and only its owner can enter it. A run removes its own whatever happens; where it was killed with
 * SIGKILL, the next one that writes there does.
 */
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from './error-code.ts'

const NAME = /^\.openchoreo-planes-(\d+)-[A-Za-z0-9]{6}$/
const DAY = 24 * 60 * 60 * 1000

/** Whether a folder is one of those, by its name. */
export function isStaging(name: string): boolean {
  return NAME.test(name)
}

/** Makes one in a folder. */
export function makeStaging(folder: string): string {
  const staging = mkdtempSync(join(folder, `.openchoreo-planes-${process.pid}-`))
  try {
    // Git does not list what a killed run leaves.
    writeFileSync(join(staging, '.gitignore'), '*\n')
  } catch (error) {
    removeStaging(staging)
    throw error
  }
  return staging
}

/** Removes one. What cannot be removed stays: that must not hide how a run ended. */
export function removeStaging(staging: string): void {
  try {
    rmSync(staging, { recursive: true, force: true })
  } catch {}
}

/** Removes, from the folders of files, what runs that are no longer there have left. Call it before there is one of this run. */
export function removeLeftovers(files: Iterable<string>): void {
  for (const folder of new Set(Array.from(files, folderOf)))
    for (const name of namesIn(folder)) {
      const pid = NAME.exec(name)?.[1]
      if (pid !== undefined && isLeftover(Number(pid), join(folder, name))) removeStaging(join(folder, name))
    }
}

/** A process may have got the number of the one that was killed: in a container, where all have small ones, this one, elsewhere some other. */
function isLeftover(pid: number, staging: string): boolean {
  if (pid === process.pid || !isRunning(pid)) return true
  const stats = statSync(staging, { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs > DAY
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function folderOf(file: string): string {
  try {
    return dirname(realpathSync.native(file))
  } catch {
    return dirname(file)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
