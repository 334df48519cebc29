import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Ensemble } from '../../lib/experiments/monte-carlo'
import { modelById } from '../../lib/models/registry'
import { readLink } from '../../lib/scenario/codec'
import { defaultDigest, digestOf, fan, troublesOf, words } from './page'

test('a slider dragged by mouse changes link, picture and result', async ({ page }) => {
  const troubles = troublesOf(page)
  await page.goto('/de')
  const before = await digestOf(page, 'de')
  const picture = await fan(page).locator('svg').first().innerHTML()
  const slider = page.getByRole('slider', { name: words.de.price }).first()
  await slider.scrollIntoViewIfNeeded()
  const box = (await slider.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.33, box.y + box.height / 2)
  await page.mouse.down()
  for (const share of [0.4, 0.5, 0.6]) await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/m-priceTaste=1\.\d/)
  await digestOf(page, 'de', before)
  expect(await fan(page).locator('svg').first().innerHTML()).not.toBe(picture)
  expect(troubles).toEqual([])
})

test('a slider moved by keyboard alone goes step by step, and Escape takes it back', async ({ page }) => {
  await page.goto('/en')
  const slider = page.getByRole('slider', { name: words.en.price }).first()
  for (let k = 0; k < 400 && !(await slider.evaluate((element) => element === document.activeElement)); k++) await page.keyboard.press('Tab')
  await expect(slider).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/m-priceTaste=1\.1(&|$)/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/priceTaste/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/m-priceTaste=3(&|$)/)
  expect(await slider.getAttribute('aria-valuetext')).toContain('3')
})

test('a shared link opens in a fresh browser and in the other language to the same digest', async ({ browser }) => {
  const giver = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await giver.newPage()
  await page.goto('/de?v=1&seed=9&m-qualityTaste=0.6&runs=12&metric=pay')
  const usual = await defaultDigest(page)
  const digest = await digestOf(page, 'de', usual)
  await page.getByRole('button', { name: words.de.share }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain(`d=${digest}`)
  await giver.close()

  const taker = await browser.newContext()
  const other = await taker.newPage()
  await other.goto(link)
  expect(await digestOf(other, 'de', usual)).toBe(digest)
  await other.goto(link.replace('/de?', '/en?'))
  expect(await digestOf(other, 'en', usual)).toBe(digest)
  await taker.close()
})

test('changing the language keeps the scenario', async ({ page }) => {
  const usual = await defaultDigest(page)
  await page.goto('/de?v=1&runs=8&m-qualityTaste=0.6')
  const digest = await digestOf(page, 'de', usual)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\?.*m-qualityTaste=0\.6/)
  expect(await digestOf(page, 'en', usual)).toBe(digest)
})

test('an old digest that no longer fits is said', async ({ page }) => {
  await page.goto('/en?v=1&runs=8&d=00000000')
  await digestOf(page, 'en', await defaultDigest(page))
  await expect(fan(page)).toContainText('00000000')
})

test('looking at another metric computes nothing anew and keeps the digest', async ({ page }) => {
  await page.goto('/en?v=1&runs=8')
  const digest = await digestOf(page, 'en', await defaultDigest(page))
  await fan(page).getByRole('radio', { name: 'Work done' }).check({ force: true })
  await expect(page).toHaveURL(/metric=effort/)
  expect(await digestOf(page, 'en')).toBe(digest)
})

test('a shock draws its moment and says its effect', async ({ page }) => {
  await page.goto('/en?v=1&runs=8&metric=effort')
  const before = await digestOf(page, 'en', await defaultDigest(page))
  const sentences = await fan(page).locator('li').count()
  await page.getByRole('button', { name: words.en.crash }).first().click()
  await digestOf(page, 'en', before)
  expect(await fan(page).locator('li').count()).toBeGreaterThan(sentences)
  await expect(fan(page).locator('svg').first()).toContainText('crash')
})

test('sentence, table and file carry the same numbers', async ({ page }) => {
  await page.goto('/en?v=1&runs=8&metric=share')
  await digestOf(page, 'en', await defaultDigest(page))
  await fan(page).getByText(words.en.table).click()
  const last = (await fan(page).locator('table tbody tr').last().innerText()).split('\t').map((cell) => cell.trim())
  const download = page.waitForEvent('download')
  await fan(page).getByRole('button', { name: words.en.csv }).click()
  const lines = readFileSync((await (await download).path())!, 'utf8').trim().split(/\r?\n/).filter((line) => !line.startsWith('#'))
  const numbers = lines.at(-1)!.split(',').map(Number)
  expect(numbers[0]).toBe(120)
  const percents = last.slice(1).map((cell) => Number(/([\d.]+)/.exec(cell)![1]))
  percents.forEach((percent, k) => expect(Math.abs(percent - 100 * numbers[k + 1]!)).toBeLessThan(1))
  const medianOfOpen = percents[7]! // median of the second of three fans of five columns
  await expect(fan(page).locator('li').nth(1)).toContainText(String(medianOfOpen))
})

test('the browser computes the same bits as Node', async ({ page }) => {
  const link = 'v=1&seed=77&runs=9&agents=300&m-openPay=token&m-crash=1&m-shockMonth=30'
  const ensemble = new Ensemble(modelById('regimes')!, readLink(link).scenario)
  while (ensemble.done < ensemble.of) ensemble.addNext()
  await page.goto(`/de?${link}`)
  expect(await digestOf(page, 'de', await defaultDigest(page))).toBe(ensemble.digest())
})

test('a thing to try is a step of its own: focus goes to the figure, and back brings the own settings again', async ({ page }) => {
  await page.goto('/en?v=1&runs=8&m-priceTaste=1.3')
  await page.locator('#try a').first().click()
  await expect(page).toHaveURL(/m-qualityTaste=0\.1/)
  await expect(page.locator('#figure-title')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/m-priceTaste=1\.3/)
  await expect(page.getByRole('textbox', { name: new RegExp(words.en.price.replace('?', '\\?')) }).first()).toHaveValue('1.3')
})

test('the headline never passes off numbers of other settings as done', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/en?v=1&m-priceTaste=0.2')
  const headline = page.locator('#leaders figure')
  await expect(headline).not.toContainText(/Checksum/)
  await headline.scrollIntoViewIfNeeded()
  await expect(headline).toContainText(/Preliminary|Done/)
})
