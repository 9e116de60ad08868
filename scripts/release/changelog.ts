/** CHANGELOG.md, by Keep a Changelog. */

const UNRELEASED = /^## \[Unreleased\]$/m

/** Whether the section of unreleased changes has an entry: headings alone are none. */
export function hasEntries(changelog: string): boolean {
  const [, after = ''] = changelog.split(UNRELEASED)
  const [section = ''] = after.split(/^## /m)
  return /^[-*] /m.test(section)
}

/** Whether a version has a section. */
export function hasSection(changelog: string, version: string): boolean {
  return changelog.split('\n').some((line) => line.startsWith(`## [${version}]`))
}

/** Turns the section of unreleased changes into that of a version, and puts a new one before it. */
export function stampChangelog(changelog: string, version: string, date: string): string {
  return changelog.replace(UNRELEASED, (heading) => `${heading}\n\n## [${version}] - ${date}`)
}

/**
 * The changes of a version, without the heading.
 *
 * @throws Error if the changelog has no section of that version.
 */
export function changesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m)
  const section = sections.find((text) => text.startsWith(`[${version}]`))
  if (section === undefined) throw new Error(`CHANGELOG.md has no section ## [${version}]`)
  return section.slice(section.indexOf('\n')).trim()
}
