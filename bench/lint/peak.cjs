// Writes the peak memory of the process that loads it, in MB, to file descriptor 3.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS / 1024)))
