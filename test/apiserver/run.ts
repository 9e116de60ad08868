/**
 * `npm run test:apiserver`: whether a real API server says what this package says, without our policies and with them.
 *
 * KUBECONFIG names a cluster. With CRDS_DIR, a folder of the CRDs of all releases, every contract line is loaded in turn, or those that LINES names;
 * without it RELEASE says which release the cluster has. What is missing is reported, with exit status 2.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyRules } from '../../src/policy/documents.ts'
import { contractLines, isRelease, type Line, lineOfRelease } from '../../src/releases/lines.ts'
import { releaseOf } from '../policy/seen.ts'
import { askAll, type Tally } from './ask.ts'
import { type Cluster, connect, Unfit } from './cluster.ts'
import { testCost } from './cost.ts'
import { testGuide } from './guide.ts'
import { testLive } from './live.ts'
import { questionsOf } from './questions.ts'
import { checkKinds, replaceCRDs } from './setup.ts'

const root = join(import.meta.dirname, '../..')

try {
  process.exitCode = await testAll()
} catch (error) {
  if (!(error instanceof Unfit)) throw error
  console.error(`test:apiserver: ${error.message}`)
  process.exitCode = 2
}

async function testAll(): Promise<number> {
  const folder = process.env['CRDS_DIR']
  const lines = linesToTest(folder)
  const cluster = await connect()
  let [passed, failed] = [0, 0]
  try {
    for (const line of lines) {
      if (folder !== undefined) await replaceCRDs(cluster, folder, line)
      await checkKinds(cluster, line)
      const tally = await testLine(cluster, line)
      passed += tally.passed
      failed += tally.failed.length
    }
  } finally {
    cluster.stop()
  }
  console.log(`${passed} passed, ${failed} failed, 0 skipped`)
  return failed === 0 ? 0 : 1
}

function linesToTest(folder: string | undefined): readonly Line[] {
  const release = process.env['RELEASE']
  if (release !== undefined && !isRelease(release)) throw new Unfit(`RELEASE is no release: ${release}`)
  if (folder === undefined) {
    if (release === undefined)
      throw new Unfit(
        'say which release of OpenChoreo the cluster has, such as RELEASE=v1.2, or name a folder of CRDs in CRDS_DIR',
      )
    return [lineOfRelease(release)]
  }
  const named = process.env['LINES']?.split(',')
  return release === undefined ? contractLines.filter((line) => !named || named.includes(line)) : [lineOfRelease(release)]
}

async function testLine(cluster: Cluster, line: Line): Promise<Tally> {
  const tally: Tally = { passed: 0, denied: 0, failed: [], unasked: new Map() }
  const questions = questionsOf(line)
  if (questions.unaskable > 0)
    tally.unasked.set('about an object as it is stored, which no request can put there', questions.unaskable)
  await askAll(cluster, line, questions, policyOf(line), tally)
  // The guide is about the newest release, and so is what goes with it.
  const isNewest = line === contractLines.at(-1)
  if (isNewest) await testGuide(tally)
  if (isNewest) await testLive(cluster, line, tally)
  const cost = isNewest ? await testCost(cluster, line, rulesOf(line), tally) : undefined
  for (const fault of tally.failed.slice(0, 20)) console.error(`${line}: ${fault}`)
  const unasked = [...tally.unasked].map(([reason, count]) => `${count} not asked: ${reason}`)
  console.log(
    [
      `${line}: ${tally.passed} passed, ${tally.failed.length} failed; ${tally.denied} of them denied by the policies alone`,
      ...unasked,
    ].join('\n  '),
  )
  if (cost !== undefined) console.log(`  ${cost}`)
  return tally
}

function rulesOf(line: Line): Readonly<Record<string, PolicyRules>> {
  return JSON.parse(readFileSync(join(root, `generated/policies/${line}.json`), 'utf8'))
}

function policyOf(line: Line): string {
  const command = join(root, 'dist/cli.cjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'policy', '--release', releaseOf(line)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Unfit(`openchoreo-planes policy: ${stderr}`)
  return stdout
}
