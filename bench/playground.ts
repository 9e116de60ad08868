/**
 * `npm run bench:playground`: times the first diagnostic of the page to try it against the same page without our code, in turns. Figures, not tests.
 *
 * It needs Debian's chromium; without it the exit status is 2.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { pageOf } from '../scripts/playground.ts'
import { CHROMIUM, launch } from '../test/tools/browser.ts'
import { aligned, spread } from './report.ts'
import { median, ratios } from './statistics.ts'

const ROUNDS = 15

if (existsSync(CHROMIUM)) console.log(await measured())
else {
  console.error('missing: chromium (apt-get install chromium)')
  process.exitCode = 2
}

async function measured(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-bench-playground-'))
  const browser = await launch()
  const times: Record<string, number[]> = { bare: [], main: [] }
  try {
    for (const name of Object.keys(times)) writeFileSync(join(folder, `${name}.html`), await pageOf(`${name}.ts`))
    // The first round is warming up.
    for (let round = -1; round < ROUNDS; round++)
      for (const [name, own] of Object.entries(times)) {
        const time = await timeOf(browser, pathToFileURL(join(folder, `${name}.html`)).href)
        if (round >= 0) own.push(time)
      }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
  const { bare = [], main = [] } = times
  return aligned([
    ['page', 'ready', 'to the bare one', 'min .. max', 'wanted'],
    ['without our code', `${median(bare).toFixed(0)} ms`, ...spread(ratios(bare, bare)), ''],
    ['first diagnostic', `${median(main).toFixed(0)} ms`, ...spread(ratios(main, bare)), 'at most 2'],
  ])
}

/** Milliseconds from the beginning of the navigation until the page says that it is ready. */
async function timeOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset['ready'] === undefined) return
      observer.disconnect()
      document.documentElement.dataset['time'] = String(performance.now())
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] })
  })
  await page.goto(address)
  const time = await page.locator('html[data-time]').getAttribute('data-time')
  await context.close()
  return Number(time)
}
