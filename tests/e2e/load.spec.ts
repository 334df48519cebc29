import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { troublesOf, words, type Language } from './page'

const languages: readonly Language[] = ['de', 'en']
const paths = languages.flatMap((language) => ['', '/reference', '/networks', '/networks/bittensor', '/networks/allora'].map((path) => `/${language}${path}`))

test('the root sends readers to the language that their browser prefers', async ({ browser }) => {
  for (const [locale, path] of [['de-AT', '/de'], ['en-GB', '/en'], ['fr-FR', '/de']] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto('/?seed=5')
    expect(new URL(page.url()).pathname).toBe(path)
    expect(new URL(page.url()).search).toContain('seed=5')
    await context.close()
  }
})

for (const path of paths) {
  test(`${path} loads without a trouble and without a third party`, async ({ page }) => {
    const troubles = troublesOf(page)
    await page.goto(path)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.waitForTimeout(1000)
    expect(troubles).toEqual([])
    expect(await page.getAttribute('html', 'lang')).toBe(path.slice(1, 3))
    expect(await page.title()).not.toBe('')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} breaks no rule of accessibility that a machine can check, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      for (const closed of await page.locator('details:not([open]) > summary').all()) if (await closed.isVisible()) await closed.click()
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 5).join(' | ')}`)).toEqual([])
    })
  }

  for (const width of [320, 360, 1280]) {
    test(`${path} fits ${width} pixels with everything unfolded`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      for (const closed of await page.locator('details:not([open]) > summary').all()) if (await closed.isVisible()) await closed.click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  }
}

for (const language of languages) {
  test(`/${language} tells all without JavaScript: words, headline, picture`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/${language}`)
    await expect(page.locator('h1')).toBeVisible()
    expect((await page.locator('main').innerText()).split(/\s+/).length).toBeGreaterThan(600)
    await expect(page.locator('figure svg path').first()).toBeAttached()
    await expect(page.getByRole('slider', { name: words[language].price })).toBeVisible()
    await context.close()
  })
}

for (const [address, width] of [['/de', 1280], ['/en', 360], ['/en', 320], ['/de?bogus=1&m-priceTaste=99', 360]] as const) {
  test(`${address} at ${width} pixels does not move what is already there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) if (!entry.hadRecentInput) (window as unknown as { shift: number }).shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address)
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05)
  })
}

test('an unknown page says so in its language', async ({ page }) => {
  const answer = await page.goto('/de/nirgendwo')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toBeVisible()
})
