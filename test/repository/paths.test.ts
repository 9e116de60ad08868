import { posix } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf, isInside, nameOf, normalizePath, relativePath, resolvePath } from '../../src/repository/paths.ts'

const part = fc.constantFrom('a', 'b', '.', '..', '', 'c.yaml')
const path = fc.tuple(fc.constantFrom('', '/'), fc.array(part)).map(([root, parts]) => root + parts.join('/'))

test('normalizes as Node does, but for the slash at the end', () => {
  const expected = (given: string): string =>
    posix
      .normalize(given)
      .replace(/(.)\/$/, '$1')
      .replace(/^\.$/, '')
  fc.assert(
    fc.property(path, (given) => {
      expect(normalizePath(given)).toBe(expected(given))
    }),
  )
})

test('resolves a name in a folder as Node does', () => {
  fc.assert(
    fc.property(path, path, (folder, name) => {
      expect(resolvePath(`/${folder}`, name)).toBe(posix.resolve(`/${folder}`, name))
    }),
  )
  expect(resolvePath('', '../base')).toBe('../base')
})

test('finds the relative path from one absolute path to another, as Node does, and finds back', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      const [folder, target] = [posix.resolve('/', from), posix.resolve('/', to)]
      expect(relativePath(folder, target)).toBe(posix.relative(folder, target))
      expect(resolvePath(folder, relativePath(folder, target))).toBe(target)
      expect(isInside(folder, target)).toBe(!posix.relative(folder, target).startsWith('..'))
    }),
  )
})

test('knows disks of Windows', () => {
  expect(normalizePath('C:/work/../../planes')).toBe('C:/planes')
  expect(resolvePath('C:/work', 'D:/planes')).toBe('D:/planes')
  expect(relativePath('C:/work', 'C:/planes/eu')).toBe('../planes/eu')
  expect(relativePath('C:/work', 'D:/planes')).toBe('D:/planes')
  expect(isInside('C:/work', 'D:/work')).toBe(false)
})

test('splits a path into its folder and its name', () => {
  expect([folderOf('a/b.yaml'), nameOf('a/b.yaml')]).toEqual(['a', 'b.yaml'])
  expect([folderOf('/b.yaml'), nameOf('/b.yaml')]).toEqual(['/', 'b.yaml'])
  expect([folderOf('b.yaml'), nameOf('b.yaml')]).toEqual(['', 'b.yaml'])
  expect(folderOf('C:/b.yaml')).toBe('C:/')
})
