import { stampChangelog } from './changelog.ts'

/** Where a file names the released version: after each of these texts. To pin it elsewhere, add the place here. */
export const pins: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['rev: v'],
  'docs/ci.md': ['rev: v', 'openchoreo-planes@v', 'openchoreo-planes@'],
}

/** The files that name the version. */
export const stampedFiles: readonly string[] = ['package.json', 'package-lock.json', 'CHANGELOG.md', ...Object.keys(pins)]

/**
 * What those files contain after a release.
 *
 * @param read returns what a file contains now.
 * @throws Error where a file no longer names the version at a place that it should.
 */
export function stamp(read: (file: string) => string, version: string, date: string): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', toJson({ ...JSON.parse(read('package.json')), version })],
    ['package-lock.json', stampLock(read('package-lock.json'), version)],
    ['CHANGELOG.md', stampChangelog(read('CHANGELOG.md'), version, date)],
    ...Object.entries(pins).map(([file, places]) => [file, stampPins(read(file), version, { file, places })] as const),
  ])
}

/** The versions that a text names after a text such as `rev: v`. */
export function pinnedVersions(text: string, place: string): string[] {
  return [...text.matchAll(pinAt(place))].map(([version]) => version)
}

function stampPins(text: string, version: string, { file, places }: { file: string; places: readonly string[] }): string {
  return places.reduce((stamped, place) => {
    if (pinnedVersions(stamped, place).length === 0)
      throw new Error(`${file} has no version after "${place}": correct scripts/release/stamp.ts`)
    return stamped.replace(pinAt(place), version)
  }, text)
}

function pinAt(place: string): RegExp {
  return new RegExp(`(?<=\\b${place})\\d+\\.\\d+\\.\\d+(?:-[\\w-]+(?:\\.[\\w-]+)*)?`, 'g')
}

function stampLock(text: string, version: string): string {
  const lock = JSON.parse(text)
  return toJson({ ...lock, version, packages: { ...lock.packages, '': { ...lock.packages[''], version } } })
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
