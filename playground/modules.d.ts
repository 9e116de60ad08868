/** What the build puts in: see scripts/playground.ts. */
declare module '*.yaml' {
  const text: string
  export default text
}

declare module 'playground:schemas' {
  /** JSON that `unpooled` reads: the editor schema of each contract line. */
  const pool: string
  export default pool
}
