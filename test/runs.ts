const times = Number(process.env['FC_RUNS'] ?? 1)

/** How many values a property is tried with: FC_RUNS=10 tries ten times as many. */
export const runs = (numRuns: number): number => numRuns * times
