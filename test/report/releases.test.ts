/** What formats say of the releases that planes were checked against, and of what decided them. */
import { expect, test } from 'vitest'
import type { CheckedRelease } from '../../src/lint/checked-releases.ts'
import { github } from '../../src/report/github.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { sarif } from '../../src/report/sarif.ts'
import { detectedReleases, notes, summaryLine } from '../../src/report/summary.ts'
import { reportOf } from './by-hand.ts'
import { viewWith } from './view.ts'

const named: CheckedRelease = { release: 'v1.0', from: 'option', planes: 2, files: 1 }
const configured: CheckedRelease = { release: 'v1.2', from: 'configuration', planes: 1, files: 1 }
const detected: CheckedRelease = { release: 'v0.14', from: 'detected', planes: 1, files: 1 }
const guessed: CheckedRelease = { release: 'v0.9', from: 'detected', planes: 3, files: 2 }

const reportWith = (...releases: CheckedRelease[]) =>
  reportOf({ releases, files: 2, planes: 3, filesWithPlanes: ['a.yaml', 'b.yaml'] })

test.each([
  ['option', ''],
  ['environment', ' (OPENCHOREO_RELEASE)'],
  ['configuration', ' (configuration)'],
  ['detected', ' (detected; set "release" in .openchoreo-planes.yaml)'],
] as const)('the summary names the release of one run, decided by %s', (from, words) => {
  expect(summaryLine(reportWith({ ...named, from }))).toBe(
    `Checked 3 planes in 2 files against v1.0${words}: 0 errors, 0 warnings`,
  )
})

test('the summary counts the planes of each of several releases', () => {
  expect(summaryLine(reportWith(named, configured))).toBe(
    'Checked 3 planes in 2 files, 2 against v1.0, 1 against v1.2 (configuration): 0 errors, 0 warnings',
  )
})

test('releases that nobody named are listed with their planes', () => {
  const hint = '(detected; set "release" in .openchoreo-planes.yaml)'
  expect(detectedReleases(reportWith(named, configured))).toBeUndefined()
  expect(detectedReleases(reportWith(named, detected))).toBe(`Checked 1 plane against v0.14 ${hint}`)
  expect(detectedReleases(reportWith(guessed, named, detected))).toBe(
    `Checked 3 planes against v0.9, 1 plane against v0.14 ${hint}`,
  )
})

test('GitHub has a notice of them, which belongs to no file', () => {
  const [notice] = github(reportWith(detected), viewWith()).split('\n')
  expect(notice).toBe(
    '::notice title=openchoreo-planes::Checked 1 plane against v0.14 (detected; set "release" in .openchoreo-planes.yaml)',
  )
  expect(github(reportWith(named), viewWith())).not.toContain('::')
})

test('JSON has every release, and the only one also by itself', () => {
  expect(JSON.parse(json(reportWith(configured), viewWith()))).toMatchObject({
    release: 'v1.2',
    releaseFrom: 'configuration',
    releases: [configured],
  })
  const several = JSON.parse(json(reportWith(named, configured), viewWith()))
  expect(several.releases).toEqual([named, configured])
  expect(several).not.toHaveProperty('release')
  expect(several).not.toHaveProperty('releaseFrom')
})

test('SARIF has them as properties of the run', () => {
  const propertiesOf = (...releases: CheckedRelease[]) =>
    JSON.parse(sarif(reportWith(...releases), viewWith())).runs[0].properties
  expect(propertiesOf(configured)).toEqual({ release: 'v1.2', releaseFrom: 'configuration', releases: [configured] })
  expect(propertiesOf(named, configured)).toEqual({ releases: [named, configured] })
  expect(propertiesOf()).toEqual({ releases: [] })
})

test('JUnit has them as properties of each suite, and each value once', () => {
  const lines = junit(reportWith(guessed, named, detected), viewWith()).split('\n')
  const properties = [
    '    <properties>',
    '      <property name="release" value="v0.9, v1.0, v0.14"/>',
    '      <property name="releaseFrom" value="detected, option"/>',
    '    </properties>',
  ]
  expect(lines.slice(3, 7)).toEqual(properties)
  expect(lines.slice(10, 14)).toEqual(properties)
  expect(junit(reportWith(), viewWith())).not.toContain('propert')
})

test('folders that were taken for clusters are named, with what to do about it', () => {
  expect(notes(reportOf({ clusters: ['eu', 'us'] }))).toEqual([
    '2 folders taken for clusters of their own (eu, us): name them in "sets" of .openchoreo-planes.yaml',
  ])
})
