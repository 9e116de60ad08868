/** What node:util's parseArgs throws for an unknown option or a missing value, in one sentence; undefined for any other error. */
export function argumentError(error: unknown): string | undefined {
  const isOne = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  // What follows the first sentence is about arguments that begin with a hyphen.
  return isOne ? error.message.split('. ')[0] : undefined
}
