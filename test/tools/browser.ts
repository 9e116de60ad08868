/** Debian's chromium, driven by playwright-core. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

/** The browser that the tests need: it has to be on the PATH. */
export const CHROMIUM = '/usr/bin/chromium'

const screenshots = join(import.meta.dirname, '../../screenshots')

export function launch(): Promise<Browser> {
  // Containers run tests as root, and have little shared memory.
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** Leaves a picture to be looked at in screenshots/, which git ignores. Of what is no HTML chromium cannot take more than the screen. */
export async function photograph(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage })
}
