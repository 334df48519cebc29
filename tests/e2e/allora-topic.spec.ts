import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { troublesOf } from './page'

const path = (language: 'de' | 'en', query = '') => `/${language}/networks/allora${query && `?${query}`}`
const view = (page: Page) => page.locator('#workbench')
const inference = (page: Page) => page.getByRole('region', { name: /^The inference of epoch/ })
const worker = (page: Page, n: number) => inference(page).getByRole('button', { name: `Worker ${n}`, exact: true })
const whatIf = (page: Page) => inference(page).getByRole('status')
const epoch = (page: Page) => page.getByRole('slider', { name: /^Epoch \d+ of \d+$/ })

test('focus on a worker says what the network would be without it, and choosing it keeps that in the link', async ({ page, browser }) => {
  const troubles = troublesOf(page)
  await page.goto(path('en'))
  await expect(whatIf(page)).toContainText('Point at a worker')
  await worker(page, 3).focus()
  const row = inference(page).getByRole('row', { name: /^Worker 3/ }).getByRole('cell')
  await expect(whatIf(page)).toContainText('Without Worker 3 the network would have said')
  const [, , , without, score, reward] = await row.allInnerTexts()
  for (const number of [without, score, reward]) await expect(whatIf(page)).toContainText(number!)
  await page.keyboard.press('Tab')
  await expect(whatIf(page)).toContainText('Without Worker 4')
  await page.keyboard.press('Enter')
  await expect(worker(page, 4)).toHaveAttribute('aria-pressed', 'true')
  await worker(page, 4).blur()
  await expect(whatIf(page)).toContainText('Without Worker 4')
  await expect(page).toHaveURL(/topic-worker=4/)
  const said = await whatIf(page).innerText()

  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  await expect(whatIf(other)).toHaveText(said)
  await other.context().close()
  expect(troubles).toEqual([])
})

test('pointing at a forecaster shows it, and pointing away ends that', async ({ page }) => {
  await page.goto(path('en'))
  await inference(page).getByRole('row', { name: /^Forecaster 2/ }).hover()
  await expect(whatIf(page)).toContainText('with it as the only forecaster')
  await expect(page.getByText('network without Forecaster 2')).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(whatIf(page)).toContainText('Point at a worker')
})

test('epochs are chosen in the picture, by step and by play, and play never starts by itself', async ({ page }) => {
  await page.goto(path('en', 'topic-at=5'))
  await expect(epoch(page)).toHaveValue('5')
  const picture = page.getByRole('slider', { name: 'Choose an epoch' })
  await picture.focus()
  await page.keyboard.press('ArrowRight')
  await expect(epoch(page)).toHaveValue('6')
  await expect(picture).toHaveAttribute('aria-valuetext', /^Epoch 6: the truth was/)
  await page.keyboard.press('End')
  await expect(epoch(page)).toHaveValue('120')
  await page.getByRole('button', { name: 'To the first epoch' }).click()
  await expect(inference(page)).toContainText('In its first epoch the network knows no loss yet')
  await page.waitForTimeout(1000)
  await expect(epoch(page)).toHaveValue('1')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(epoch(page)).toHaveValue('3')
  await page.getByRole('button', { name: 'Pause' }).click()
  const box = (await picture.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + 20)
  await expect(epoch(page)).toHaveValue(/^6[01]$/)
  await expect(page).toHaveURL(/topic-at=6[01]/)
})

test('everybody who earned nothing is told why, and a topic that nobody pays for is told once', async ({ page }) => {
  await page.goto(path('en'))
  const nothing = page.getByRole('region', { name: 'Why did I earn nothing?' })
  await expect(nothing.getByRole('listitem')).toHaveCount(5)
  await expect(nothing).toContainText('No place: the smoothed score was')
  await nothing.getByText('Over the whole course').click()
  await expect(nothing.getByRole('row', { name: /^Reputer 4/ })).toBeVisible()
  await page.goto(path('en', 'topic-feesAtStart=0&topic-feesPerEpoch=0'))
  await expect(nothing).toContainText('The fee balance is empty')
  await expect(inference(page)).toContainText('In this epoch the topic was not served')
})

test('honest forecasters take away most of the lead', async ({ page }) => {
  await page.goto(path('en'))
  await expect(view(page)).toContainText('Forecasters are told here, with noise, the loss that each worker is about to have.')
  const lead = async () => {
    const [, network, best] = /typically off by ([\d.]*\d), its best worker .*? by ([\d.]*\d)/.exec(await view(page).innerText())!
    return Number(best) / Number(network)
  }
  const before = await lead()
  await view(page).getByRole('radio', { name: 'only what to expect' }).check()
  await expect(view(page)).toContainText('Forecasters know here only the loss to be expected')
  expect(await lead()).toBeLessThan(before / 2)
})

test('on a phone tables scroll in their own boxes and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const language of ['de', 'en'] as const) {
    await page.goto(path(language, 'topic-inferers=40&topic-topInferers=32&topic-forecasters=8&topic-worker=7'))
    await expect(view(page).getByRole('button', { name: 'Worker 40' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('no accessibility rule is broken, in both themes', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(path(scheme === 'light' ? 'de' : 'en', 'topic-worker=4&topic-colluders=2&topic-copyists=2'))
    await view(page).getByText(/^(Über den ganzen Verlauf|Over the whole course)$/).click()
    const { violations } = await new AxeBuilder({ page }).include('#workbench').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
  }
})
