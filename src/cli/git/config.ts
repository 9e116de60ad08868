/** Reads the configuration of git: https://git-scm.com/docs/git-config#_configuration_file. */
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { type GitDirectory, textOf } from './directory.ts'
import { wildmatch } from './wildmatch.ts'

/** Values by their names, such as `core.excludesfile`: sections and names in lower case, subsections as they are. The last one counts. */
export type GitConfig = ReadonlyMap<string, string>

export type Environment = Readonly<Record<string, string | undefined>>

/** What applies in a repository: from the system, the user, the repository and its work tree, and the environment. */
export function readGitConfig(directory: GitDirectory, env: Environment): GitConfig {
  const config = new Map<string, string>()
  const read = (file: string): void => addFile(file, { config, directory, env, depth: 0 })
  for (const file of [...systemFiles(env), ...userFiles(env), join(directory.common, 'config')]) read(file)
  if (isTrue(config.get('extensions.worktreeconfig'))) read(join(directory.own, 'config.worktree'))
  for (let at = 0; at < Number(env['GIT_CONFIG_COUNT'] ?? 0); at++) {
    const key = env[`GIT_CONFIG_KEY_${at}`]
    if (key !== undefined) config.set(lowerCased(key), env[`GIT_CONFIG_VALUE_${at}`] ?? '')
  }
  return config
}

export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|yes|on|[1-9]\d*)$/i.test(value)
}

/** A path in a configuration: `~/` is the home of the user. Others are relative to a folder. */
export function pathFrom(value: string, folder: string, env: Environment): string {
  if (value.startsWith('~/')) return join(homeOf(env), value.slice(2))
  return isAbsolute(value) ? value : join(folder, value)
}

/** Where the user's files of git are that are not in the home itself. */
export function userFolder(env: Environment): string {
  return join(env['XDG_CONFIG_HOME'] || join(homeOf(env), '.config'), 'git')
}

const homeOf = (env: Environment): string => env['HOME'] || homedir()

function systemFiles(env: Environment): string[] {
  return isTrue(env['GIT_CONFIG_NOSYSTEM']) ? [] : [env['GIT_CONFIG_SYSTEM'] ?? '/etc/gitconfig']
}

function userFiles(env: Environment): string[] {
  const own = env['GIT_CONFIG_GLOBAL']
  return own === undefined ? [join(userFolder(env), 'config'), join(homeOf(env), '.gitconfig')] : [own]
}

interface Reading {
  readonly config: Map<string, string>
  readonly directory: GitDirectory
  readonly env: Environment
  /** How many files include this one: git ends at ten, so files that include each other do not last for ever. */
  readonly depth: number
}

function addFile(file: string, { depth, ...reading }: Reading): void {
  if (depth > 10) return
  for (const [key, value] of entriesIn(textOf(file) ?? '')) {
    reading.config.set(key, value)
    const condition = /^includeif\.(.*)\.path$/s.exec(key)?.[1]
    const isIncluded = condition === undefined ? key === 'include.path' : isMet(condition, dirname(file), reading)
    if (isIncluded) addFile(pathFrom(value, dirname(file), reading.env), { ...reading, depth: depth + 1 })
  }
}

/** Of the conditions `gitdir` and `gitdir/i`; the others are about branches and remotes, and no way to say what is ignored. */
function isMet(condition: string, folder: string, { directory, env }: Omit<Reading, 'depth'>): boolean {
  const [, i, given = ''] = /^gitdir(\/i)?:(.*)$/s.exec(condition) ?? []
  if (given === '') return false
  const whole = given.endsWith('/') ? `${given}**` : given
  const isAnchored = isAbsolute(whole) || whole.startsWith('~/') || whole.startsWith('./')
  const pattern = isAnchored ? pathFrom(whole, folder, env) : `**/${whole}`
  return wildmatch(pattern, directory.own, i !== undefined)
}

const lowerCased = (key: string): string => key.replace(/^[^.]*|[^.]*$/g, (part) => part.toLowerCase())

function entriesIn(text: string): [string, string][] {
  const entries: [string, string][] = []
  let section = ''
  for (const line of linesOf(text)) {
    const [head, name, subsection] = /^\s*\[([-.\w]+)(?:[ \t]+"((?:[^"\\]|\\.)*)")?\]/.exec(line) ?? []
    if (head !== undefined && name !== undefined)
      section = subsection === undefined ? name.toLowerCase() : `${name.toLowerCase()}.${subsection.replace(/\\(.)/g, '$1')}`
    const [, key, rest] = /^\s*([A-Za-z][-A-Za-z0-9]*)\s*(?:=(.*)|[#;].*)?$/.exec(line.slice(head?.length ?? 0)) ?? []
    if (key !== undefined) entries.push([`${section}.${key.toLowerCase()}`, rest === undefined ? 'true' : unquoted(rest)])
  }
  return entries
}

/** A line that ends with a backslash goes on, unless it is a comment. */
function linesOf(text: string): string[] {
  const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  return plain.replace(/^[ \t]*[#;].*$|\\[\s\S]/gm, (part) => (part === '\\\n' ? '' : part)).split('\n')
}

/** Quotes are taken away, and comments; in quotes, spaces at the ends and `#` stay. */
function unquoted(text: string): string {
  let value = ''
  let kept = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (!quoted && (char === '#' || char === ';')) break
    if (char === '"') quoted = !quoted
    else if (quoted || value !== '' || !/\s/.test(char))
      value += char === '\\' ? (ESCAPES[text[++at] ?? ''] ?? text[at] ?? '') : char
    if (quoted || !/\s/.test(char)) kept = value.length
  }
  return value.slice(0, kept)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' }
