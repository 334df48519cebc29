import { expect, test } from '@playwright/test'
import { troublesOf } from './page'

const bittensor = (language: 'de' | 'en', query = '') => `/${language}/networks/bittensor${query && `?${query}`}`

test('a question is guessed first and answered in shares, with the guess marked', async ({ page }) => {
  const troubles = troublesOf(page)
  await page.goto(bittensor('de'))
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Offen abschreiben' }) })
  await expect(card).not.toContainText('Ihre Vermutung')
  await card.getByRole('radio', { name: 'mehr', exact: true }).focus()
  await page.keyboard.press('Space')
  await card.getByRole('button', { name: 'Zeigen, was die Läufe sagen' }).press('Enter')
  await expect(card.getByText('(Ihre Vermutung)')).toBeVisible()
  const shares = await card.getByRole('listitem').allInnerTexts()
  const percents = shares.map((text) => Number(/(\d+)\s%/.exec(text)![1]))
  expect(percents).toHaveLength(3)
  expect(Math.abs(percents.reduce((a, b) => a + b) - 100)).toBeLessThanOrEqual(2)
  expect(troubles).toEqual([])
})

test('the answer follows the length of the plays', async ({ page }) => {
  await page.goto(bittensor('en', 'v=1&epochs=20'))
  const card = page.getByRole('article').first()
  await card.getByRole('button').click()
  await expect(card).toContainText('Done: 96 runs.')
})

test('a question leads to its settings in the figure', async ({ page }) => {
  await page.goto(bittensor('en'))
  const card = page.getByRole('article').first()
  await card.getByRole('button').click()
  await card.getByRole('link', { name: 'See these settings in the figure' }).click()
  await expect(page).toHaveURL(/n-hiding=0/)
  await expect(page.locator('#figure-title')).toBeFocused()
})

test('a slider of the network and one of a study are both in the link, in either language', async ({ page, browser }) => {
  await page.goto(bittensor('de', 'v=1&n-kappa=0.6&guarantee-kappa=0.6&emission-rule=price'))
  await expect(page.getByRole('listitem').filter({ hasText: 'Von 3.600 TAO am Tag ginge' })).toBeVisible()
  const fact = await page.locator('#studies figure').nth(1).getByRole('listitem').allInnerTexts()
  const other = await (await browser.newContext()).newPage()
  await other.goto(bittensor('en', 'v=1&n-kappa=0.6&guarantee-kappa=0.6&emission-rule=price'))
  await expect(other.locator('#studies figure').nth(1).getByRole('listitem')).toHaveCount(fact.length)
  expect(fact.length).toBeGreaterThan(3)
})

test('what a link about the network gets wrong is mended and said', async ({ page }) => {
  const troubles = troublesOf(page)
  await page.goto(bittensor('en', 'v=1&n-kappa=7&n-bonds=gold&guarantee-kappa=x&epoch-sheet=%2A%2A-1&m-priceTaste=1&net=regimes'))
  const notice = page.getByRole('status').filter({ hasText: 'mended' }).or(page.getByRole('status').filter({ has: page.getByRole('list') })).first()
  await expect(notice).toBeVisible()
  expect(await notice.getByRole('listitem').count()).toBeGreaterThan(3)
  expect(troubles).toEqual([])
})

test('the header leads from a network’s settings home without taking them along', async ({ page }) => {
  await page.goto(bittensor('en', 'v=1&n-kappa=0.6'))
  await expect(page.getByRole('link', { name: 'Anreiz', exact: true })).toHaveAttribute('href', '/en')
  await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('href', '/de/networks/bittensor?v=1&n-kappa=0.6')
})

test('the comparison leads to every network', async ({ page }) => {
  await page.goto('/de/networks')
  await page.locator('#list').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/de\/networks\/[a-z]+$/)
  await expect(page.locator('h1')).toBeVisible()
})
