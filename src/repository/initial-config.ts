/** A new configuration: the release that was detected, and a comment for each key. */
import { count } from '../base/count.ts'
import { type Release, releases } from '../releases/lines.ts'
import type { SetOfPlanes } from './read-sets.ts'

/** What a new configuration says. */
export interface InitialConfig {
  readonly release: Release
  /** Why that one, as a sentence. */
  readonly reason: string
  /** Sets of another release, by name. */
  readonly others: readonly { readonly set: string; readonly release: Release }[]
}

/** The newest of the releases that suit most planes. `sets`: those whose release was detected. */
export function initialConfigFor(sets: readonly SetOfPlanes[]): InitialConfig {
  const detected = sets.flatMap(({ name, planes, detection }) => (detection ? [{ name, planes: planes.length, detection }] : []))
  const suited = (release: Release): typeof detected => detected.filter(({ detection }) => detection.candidates.includes(release))
  const planesOf = (release: Release): number => suited(release).reduce((sum, { planes }) => sum + planes, 0)
  const release = releases.reduce((best, next) => (planesOf(next) >= planesOf(best) ? next : best))
  const others = detected.filter(({ detection }) => !detection.candidates.includes(release))
  return {
    release,
    reason: reasonFor(detected, suited(release)),
    others: others.map(({ name, detection }) => ({ set: name, release: detection.release })),
  }
}

type Detected = readonly Pick<Required<SetOfPlanes>, 'name' | 'detection'>[]

function reasonFor(all: Detected, suited: Detected): string {
  const detection = suited[0]?.detection
  if (all.length > 1) return `It was detected for ${suited.length} of ${count(all.length, 'set')} of planes.`
  if (!detection || detection.manifests === 0) return 'There are no planes to detect it from: it is the newest release.'
  if (detection.fitting === 0) return 'No plane fits any release; with this one they have the fewest issues.'
  return `${detection.fitting} of ${count(detection.manifests, 'plane')} ${detection.fitting === 1 ? 'fits' : 'fit'} it.`
}

/**
 * The text of a configuration. Whatever it does not set is there as a comment.
 *
 * @param schema The path of the schema for editors, from the folder of the configuration.
 * @param overrides Folders of another release; each name is one that needs no quotes.
 */
export function initialConfigText(
  { release, reason }: Pick<InitialConfig, 'release' | 'reason'>,
  schema: string,
  overrides: readonly { readonly folder: string; readonly release: Release }[],
): string {
  const example = ['# overrides:', '#   - files: [clusters/legacy/**]', '#     release: v0.16']
  const own = overrides.flatMap(({ folder, release }) => [`  - files: [${folder}]`, `    release: ${release}`])
  return `# yaml-language-server: $schema=${schema}
# Configuration of openchoreo-planes for the files in this folder and below it. An option of the command takes precedence.

# The OpenChoreo release that the manifests are for, such as v1.2, or latest, or auto to detect it.
# ${reason}
release: ${release}

# Files of another release or with other rules. Patterns are relative to this folder; if several match a file, the last one counts.
${(own.length > 0 ? ['overrides:', ...own] : example).join('\n')}

# Folders that are a set each: what one control plane gets. Without them a set is what a Kustomization builds, or else all files.
# sets: [clusters/*]

# Whether the files of a set define every plane, so that each reference has to resolve to one of them.
# complete: true

# Files to leave out. Each item is a line of a .gitignore.
# ignore: [vendor/**]

# The lowest severity that makes lint fail: error or warning.
# failLevel: error

# Severities by code: off, warning or error. "openchoreo-planes explain" lists the codes; those of the contract cannot be off.
# rules:
#   inline-ca: off
`
}
