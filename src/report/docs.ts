/** Where the documentation of this package is. */

/** What package.json says of it. */
export interface PackageInfo {
  readonly version: string
  readonly homepage?: string | undefined
  readonly repository?: string | { readonly url: string } | undefined
}

/**
 * The addresses of codes in docs/issues.md at the tag of a version.
 *
 * @returns A function that returns undefined as long as package.json names no repository, nor a homepage in one.
 */
export function docsOf({ version, homepage, repository }: PackageInfo): (code: string) => string | undefined {
  const forge = webAddress(typeof repository === 'object' ? repository.url : repository) ?? forgeAddress(homepage)
  if (forge === undefined) return () => undefined
  const files = isGitLab(forge) ? `${forge}/-/blob` : `${forge}/blob`
  return (code) => `${files}/v${version}/docs/issues.md#${encodeURIComponent(code)}`
}

/** A repository as a browser shows it, from each of the forms that npm accepts. */
function webAddress(given = ''): string | undefined {
  const [, forge = 'github', short] = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/.exec(given) ?? []
  if (short !== undefined) return `https://${forge}.com/${short}`
  const address = given.replace(/^git\+/, '').replace(/^git@([^:/]+):/, 'ssh://git@$1/')
  if (!URL.canParse(address)) return undefined
  const { host, pathname } = new URL(address)
  return host === '' ? undefined : `https://${host}${pathname.replace(/\/$/, '').replace(/\.git$/, '')}`
}

/** A homepage may be a site of its own, which has no such files. */
function forgeAddress(homepage: string | undefined): string | undefined {
  const address = webAddress(homepage)
  return address?.startsWith('https://github.com/') || (address && isGitLab(address)) ? address : undefined
}

const isGitLab = (address: string): boolean => /^https:\/\/[^/]*gitlab/.test(address)
