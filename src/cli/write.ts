/** Writes files so that all of them are written or none is. */
import { closeSync, fsyncSync, mkdirSync, openSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { count } from '../base/count.ts'
import { complain, EXIT, type Io } from './io.ts'
import { reasonOf } from './reason.ts'
import { check, move, restore, type Staged, stage, type Target, type Written } from './replace.ts'
import { deferringSignals, type Interrupted, statusOf } from './signals.ts'
import { makeStaging, removeLeftovers, removeStaging } from './staging.ts'

export type { Written }

interface WriteOptions {
  readonly io: Pick<Io, 'stderr'>
  /** Full paths of all files that the run is about: what killed runs left is removed from their folders. */
  readonly lookedAt: readonly string[]
  /** Is called once all files are written. */
  readonly onWritten: () => void
}

/**
 * Writes files, or reports why it could not.
 *
 * @returns the exit status: that of a signal where one came meanwhile, and then the run should end.
 */
export function writeFiles(files: readonly Written[], { io, lookedAt, onWritten }: WriteOptions): Promise<number> {
  return deferringSignals(async (interrupted) => {
    removeLeftovers([...lookedAt, ...files.map(({ path }) => path)])
    const fault = await writeAll(files, interrupted)
    if (fault === undefined) onWritten()
    else complain(io, fault)
    const signal = await interrupted()
    if (signal === undefined) return fault === undefined ? EXIT.ok : EXIT.failure
    if (fault === undefined) complain(io, `interrupted by ${signal} after everything was written`)
    return statusOf(signal)
  })
}

/**
 * Writes files in three passes: every file is checked, then every new text is written to the disk in a temporary folder, then each is moved to its
 * place. The first two find nearly everything that can go wrong, a full disk too, while no file has changed yet, and a signal stops them. The third
 * takes less than a millisecond for each file and is not interrupted; where it fails all the same, the files that were moved get back what they had,
 * by a move too. So every file has its old or its new text whenever the process or the machine stops, and only a SIGKILL within the third pass
 * leaves both kinds. To write one file after the other would leave fewer temporary files to a SIGKILL, but both kinds of files to every signal and
 * to every full disk.
 *
 * A file that is replaced keeps its mode, its owner where that is allowed, and the symbolic links to it; no other hard links, and no attributes.
 *
 * @returns what went wrong, with how many files were written.
 */
async function writeAll(files: readonly Written[], interrupted: Interrupted): Promise<string | undefined> {
  const stagings = new Map<string, string>()
  const made: Made[] = []
  const moved: Staged[] = []
  const removeStagings = (): void => {
    for (const staging of stagings.values()) removeStaging(staging)
  }
  try {
    const targets: Target[] = []
    for (const file of files) targets.push(await nextOf(file, () => check(file), interrupted))
    const staged: Staged[] = []
    for (const target of targets) {
      const temporary = (): string => join(stagingOf(dirname(target.path), stagings, made), String(staged.length))
      staged.push(await nextOf(target, () => stage(target, temporary()), interrupted))
    }
    await stopWhen(interrupted)
    for (const one of staged) {
      naming(one, () => move(one))
      moved.push(one)
    }
    for (const folder of stagings.keys()) syncFolder(folder)
  } catch (error) {
    const left = moved.filter((one) => !isRestored(one)).length
    removeStagings()
    for (const folders of made) removeMade(folders)
    return `${left === 0 ? 'nothing was' : `${left} of ${count(files.length, 'file')} were`} written: ${reasonOf(error)}`
  }
  removeStagings()
  return undefined
}

async function nextOf<Result>(file: Pick<Written, 'shown'>, step: () => Result, interrupted: Interrupted): Promise<Result> {
  await stopWhen(interrupted)
  return naming(file, step)
}

async function stopWhen(interrupted: Interrupted): Promise<void> {
  const signal = await interrupted()
  if (signal !== undefined) throw new Error(`interrupted by ${signal}`)
}

function naming<Result>({ shown }: Pick<Written, 'shown'>, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    throw new Error(`${shown}: ${reasonOf(error)}`, { cause: error })
  }
}

/** Folders that had to be made for a file: from the last to the first of them. */
interface Made {
  readonly last: string
  readonly first: string
}

function stagingOf(folder: string, stagings: Map<string, string>, made: Made[]): string {
  const there = stagings.get(folder)
  if (there !== undefined) return there
  const first = mkdirSync(folder, { recursive: true })
  if (first !== undefined) made.unshift({ last: folder, first })
  const staging = makeStaging(folder)
  stagings.set(folder, staging)
  return staging
}

/** What somebody has put something into stays. */
function removeMade({ last, first }: Made): void {
  try {
    for (let folder = last; ; folder = dirname(folder)) {
      rmdirSync(folder)
      if (folder === first) return
    }
  } catch {}
}

function isRestored(one: Staged): boolean {
  try {
    restore(one)
    return true
  } catch {
    return false
  }
}

/** Makes moves outlast a power failure. Not every system knows this of a folder; the moves are done all the same. */
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch {}
}
