/** How files are called in reports, and what is reported of those that cannot be read. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportUnreadable } from '../../src/cli/files.ts'
import { findFiles } from '../../src/cli/find.ts'
import type { UnreadableFile } from '../../src/report/context.ts'
import { run } from './io.ts'

let top = ''
let cwd = ''
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'openchoreo-planes-paths-')))
  cwd = join(top, 'here')
  for (const path of ['here/m/a.yaml', 'here/b.yaml', 'apart/c.yaml']) write(path)
})
afterEach(() => rmSync(top, { recursive: true }))

const bad = 'apiVersion: openchoreo.dev/v1alpha1\nkind: Environment\nmetadata:\n  name: a\nspec:\n  dataPlaneref: a\n'

function write(path: string, text = bad): void {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}

const found = (...paths: string[]): string[] => {
  const fail = (text: string): never => {
    throw new Error(text)
  }
  return [...findFiles(paths, { cwd, env: {}, onFault: ({ reason }) => fail(reason), onNote: fail })].map(({ path }) => path)
}

describe('a path', () => {
  test.each([
    ['./b.yaml', ['b.yaml']],
    ['m/../b.yaml', ['b.yaml']],
    ['../here/m/', ['m/a.yaml']],
    ['.', ['b.yaml', 'm/a.yaml']],
    ['./m/*.yaml', ['m/a.yaml']],
    ['../apart', ['../apart/c.yaml']],
    ['../apart/./c.yaml', ['../apart/c.yaml']],
    ['../apart/*.yaml', ['../apart/c.yaml']],
    ['..', ['../apart/c.yaml', 'b.yaml', 'm/a.yaml']],
  ])('%s is relative to the working directory', (path, expected) => {
    expect(found(path)).toEqual(expected)
  })

  test('that is absolute is relative to the working directory where it is in it', () => {
    expect(found(cwd)).toEqual(['b.yaml', 'm/a.yaml'])
    expect(found(join(cwd, 'm/a.yaml'), join(top, 'apart'))).toEqual(['m/a.yaml', join(top, 'apart/c.yaml')])
  })

  test('that goes through a link is the real one', () => {
    symlinkSync('m', join(cwd, 'l'))
    symlinkSync('../apart', join(cwd, 'out'))
    symlinkSync('b.yaml', join(cwd, 'k.yaml'))
    symlinkSync(cwd, join(top, 'again'))
    expect(found('l', 'k.yaml', 'out/c.yaml')).toEqual(['m/a.yaml', 'b.yaml', join(top, 'apart/c.yaml')])
    expect(found('.')).toEqual(['b.yaml', 'm/a.yaml', join(top, 'apart/c.yaml')])
    expect(found('../again/m', join(top, 'again/b.yaml'))).toEqual(['m/a.yaml', 'b.yaml'])
  })

  test('that is given twice, in whatever way, is one file', () => {
    expect(found('m/*.yaml', 'm', 'm/a.yaml', join(cwd, 'm'), '*/a.*')).toEqual(['m/a.yaml'])
  })
})

describe('in SARIF a path', () => {
  const uris = async (folder: string, ...paths: string[]): Promise<string[]> => {
    const { stdout } = await run(['lint', ...paths, '--format', 'sarif'], { cwd: join(top, folder) })
    const { runs } = JSON.parse(stdout) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]
    }
    return runs.flatMap(({ results }) =>
      results.flatMap(({ locations }) => locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)),
    )
  }

  test('is relative to the top folder of the repository, wherever the command runs', async () => {
    mkdirSync(join(top, '.git'))
    expect(await uris('here/m', '.', '../b.yaml', join(top, 'apart'))).toEqual(['here/m/a.yaml', 'here/b.yaml', 'apart/c.yaml'])
    expect(await uris('.', 'here/m')).toEqual(['here/m/a.yaml'])
  })

  test('of a file that is in no repository stays, and is that of a file outside', async () => {
    expect(await uris('here', '.', '../apart')).toEqual(['b.yaml', 'm/a.yaml', `file://${top}/apart/c.yaml`])
  })

  test('of another repository is relative to that only where the working directory is in none', async () => {
    mkdirSync(join(top, 'apart/.git'))
    expect(await uris('here', '../apart')).toEqual(['c.yaml'])
    mkdirSync(join(cwd, '.git'))
    expect(await uris('here', '../apart')).toEqual([`file://${top}/apart/c.yaml`])
  })
})

describe('what cannot be read', () => {
  test('is a note where it was found in a directory: the lock of an editor, links in a circle', async () => {
    symlinkSync('user@host.1:2', join(cwd, 'm/.#a.yaml'))
    symlinkSync('circle.yaml', join(cwd, 'm/circle.yaml'))
    write('here/m/a.yaml', 'a: 1\n')
    const notes =
      'skipped m/.#a.yaml: there is no such file or directory\nskipped m/circle.yaml: its symbolic links lead in a circle\n'
    expect(await run(['lint', 'm'], { cwd })).toMatchObject({ status: 0, stderr: notes })
    expect(await run(['lint', 'm/*.yaml'], { cwd })).toMatchObject({ status: 0, stderr: notes })
    for (const command of ['graph', 'checklist', 'migrate'])
      expect(await run([command, 'm'], { cwd })).toMatchObject({ status: 0, stderr: expect.stringContaining(notes) })
  })

  test('is an error where it was named', async () => {
    symlinkSync('user@host.1:2', join(cwd, 'm/.#a.yaml'))
    const error = 'openchoreo-planes: m/.#a.yaml: there is no such file or directory\n'
    expect(await run(['lint', './m/.#a.yaml'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining(error) })
    expect(await run(['graph', join(cwd, 'm/.#a.yaml')], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(error),
    })
  })

  test('may have vanished since it was found; a failure of the machine is an error all the same', () => {
    const reported = (fromDirectory: boolean, code: string): string[] => {
      const lines: string[] = []
      const channels = {
        onFault: ({ file, reason }: UnreadableFile) => lines.push(`fault ${file}: ${reason}`),
        onNote: (text: string) => lines.push(`note ${text}`),
      }
      reportUnreadable({ path: 'a.yaml', fullPath: '/a.yaml', fromDirectory }, Object.assign(new Error(), { code }), channels)
      return lines
    }
    expect(reported(true, 'ENOENT')).toEqual(['note skipped a.yaml: there is no such file or directory'])
    expect(reported(true, 'EACCES')).toEqual(['note skipped a.yaml: permission denied'])
    expect(reported(true, 'EIO')).toEqual(['fault a.yaml: the disk reports an error'])
    expect(reported(false, 'ENOENT')).toEqual(['fault a.yaml: there is no such file or directory'])
  })
})
