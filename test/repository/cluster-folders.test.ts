import { expect, test } from 'vitest'
import { clusterFolders } from '../../src/repository/cluster-folders.ts'

/** The paths of each cluster of a repository whose files have planes of some names. */
function clustersOf(files: Readonly<Record<string, readonly string[]>>): unknown {
  const clusters = clusterFolders(Object.entries(files).map(([path, names]) => ({ path, names })))
  return clusters && Object.fromEntries([...clusters].map(([folder, own]) => [folder, own.map(({ path }) => path)]))
}

test('folders that each have planes which another one has are clusters', () => {
  expect(
    clustersOf({ '/r/clusters/a/p.yaml': ['x', 'y'], '/r/clusters/a/in/q.yaml': ['z'], '/r/clusters/b/p.yaml': ['x'] }),
  ).toEqual({
    '/r/clusters/a': ['/r/clusters/a/p.yaml', '/r/clusters/a/in/q.yaml'],
    '/r/clusters/b': ['/r/clusters/b/p.yaml'],
  })
  expect(clustersOf({ 'a/p.yaml': ['x'], 'b/p.yaml': ['x', 'y'], 'c/p.yaml': ['y'] })).toEqual({
    a: ['a/p.yaml'],
    b: ['b/p.yaml'],
    c: ['c/p.yaml'],
  })
})

test('what is in none of the folders is in each cluster', () => {
  expect(
    clustersOf({ 'clusters/a/p.yaml': ['x'], 'clusters/b/p.yaml': ['x'], 'clusters/s.yaml': ['s'], 'all/o.yaml': ['o'] }),
  ).toEqual({
    'clusters/a': ['clusters/a/p.yaml', 'clusters/s.yaml', 'all/o.yaml'],
    'clusters/b': ['clusters/b/p.yaml', 'clusters/s.yaml', 'all/o.yaml'],
  })
})

test('clusters can be grouped', () => {
  const files = { 'eu/a/p.yaml': ['x'], 'eu/b/p.yaml': ['x'], 'eu/o.yaml': ['o'], 'us/p.yaml': ['x'], 'o.yaml': ['all'] }
  expect(clustersOf(files)).toEqual({
    'eu/a': ['eu/a/p.yaml', 'o.yaml', 'eu/o.yaml'],
    'eu/b': ['eu/b/p.yaml', 'o.yaml', 'eu/o.yaml'],
    us: ['us/p.yaml', 'o.yaml'],
  })
})

test('a plane that one cluster has twice stays a duplicate in it', () => {
  const clusters = clusterFolders([
    { path: 'a/p.yaml', names: ['x', 'y'] },
    { path: 'a/q.yaml', names: ['y'] },
    { path: 'b/p.yaml', names: ['x'] },
  ])
  expect(clusters?.get('a')?.flatMap(({ names }) => names)).toEqual(['x', 'y', 'y'])
})

test('nothing is split where a duplicate may be a mistake', () => {
  // No duplicate; in one file; next to each other; in a folder and next to it; one folder of three has no other's plane.
  expect(clustersOf({ 'a/p.yaml': ['x'], 'b/p.yaml': ['y'] })).toBe(undefined)
  expect(clustersOf({ 'a/p.yaml': ['x', 'x'], 'b/p.yaml': ['y'] })).toBe(undefined)
  expect(clustersOf({ 'p.yaml': ['x'], 'q.yaml': ['x'] })).toBe(undefined)
  expect(clustersOf({ 'p.yaml': ['x'], 'a/p.yaml': ['x'], 'b/p.yaml': ['x'] })).toBe(undefined)
  expect(clustersOf({ 'a/p.yaml': ['x'], 'b/p.yaml': ['x'], 'c/p.yaml': ['y'] })).toBe(undefined)
  expect(clustersOf({})).toBe(undefined)
})

test('folders without planes do not matter', () => {
  expect(clustersOf({ 'a/p.yaml': ['x'], 'b/p.yaml': ['x'], 'docs/p.yaml': [] })).toEqual({
    a: ['a/p.yaml'],
    b: ['b/p.yaml'],
  })
})
