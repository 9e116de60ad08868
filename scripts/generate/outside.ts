/** `generated/outside.ts`: what an upgrade changes outside the manifests of planes, from facts/outside-the-manifest.json. */
import { factsAbout } from './facts.ts'

interface OutsideEntry {
  readonly id: string
  readonly at?: string
  readonly topic?: string
  readonly planeTypes?: readonly string[]
  readonly what: string
}

export function outsideModule(): string {
  const rows = factsAbout<OutsideEntry>('outside-the-manifest').map(({ id, at, topic, planeTypes, what }) => ({
    id,
    at,
    topic,
    planeTypes,
    what,
  }))
  return [
    "import type { PlaneType } from './kinds.ts'",
    "import type { Release } from './releases.ts'\n",
    INTERFACE,
    '/** Every change, in the order of the releases; first what is so in every upgrade. */',
    `export const outsideChanges: readonly OutsideChange[] = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]\n`,
  ].join('\n')
}

const INTERFACE = `/** Something that an upgrade changes outside the manifests. */
export interface OutsideChange {
  readonly id: string
  /** The release that is upgraded to; absent where it is so in every upgrade. */
  readonly at?: Release
  /** The facts that have the details. */
  readonly topic?: string
  /** The types of planes that get a new agent. */
  readonly planeTypes?: readonly PlaneType[]
  readonly what: string
}
`
