import { expect, test } from '@playwright/test'
import { defaultDigest, digestOf, fan, troublesOf } from './page'

test('a broken link is repaired and says what was repaired', async ({ page }) => {
  const troubles = troublesOf(page)
  await page.goto('/en?v=1&runs=8&m-priceTaste=99&m-qualityTaste=abc&nonsense=1&m-closedPay=gold&metric=beauty')
  const notice = page.getByRole('status').filter({ hasText: '99' })
  await expect(notice).toBeVisible()
  for (const text of ['abc', 'nonsense', 'gold', 'beauty']) await expect(notice).toContainText(text)
  expect(await page.locator('body').innerText()).not.toContain('NaN')
  await digestOf(page, 'en')
  expect(troubles).toEqual([])
})

test('a hundred kilobytes of rubbish and a link from the future still give a page', async ({ page }) => {
  const rubbish = Array.from({ length: 5000 }, (_, k) => `k${k}=%00%ff%3Cscript%3E`).join('&').slice(0, 100_000)
  await page.goto(`/de?v=99&runs=8&__proto__=1&constructor=2&${rubbish}`)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '99' })).toBeVisible()
  await digestOf(page, 'de')
  expect(await page.evaluate(() => ({}) as { polluted?: unknown })).toEqual({})
})

test('sizes beyond the allowed are clamped', async ({ page }) => {
  await page.goto('/en?v=1&runs=1&agents=1&years=900')
  await expect(page.getByRole('status').filter({ hasText: '900' })).toBeVisible()
  await digestOf(page, 'en')
})

test('a worker that dies is replaced, and the figure says so', async ({ page }) => {
  await page.goto('/en?v=1&runs=120')
  await expect(fan(page)).toContainText(/Preliminary/)
  await Promise.all(page.workers().map((worker) => worker.evaluate(() => { setTimeout(() => { throw new Error('killed by the test') }) })))
  await expect(fan(page)).toContainText('broken off')
  await digestOf(page, 'en', await defaultDigest(page))
})

test('without workers the page computes by itself', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(window, 'Worker', { value: class { constructor() { throw new Error('no workers here') } } }) })
  await page.goto('/en?v=1&runs=8&agents=100')
  await digestOf(page, 'en')
})
