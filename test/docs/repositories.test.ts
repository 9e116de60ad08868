/**
 * The commands of docs/repositories.md print what it says. Each section has a repository of its own: a block after the name of a file writes that file, and the
 * commands run in the order in which they are there.
 *
 * `UPDATE=1` writes the outputs anew.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../cli/io.ts'

const guide = join(import.meta.dirname, '../../docs/repositories.md')

/** A file with its name, or a command with what it prints. */
const BLOCK = /^`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$|^```console\n\$ npx openchoreo-planes (.*)\n[\s\S]*?^```$/gm

test('each command prints what the guide says', async () => {
  const text = readFileSync(guide, 'utf8')
  let commands = 0
  let printed = ''
  for (const section of text.split(/^(?=## )/m)) {
    const cwd = mkdtempSync(join(tmpdir(), 'openchoreo-planes-repositories-'))
    try {
      mkdirSync(join(cwd, '.git'))
      let updated = section
      for (const [block, file, content = '', command] of section.matchAll(BLOCK)) {
        if (file !== undefined) {
          mkdirSync(dirname(join(cwd, file)), { recursive: true })
          writeFileSync(join(cwd, file), content)
        } else if (command !== undefined) {
          commands++
          const { stdout, stderr } = await run(command.split(' '), { cwd })
          updated = updated.replace(block, () => `\`\`\`console\n$ npx openchoreo-planes ${command}\n${stdout}${stderr}\`\`\``)
        }
      }
      printed += updated
    } finally {
      rmSync(cwd, { recursive: true })
    }
  }
  if (process.env['UPDATE'] === '1') writeFileSync(guide, printed)
  expect(printed).toBe(readFileSync(guide, 'utf8'))
  expect(commands).toBeGreaterThan(2)
})
