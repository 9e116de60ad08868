/** The page of `graph --format html` in a real browser, from a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { drawTopology, resolveTopology } from '../../src/topology/index.ts'
import { pictures } from '../topology/pictures.ts'
import { launch, photograph } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-graph-page-'))
let browser: Browser
let page: Page
/** What the page may never have: errors, violations of its policy, requests, dialogs. */
let unwanted: string[] = []

beforeAll(async () => {
  browser = await launch()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

afterEach(async () => {
  await page.context().close()
  expect(unwanted).toEqual([])
})

async function open(name: string, options: BrowserContextOptions = {}): Promise<void> {
  unwanted = []
  const file = join(folder, 'graph.html')
  writeFileSync(file, drawTopology(pictures[name] ?? resolveTopology([]), 'html'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  page = await context.newPage()
  page.on('console', (message) => unwanted.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', ({ message }) => unwanted.push(message))
  page.on('dialog', (dialog) => unwanted.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) unwanted.push(`request: ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href)
}

const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
const isPanelOpen = (): Promise<boolean> => page.locator('#panel').isVisible()
const heading = (): Promise<string> => page.locator('#panel h2:visible').innerText()

/** The width and the left end of what is in view, in units of the picture. */
async function viewBox(): Promise<{ x: number; y: number; width: number }> {
  const [x = 0, y = 0, width = 0] = ((await page.locator('#view svg').getAttribute('viewBox')) ?? '').split(' ').map(Number)
  return { x, y, width }
}

async function isInView(id: string): Promise<boolean> {
  const [box, view] = [await page.locator(id).boundingBox(), await page.locator('#view').boundingBox()]
  if (!box || !view) return false
  return (
    box.x >= view.x && box.y >= view.y && box.x + box.width <= view.x + view.width && box.y + box.height <= view.y + view.height
  )
}

/** The name of a box that begins so. */
async function boxNamed(start: string): Promise<{ id: string; label: string }> {
  const box = page.locator(`.node[role=button][aria-label^="${start}"]`).first()
  return { id: `#${await box.getAttribute('id')}`, label: (await box.getAttribute('aria-label')) ?? '' }
}

describe('by keyboard', () => {
  test('the search finds a box, Enter goes to it and then opens its details, Escape closes them', async () => {
    await open('300')
    const { label: name } = await boxNamed('DataPlane')
    await page.locator('#search').focus()
    await page.keyboard.type(name.toUpperCase())
    expect(await page.locator('#found').innerText()).toMatch(/^[1-9]\d* of \d{3}$/)
    expect(await page.locator('.node.unmatched').count()).toBeGreaterThan(100)
    await page.keyboard.press('Enter')
    expect(await focused()).toBe(name)
    const first = `#${await page.evaluate(() => document.activeElement?.id)}`
    expect(await isInView(first)).toBe(true)
    expect(await isPanelOpen()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await isPanelOpen()).toBe(true)
    expect(name).toContain((await heading()).split(' ').at(-1))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await heading())
    expect(await page.locator(first).getAttribute('aria-expanded')).toBe('true')
    expect(await isInView(first)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await isPanelOpen()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(first.slice(1))
    expect(await page.locator('[aria-expanded=true]').count()).toBe(0)
  })

  test('each Enter in the search goes to the next box, and what matches nothing goes nowhere', async () => {
    await open('30')
    await page.locator('#search').fill('environment')
    const seen = new Set<string | null>()
    for (const _ of [1, 2, 3]) {
      await page.locator('#search').press('Enter')
      seen.add(await focused())
    }
    expect(seen.size).toBe(3)
    await page.locator('#search').fill('nothing has this name')
    expect(await page.locator('#found').innerText()).toMatch(/^0 of /)
    await page.locator('#search').press('Enter')
    expect(await focused()).toBe('Search boxes')
  })

  test('the picture is zoomed, moved and fitted', async () => {
    await open('300')
    await page.locator('#view').focus()
    const whole = await viewBox()
    await page.keyboard.press('+')
    expect((await viewBox()).width).toBeCloseTo(whole.width / 1.25)
    await page.keyboard.press('ArrowRight')
    expect((await viewBox()).x).toBeGreaterThan(whole.x + whole.width * 0.1)
    await page.keyboard.press('-')
    expect((await viewBox()).width).toBeCloseTo(whole.width)
    await page.keyboard.press('0')
    expect(await viewBox()).toEqual(whole)
  })

  test('Tab comes to one box, arrow keys go to its neighbors, and each stays in view', async () => {
    await open('30')
    await page.locator('#fit').focus()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Picture')
    for (const _ of Array.from({ length: 8 })) await page.keyboard.press('+')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box-0')
    const seen: (string | null)[] = [await focused()]
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key)
      seen.push(await focused())
      expect(await isInView(`#${await page.evaluate(() => document.activeElement?.id)}`)).toBe(true)
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(4)
    expect(await page.locator('.node[role=button][tabindex="0"]').count()).toBe(1)
  })
})

describe('by pointer', () => {
  test('a click opens the details, links in them lead to other boxes, and × closes them', async () => {
    await open('multi-cluster')
    const { id } = await boxNamed('Environment')
    await page.locator(id).click()
    const environment = await heading()
    expect(environment).toContain('Environment')
    const link = page.locator('#panel section:visible a').first()
    const target = await link.getAttribute('href')
    await link.click()
    expect(await heading()).not.toBe(environment)
    expect(await page.locator(String(target)).getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('button', { name: 'Close details' }).click()
    expect(await isPanelOpen()).toBe(false)
  })

  test('dragging moves the picture and opens nothing; Ctrl and the wheel zoom at the pointer', async () => {
    await open('30')
    const before = await viewBox()
    const { id } = await boxNamed('Environment')
    const box = await page.locator(id).boundingBox()
    if (!box) throw new Error('no box')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y + 40, { steps: 4 })
    await page.mouse.up()
    expect((await viewBox()).x).toBeLessThan(before.x)
    expect(await isPanelOpen()).toBe(false)
    const dragged = await page.locator(id).boundingBox()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await viewBox()).width).toBeLessThan(before.width * 0.9)
    const zoomed = await page.locator(id).boundingBox()
    const middleOf = (of: typeof box | null): number => (of ? of.x + of.width / 2 : Number.NaN)
    // The pointer is in the middle of the box, which stays there.
    expect(Math.abs(middleOf(zoomed) - middleOf(dragged))).toBeLessThan(2)
    expect(zoomed?.width).toBeGreaterThan((dragged?.width ?? 0) * 1.1)
  })
})

test('the picture stays whole when the window changes', async () => {
  await open('3')
  await page.setViewportSize({ width: 500, height: 500 })
  const { width } = await viewBox()
  await expect.poll(() => isInView('#box-0')).toBe(true)
  expect(width).toBeGreaterThan(0)
})

test('without scripts the picture and all details are there', async () => {
  await open('single-cluster', { javaScriptEnabled: false })
  const sections = page.locator('#panel section')
  expect(await sections.count()).toBe(await page.locator('.node[role=button]').count())
  expect(await sections.last().isVisible()).toBe(true)
  expect(await page.locator('#search').isVisible()).toBe(false)
})

test('no name can be markup or script', async () => {
  await open('hostile')
  expect(await page.title()).toBe('OpenChoreo topology')
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.locator('img, image').count()).toBe(0)
  await page.locator('#search').fill('</text><script>')
  expect(await page.locator('#found').innerText()).toMatch(/^[1-9]/)
})

test('the policy holds: no script, style or image that is not the page’s own takes effect', async () => {
  await open('3')
  const [thrown, violations, color] = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))
    let thrown = ''
    try {
      document.body.setAttribute('onclick', 'document.title = "hacked"')
    } catch (error) {
      thrown = String(error)
    }
    const style = document.createElement('style')
    style.textContent = 'body { color: rgb(1, 2, 3) }'
    document.head.append(style)
    new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    await new Promise((resolve) => setTimeout(resolve, 200))
    return [thrown, violations, getComputedStyle(document.body).color]
  })
  expect(thrown).toContain('TrustedScript')
  expect(violations).toEqual(expect.arrayContaining(['style-src-elem', 'img-src']))
  expect(color).not.toBe('rgb(1, 2, 3)')
  expect(unwanted.splice(0).length).toBeGreaterThanOrEqual(3)
})

describe('everybody can use it', () => {
  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['phone', { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true }],
    ['phone-dark', { colorScheme: 'dark', viewport: { width: 320, height: 700 }, hasTouch: true }],
  ])('%s: axe finds nothing', async (name, options) => {
    for (const picture of ['30', 'dangling', 'empty']) {
      if (picture !== '30') await page.context().close()
      await open(picture, options)
      const faults = async (): Promise<unknown> => {
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
      }
      expect(await faults()).toEqual([])
      await photograph(page, `graph-page-${picture}-${name}`)
      if (picture === 'empty') continue
      await page.locator('#box-1').click()
      expect(await faults()).toEqual([])
      await photograph(page, `graph-page-${picture}-${name}-open`)
      // Nothing is wider than the screen.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(unwanted).toEqual([])
    }
  })
})
