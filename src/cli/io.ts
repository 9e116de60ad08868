import { isHostile, printable, printableLines } from '../base/inert.ts'
import { isBlank } from './stdin.ts'

/** What a command needs of the world; tests give their own. */
export interface Io {
  /** Takes what goes to standard output. `commands`: it contains commands for a log of CI, made by us. */
  readonly stdout: (text: string, commands?: 'commands') => void
  readonly stderr: (text: string) => void
  /** Takes what a person at a terminal sees while something runs, which is replaced by what comes next. */
  readonly progress: (text: string) => void
  /** All of standard input. */
  readonly stdin: () => Uint8Array
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** The folder of generated schemas and policies. */
  readonly generated: string
  /** Whether what is written to standard output may be coloured. */
  readonly colors: boolean
  /** Whether a person watches standard error. */
  readonly watched: boolean
  /** Asks a person at the terminal for a line; undefined where nobody is there. An empty line if there is no answer. */
  readonly ask: ((question: string) => Promise<string>) | undefined
}

/** Exit statuses: a promise to scripts. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const

/** The same, with every text made inert: what users wrote cannot move a cursor, hide text, or be a command. */
export function inertly(io: Io): Io {
  return changed(io, {
    // Whether there are colors takes a while to find out, and most texts have neither colors nor anything else to escape.
    stdout: (text, commands) => {
      if (commands || !isHostile(text)) io.stdout(text)
      else io.stdout(io.colors ? aroundColors(text, inertText) : inertText(text))
    },
    stderr: (text) => io.stderr(inertText(text)),
  })
}

/** A text of several lines, made inert. */
export const inertText = (text: string): string => (isHostile(text) ? printableLines(text) : text)

/** The same, where an empty standard input is an error: what is before a pipe may have failed, and then nothing was checked. */
export function requiringInput(io: Io): Io {
  const stdin = (): Uint8Array => {
    const bytes = io.stdin()
    if (isBlank(bytes)) throw new Error('standard input is empty; use --allow-empty if that is expected')
    return bytes
  }
  return changed(io, { stdin })
}

function changed(io: Io, changes: Partial<Pick<Io, 'stdout' | 'stderr' | 'stdin'>>): Io {
  return {
    stdout: io.stdout,
    stderr: io.stderr,
    progress: io.progress,
    stdin: io.stdin,
    ...changes,
    env: io.env,
    cwd: io.cwd,
    generated: io.generated,
    // To find out takes longer than a small file does: it is asked only where it may be so.
    get colors() {
      return io.colors
    },
    get watched() {
      return io.watched
    },
    get ask() {
      return io.ask
    },
  }
}

/** Changes a text, but for the sequences that set a color: those are ours alone, since what users wrote was escaped where it was put into a line. */
function aroundColors(text: string, change: (part: string) => string): string {
  return text
    .split(ESCAPE)
    .map((part, at) => {
      const color = at === 0 ? '' : (/^\[\d{1,2}m/.exec(part)?.[0] ?? '')
      if (color !== '') return ESCAPE + color + change(part.slice(color.length))
      return change(at === 0 ? part : ESCAPE + part)
    })
    .join('')
}

const ESCAPE = '\u001b'

/** Prints one line about the run; nothing in it can end the line. */
export function note(io: Pick<Io, 'stderr'>, text: string): void {
  io.stderr(`${printable(text)}\n`)
}

/** Prints what went wrong, as `openchoreo-planes: ...`. */
export function complain(io: Pick<Io, 'stderr'>, text: string): void {
  note(io, `openchoreo-planes: ${text}`)
}
