const REDACTED = '<redacted>'

/** `<redacted>` in place of each line of a secret, but for its indentation, its quotes and the `|` that opens a block. */
export function redactSecret(secret: string): string {
  const quote = /^(["'])[^\n]*\1$/.exec(secret)?.[1]
  if (quote !== undefined) return quote + REDACTED + quote
  return secret.replace(/^([ \t]*)(\S.*?)(\r?)$/gm, (line: string, indent: string, _: string, end: string, offset: number) =>
    offset === 0 && /^[|>][-+\d]*\s*(?:#.*)?$/.test(line) ? line : `${indent}${REDACTED}${end}`,
  )
}
