import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { troublesOf } from './page'

const path = (language: 'de' | 'en', query = '') => `/${language}/networks/bittensor${query && `?${query}`}`
const weight = (page: Page, validator: number, miner: number) => page.getByRole('textbox', { name: `Validator ${validator} gives miner ${miner}`, exact: true })
const editor = (page: Page) => page.getByRole('region', { name: 'Stakes and weights' })
const cellsOf = (page: Page) => editor(page).locator('tbody td').allInnerTexts()

async function typeInto(page: Page, validator: number, miner: number, text: string) {
  await weight(page, validator, miner).focus()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

test('a cell edited by keyboard moves the numbers, and the link opens to the same table', async ({ page, browser }) => {
  const troubles = troublesOf(page)
  await page.goto(path('en'))
  await expect(weight(page, 1, 1)).toHaveValue('0.5')
  const before = await cellsOf(page)
  await typeInto(page, 1, 1, '0.9')
  await expect(weight(page, 2, 1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(weight(page, 2, 2)).toBeFocused()
  await page.keyboard.press('+')
  await expect(weight(page, 2, 2)).toHaveValue('0.55')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageDown')
  await expect(weight(page, 2, 2)).toHaveValue('0.55')
  await page.keyboard.press('ArrowUp')
  await expect(weight(page, 1, 2)).toBeFocused()
  await expect(page).toHaveURL(/epoch-sheet=0\.55_0\.9_0\.4_0\.1\*0\.25_0\.4_0\.55_0\.1\*/)
  const after = await cellsOf(page)
  expect(after).not.toEqual(before)

  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  await expect(weight(other, 1, 1)).toHaveValue('0.9')
  expect(await cellsOf(other)).toEqual(after)
  await other.context().close()
  expect(troubles).toEqual([])
})

test('escape keeps the old number, and what is no number is said', async ({ page }) => {
  await page.goto(path('en'))
  await weight(page, 3, 2).focus()
  await page.keyboard.type('7')
  await page.keyboard.press('Escape')
  await expect(weight(page, 3, 2)).toHaveValue('0.2')
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await expect(editor(page)).toContainText('“many” is not a number of at least 0')
  await expect(weight(page, 3, 2)).toHaveValue('0.2')
  await expect(page).not.toHaveURL(/epoch-sheet/)
})

test('a cell dragged up by mouse grows, and the slider below moves it too', async ({ page }) => {
  await page.goto(path('en'))
  const cell = weight(page, 1, 1)
  await cell.scrollIntoViewIfNeeded()
  const { x, y } = (await cell.boundingBox())!
  await page.mouse.move(x + 20, y + 15)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 17, { steps: 8 })
  await page.mouse.up()
  await expect(cell).toHaveValue('0.7')
  const slider = page.getByRole('slider', { name: 'Validator 1 gives miner 1: 0.7' })
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(cell).toHaveValue('0.69')
})

test('a broken table in a link is mended, cell by cell, and says so', async ({ page }) => {
  const troubles = troublesOf(page)
  await page.goto(path('en', 'epoch-sheet=0.6_1_x*0.4_-2_1**e5*-*0.4_1'))
  const notice = page.getByRole('status').filter({ hasText: 'could not be taken as written' })
  await expect(notice).toContainText('Validator 1, miner 2: “x” is not a number; 0 is used.')
  await expect(notice).toContainText('Validator 2, miner 1: “-2” is negative; 0 is used.')
  await expect(notice).toContainText('Validator 2 (from epoch 5 on): the weight for miner 2 is missing and counts as 0.')
  await expect(weight(page, 1, 1)).toHaveValue('1')
  await expect(weight(page, 2, 2)).toHaveValue('1')
  expect(troubles).toEqual([])
})

test('a table can be pasted, is mended where it must be, and can be saved and pasted again', async ({ page }) => {
  await page.goto(path('en'))
  await page.getByRole('button', { name: 'Paste a table' }).click()
  await page.getByRole('textbox', { name: 'A table as CSV or JSON' }).fill('0,7;1;0\n0,3;NaN;1')
  await page.getByRole('button', { name: 'Take this table' }).click()
  await expect(editor(page)).toContainText('Taken: 2 validators, 2 miners. One thing had to be mended:')
  await expect(editor(page)).toContainText('Validator 2, miner 1: “NaN” is not a number; 0 is used.')
  await expect(page).toHaveURL(/epoch-sheet=0\.7_1_0\*0\.3_0_1(&|$)/)
  await expect(weight(page, 1, 1)).toHaveValue('1')

  await page.getByRole('button', { name: 'Save numbers' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const file = readFileSync((await (await download).path())!, 'utf8')
  expect(file).toBe('validator,stake,miner 1,miner 2\r\nvalidator 1,0.7,1,0\r\nvalidator 2,0.3,0,1\r\n')
})

test('epochs are stepped through and played on request only', async ({ page }) => {
  await page.goto(path('en'))
  const epoch = page.getByRole('slider', { name: /^Epoch \d+ of 40$/ })
  await expect(epoch).toHaveValue('1')
  await page.getByRole('button', { name: 'One epoch forward' }).click()
  await expect(epoch).toHaveValue('2')
  await page.waitForTimeout(1000)
  await expect(epoch).toHaveValue('2')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(async () => Number(await epoch.inputValue())).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'Pause' }).click()
  const stopped = await epoch.inputValue()
  await page.waitForTimeout(1000)
  await expect(epoch).toHaveValue(stopped)
  await page.getByRole('button', { name: 'Show the table from epoch 9 on' }).click()
  await expect(epoch).toHaveValue('9')
  await expect(weight(page, 2, 3)).toHaveValue('0.6')
  await expect(editor(page)).toContainText('60% is clipped to 10%')
})

test('a named case turns into an own table when it is changed', async ({ page }) => {
  await page.goto(path('en'))
  await page.getByRole('combobox', { name: 'Which table?' }).selectOption('case09')
  await expect(page).toHaveURL(/epoch-case=case09/)
  await page.getByRole('button', { name: 'Show the table from epoch 7 on' }).click()
  await expect(page.getByRole('textbox', { name: 'Stake of validator 2' })).toHaveValue('0.2')
  await typeInto(page, 1, 1, '0.5')
  await expect(page).toHaveURL(/epoch-sheet=0\.8_0_1\*0\.1_0_1\*0\.1_0_1\*\*e7\*0\.8_0\.5_1\*0\.2_0_1\*0_0_1/)
  await expect(page).not.toHaveURL(/epoch-case/)
})

test('chain and simulator stand side by side', async ({ page }) => {
  await page.goto(path('en'))
  const compared = page.getByRole('region', { name: 'Chain and simulator side by side' })
  await expect(compared).toContainText('both give the same up to rounding')
  await page.getByText('Rules of the simulators').click()
  await page.getByRole('combobox', { name: 'Which version of the simulators?' }).selectOption('ysYuma1')
  await expect(compared).toContainText('They differ most in epoch 9')
})

test('on a phone the matrix scrolls in its own box and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const row = (stake: number) => [stake, ...Array.from({ length: 12 }, (_, m) => m)].join('_')
  for (const language of ['de', 'en'] as const) {
    await page.goto(path(language, `epoch-sheet=${row(1)}*${row(2)}&epoch-measure=bonds`))
    await expect(page.locator('[data-row="1"][data-column="12"]')).toHaveValue('11')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('no accessibility rule is broken, in both themes', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(path(scheme === 'light' ? 'de' : 'en', 'epoch-at=10'))
    await page.getByRole('button', { name: /^(Tabelle einfügen|Paste a table)$/ }).click()
    const { violations } = await new AxeBuilder({ page }).include('#workbench').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([])
  }
})
