/** The page to try it, in a real browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '../../scripts/playground.ts'
import { launch, photograph } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'openchoreo-planes-playground-'))
const address = pathToFileURL(join(folder, 'index.html')).href
let browser: Browser
let page: Page
/** What no page of ours may have: errors, warnings, requests, dialogs. */
let unwanted: string[] = []

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), await pageOf('main.ts'))
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

async function open(fragment = '', options: BrowserContextOptions = {}): Promise<void> {
  unwanted = []
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  page = await context.newPage()
  page.on('console', (message) => unwanted.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', ({ message }) => unwanted.push(message))
  page.on('dialog', (dialog) => unwanted.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) unwanted.push(`request: ${request.url()}`)
  })
  await page.goto(address + fragment)
  await ready()
}

/** Waits until all is shown that follows from the text. */
async function ready(): Promise<void> {
  await page.locator('html[data-ready=all]').waitFor()
}

/** Pastes a text in the place of all. */
async function write(text: string): Promise<void> {
  await page.locator('#editor .cm-content').click()
  await page.keyboard.press('Control+A')
  await page.evaluate(() => document.documentElement.removeAttribute('data-ready'))
  await page.locator('#editor .cm-content').evaluate((content, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  await ready()
}

const textOf = async (selector: string): Promise<string> => (await page.locator(selector).innerText()).trim()
const editorText = (): Promise<string> => textOf('#editor .cm-content')

const plane = (spec: string): string =>
  `apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata:\n  name: a\n  namespace: acme\nspec:\n${spec}`
const valid = plane(
  '  clusterAgent:\n    clientCA:\n      secretRef:\n        name: agent-ca\n        key: ca.crt\n  gateway:\n    publicVirtualHost: a.example.com\n    organizationVirtualHost: b.example.com\n',
)

describe('what is wrong', () => {
  test('is shown at its line while typing, and fixed by a button', async () => {
    await open()
    await write(valid)
    expect(await textOf('#summary')).toBe('No problem found.')
    await write(valid.replace('publicVirtualHost', 'publicVirtualHots'))
    expect(await textOf('#problems')).toMatch(/^Line 13\nerror spec\.gateway\.publicVirtualHots: unknown field/)
    expect(await page.locator('#editor .cm-lintRange-error').innerText()).toBe('publicVirtualHots')
    await page.evaluate(() => document.documentElement.removeAttribute('data-ready'))
    await page.getByRole('button', { name: 'Rename it to publicVirtualHost' }).click()
    await ready()
    expect(await textOf('#summary')).toBe('No problem found.')
    expect(await editorText()).toBe(valid.trim())
  })

  test('is shown with its actions where the pointer rests on it', async () => {
    await open()
    await write(valid.replace('publicVirtualHost', 'publicVirtualHots'))
    await page.locator('#editor .cm-lintRange-error').hover()
    const tooltip = page.locator('#editor .cm-tooltip .cm-diagnostic')
    await tooltip.waitFor()
    expect(await tooltip.innerText()).toContain('unknown field')
    await page.locator('#editor .cm-diagnosticAction', { hasText: 'Rename' }).click()
    await expect.poll(() => textOf('#summary')).toBe('No problem found.')
  })

  test('can be reached by keyboard alone, and Tab leaves the editor', async () => {
    await open()
    await write(valid.replace('publicVirtualHost', 'publicVirtualHots'))
    await page.keyboard.press('F8')
    await page.keyboard.type('publicVirtualHot')
    await page.keyboard.press('Escape')
    await expect.poll(() => textOf('#problems')).toContain('publicVirtualHot:')
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe('Line 13')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf('#summary')).toBe('No problem found.')
  })
})

describe('while typing', () => {
  test('missing fields are offered with their descriptions', async () => {
    await open()
    await write(plane('  planeID: a\n  '))
    await page.keyboard.press('Control+Space')
    const list = page.locator('#editor .cm-tooltip-autocomplete')
    await list.waitFor()
    const labels = await list.locator('.cm-completionLabel').allInnerTexts()
    expect(labels).toContain('clusterAgent')
    expect(labels).not.toContain('planeID')
    await page.keyboard.type('gate')
    await expect.poll(() => list.locator('.cm-completionLabel').allInnerTexts()).toEqual(['gateway'])
    await expect.poll(() => page.locator('#editor .cm-completionInfo').innerText()).toContain('.')
    // CodeMirror takes no completion within 75 ms after the list has changed, so that nobody takes one unseen.
    await page.waitForTimeout(200)
    await page.keyboard.press('Enter')
    expect(await editorText()).toMatch(/gateway:$/)
  })

  test('values are offered', async () => {
    await open()
    await write(plane('  observabilityPlaneRef:\n    kind: '))
    await page.keyboard.press('Control+Space')
    const labels = page.locator('#editor .cm-completionLabel')
    await labels.first().waitFor()
    expect((await labels.allInnerTexts()).sort()).toEqual(['ClusterObservabilityPlane', 'ObservabilityPlane'])
  })

  test('a whole manifest is offered in an empty text, and has no problem', async () => {
    await open()
    await write(' ')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('Environ')
    await page.locator('#editor .cm-completionLabel').first().waitFor()
    await page.waitForTimeout(100)
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf('#summary')).toBe('No problem found.')
    expect(await editorText()).toMatch(/^apiVersion: openchoreo\.dev\/v1alpha1\nkind: Environment\n/)
  })

  test('a field says what it means where the pointer rests on it', async () => {
    await open()
    await write(valid.replace('spec:\n', 'spec:\n  planeID: a\n'))
    await page.locator('#editor .cm-line', { hasText: 'planeID' }).getByText('planeID').hover()
    await page.locator('#editor .field-words').waitFor()
    expect(await textOf('#editor .field-words')).toMatch(/Default: metadata\.name/)
  })
})

describe('releases', () => {
  test('the one that the text fits is found, and another one can be chosen', async () => {
    await open()
    await write(valid)
    expect(await textOf('#detected')).toBe('fits v0.9 to v0.16')
    await page.locator('#release').selectOption('v1.2')
    await ready()
    expect(await textOf('#problems')).toContain('secretRef')
  })

  test('the manifest of another release is shown next to it', async () => {
    await open()
    await write(valid)
    const sides = page.locator('#migrated .cm-content')
    await expect.poll(() => sides.count()).toBe(2)
    expect(await sides.nth(0).innerText()).toContain('secretRef:')
    expect(await sides.nth(1).innerText()).toContain('secretKeyRef:')
    await page.locator('#target').selectOption('v0.16')
    await expect.poll(() => textOf('#moved')).toBe('nothing changes')
  })

  test('what only a person knows is asked for', async () => {
    await open()
    await page.locator('#example').selectOption('a data plane of v0.3')
    await expect.poll(() => textOf('#notes')).toContain('answers needed:')
    expect(await page.locator('#migrated .cm-content').nth(1).innerText()).toContain('TODO')
  })
})

test('the topology is drawn, and available as text', async () => {
  await open()
  await page.locator('#example').selectOption('two regions')
  const image = page.locator('#picture img')
  await expect.poll(() => image.getAttribute('alt')).toMatch(/^5 resources and 2 references/)
  expect(await image.evaluate((drawn) => (drawn instanceof HTMLImageElement ? drawn.naturalWidth : 0))).toBeGreaterThan(300)
  await page.getByText('The same as text').click()
  expect(await textOf('#tree')).toContain('Environment production-us')
})

describe('the link', () => {
  test('contains everything that is shown', async () => {
    await open()
    await write(valid)
    await page.locator('#release').selectOption('v0.15')
    await page.locator('#target').selectOption('v1.0')
    await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(50)
    await page.waitForTimeout(300)
    const fragment = await page.evaluate(() => location.hash)
    await page.context().close()
    await open(fragment)
    expect(await editorText()).toBe(valid.trim())
    expect(await page.locator('#release').inputValue()).toBe('v0.15')
    expect(await page.locator('#target').inputValue()).toBe('v1.0')
  })

  test('that was cut says so, and an example is shown', async () => {
    await open('#AAAA')
    expect(await textOf('#copied')).toContain('The link could not be read')
    expect(await editorText()).toContain('kind: DataPlane')
  })
})

test('no name can be markup or script', async () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>'
  await open()
  await write(
    `apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata:\n  name: '${hostile}'\n  namespace: acme\n  annotations:\n    openchoreo.dev/display-name: '"><svg onload=alert(3)>'\nspec:\n  ? '<img src=x onerror=alert(4) x='\n  : 1\n`,
  )
  expect(await page.locator('img').count()).toBe(1)
  expect(await page.title()).toBe('OpenChoreo plane manifests')
  expect(await textOf('#problems')).toContain('<img src=x')
})

test.each([
  ['a text that is no YAML', 'kind: DataPlane\na: [', /1 error/],
  ['templates', 'apiVersion: openchoreo.dev/v1alpha1\nkind: DataPlane\nmetadata: { name: {{ .Values.name }} }\n', /./],
  ['no plane at all', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\n', /No problem/],
  [
    '2,000 planes',
    Array.from({ length: 2000 }, (_, at) => valid.replace('name: a\n', `name: a${at}\n`)).join('---\n'),
    /^1999 warnings\.$/,
  ],
])('%s', async (_, text, summary) => {
  await open()
  await write(text)
  expect(await textOf('#summary')).toMatch(summary)
})

describe('everybody can use it', () => {
  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['phone', { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true }],
    ['phone-dark', { colorScheme: 'dark', viewport: { width: 320, height: 700 }, hasTouch: true }],
  ])('%s: axe finds nothing', async (name, options) => {
    await open('', options)
    for (const example of ['with mistakes', 'two regions', 'a data plane of v0.3']) {
      await page.locator('#example').selectOption(example)
      await page.waitForTimeout(100)
      await ready()
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
      await photograph(page, `playground-${example.replaceAll(' ', '-')}-${name}`, true)
    }
    // Nothing is wider than the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
})
