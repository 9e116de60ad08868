/** What a validator returned for one input: enough to compare, nothing that costs. */
export interface Verdict {
  readonly ok: boolean
  /** How many issues it reported. */
  readonly issues: number
}

/** A validator that takes part. */
export interface Contender {
  readonly name: string
  readonly validate: (input: unknown) => Verdict
}

/** A validator that cannot run here; the table prints the reason in its row. */
export interface Absent {
  readonly name: string
  readonly validate: null
  readonly reason: string
}

export const accepted: Verdict = { ok: true, issues: 0 }

export const refused = (issues: number): Verdict => ({ ok: false, issues })
