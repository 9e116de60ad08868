/** The commands of docs/cluster.md print what it says, one after the other. `UPDATE=1` writes the outputs anew. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Tally } from './ask.ts'
import { kubectlProgram } from './cluster.ts'

const root = join(import.meta.dirname, '../..')
const guide = join(root, 'docs/cluster.md')

const COMMAND = /```console\n\$ (.*)\n([\s\S]*?)```/g

/** In milliseconds: as long as a policy may need to take effect. */
const PATIENCE = 30_000

export async function testGuide(tally: Tally): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-cluster-'))
  try {
    copyFileSync(join(root, 'examples/cluster/plane.yaml'), join(cwd, 'plane.yaml'))
    const path = programs(cwd)
    let text = readFileSync(guide, 'utf8')
    for (const [block, command = '', wanted = ''] of text.matchAll(COMMAND)) {
      const printed = await outputOf(command, process.env['UPDATE'] ? undefined : wanted, cwd, path)
      if (printed === wanted) tally.passed++
      else if (!process.env['UPDATE']) tally.failed.push(`docs/cluster.md: $ ${command}\n${printed}`)
      text = text.replace(block, () => `\`\`\`console\n$ ${command}\n${printed}\`\`\``)
    }
    if (process.env['UPDATE']) writeFileSync(guide, text)
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

/** What a command prints; again and again until it is what is wanted, or for some seconds where nothing is. */
async function outputOf(command: string, wanted: string | undefined, cwd: string, path: string): Promise<string> {
  const began = Date.now()
  for (;;) {
    if (wanted === undefined) await new Promise((resolve) => setTimeout(resolve, 3000))
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', env: { ...process.env, PATH: path } })
    // Newer versions of kubectl say from which namespace.
    const printed = `${stdout}${stderr}`.replace(/ deleted from [\w-]+ namespace$/gm, ' deleted')
    if (wanted === undefined || printed === wanted || Date.now() - began > PATIENCE || !command.includes('--dry-run'))
      return printed
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** `npx openchoreo-planes` and `kubectl`, as a user has them. */
function programs(cwd: string): string {
  const folder = join(cwd, 'bin')
  mkdirSync(folder)
  const script = (name: string, line: string): void =>
    writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${line}\n`, { mode: 0o755 })
  script('npx', `shift; exec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.cjs'))} "$@"`)
  script('kubectl', `exec ${JSON.stringify(kubectlProgram)} "$@"`)
  return `${folder}${delimiter}${process.env['PATH']}`
}
