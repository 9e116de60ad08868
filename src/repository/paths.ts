/** Paths with forward slashes, absolute or relative: what Node's module for paths does, in a browser too. */

/**
 * A path without `.`, `..` and repeated slashes. The folder that relative paths are relative to is ``; what is above it keeps its `..`.
 *
 * @example
 * normalizePath('overlays/prod/../../base/') // 'base'
 */
export function normalizePath(path: string): string {
  const root = rootOf(path)
  const parts: string[] = []
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    // Nothing is above the root.
    else if (root === '') parts.push(part)
  }
  return root + parts.join('/')
}

/** The normal path of what a file in a folder calls `name`. */
export function resolvePath(folder: string, name: string): string {
  return normalizePath(isAbsolute(name) || folder === '' ? name : `${folder}/${name}`)
}

/** The folder of a normal path; `` for a relative path without folders. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return path.slice(0, Math.max(end, rootOf(path).length))
}

/** The last name in a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** How a normal path is called in a folder: `..` leads out of it, and `` is the folder itself. */
export function relativePath(folder: string, path: string): string {
  if (folder === path) return ''
  // Nothing leads from an absolute path to a relative one, or from one disk to another.
  if (rootOf(folder) !== rootOf(path)) return path
  const from = partsOf(folder)
  const to = partsOf(path)
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/')
}

/** Whether a normal path is that of a folder, or of something in it. */
export function isInside(folder: string, path: string): boolean {
  if (folder === path) return true
  if (rootOf(folder) !== rootOf(path)) return false
  return relativePath(folder, path).split('/')[0] !== '..'
}

function isAbsolute(path: string): boolean {
  return rootOf(path) !== ''
}

function partsOf(path: string): string[] {
  return path.slice(rootOf(path).length).split('/').filter(Boolean)
}

/** `/`, a disk of Windows such as `C:/`, or nothing. */
function rootOf(path: string): string {
  return /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? ''
}
