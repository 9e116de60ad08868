import { spawnSync } from 'node:child_process'

/**
 * Runs git in a folder.
 *
 * @returns what it prints, without the last line break.
 * @throws Error with what git prints about its failure.
 */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: environment() })
  if (error) throw error
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim() || `exit status ${status}`}`)
  return stdout.trimEnd()
}

/** Inside a hook git sets variables that lead every other git to the hook's repository. */
function environment(): NodeJS.ProcessEnv {
  const inherited = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_PREFIX']
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.includes(name)))
}
