// Tells the peak of memory of the process that it is loaded into, in MB, on the third descriptor.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS / 1024)))
