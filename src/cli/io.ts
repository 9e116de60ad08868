/** What a command needs of the world; tests give their own. */
export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** All of standard input. */
  readonly stdin: () => Uint8Array
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** The folder of generated schemas and policies. */
  readonly generated: string
  /** Whether what is written to standard output may be coloured. */
  readonly colors: boolean
  /** Whether a person watches standard error. */
  readonly watched: boolean
}

/** Exit statuses: a promise to scripts. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const
