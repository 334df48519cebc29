import { expect, type Locator, type Page } from '@playwright/test'

export const words = {
  de: { price: 'Wie viel zählt der Preis für die Kundschaft?', checksum: /Prüfmarke ([0-9a-f]{8})/, share: 'Link zu diesen Einstellungen kopieren', crash: 'Kurssturz', table: 'Zahlen als Tabelle', csv: 'Tabelle herunterladen (CSV)' },
  en: { price: 'How much does price matter to users?', checksum: /Checksum ([0-9a-f]{8})/, share: 'Copy link to these settings', crash: 'Price crash', table: 'The numbers as a table', csv: 'Download the table (CSV)' },
} as const

export type Language = keyof typeof words

/** The figure of the three regimes over time. */
export function fan(page: Page): Locator {
  return page.locator('section', { has: page.locator('#figure') }).or(page.locator('#figure')).locator('figure').first()
}

/** Checksum of the complete result, once there is one that differs from `other`. */
export async function digestOf(page: Page, language: Language, other?: string): Promise<string> {
  let digest = ''
  await expect(async () => {
    digest = words[language].checksum.exec(await fan(page).innerText())?.[1] ?? ''
    expect(digest).toMatch(/^[0-9a-f]{8}$/)
    expect(digest).not.toBe(other)
  }).toPass({ timeout: 45_000 })
  return digest
}

/** Checksum of the default scenario, as it stands in the page before any script runs. */
export async function defaultDigest(page: Page): Promise<string> {
  const html = await (await page.request.get('/en')).text()
  return words.en.checksum.exec(html.slice(html.indexOf('id="figure"')))![1]!
}

/** Everything that went wrong on a page: exceptions, errors in the console, requests that left the site. */
export function troublesOf(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(`console: ${message.text()}`) })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') troubles.push(`third party: ${request.url()}`)
  })
  return troubles
}
