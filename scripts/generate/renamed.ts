import { factsAbout } from './facts.ts'

/** The new names of kinds that were renamed, which need not be kinds of ours, by the old ones. */
export const renamedKinds: Readonly<Record<string, string>> = Object.fromEntries(
  factsAbout<{ readonly from: string; readonly to: string }>('renamed-kinds').map(({ from, to }) => [from, to]),
)
