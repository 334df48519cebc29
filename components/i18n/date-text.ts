import type { Locale } from '@/lib/i18n/locales'

/** An ISO day or month as a reader of the language writes it: `2025-02-13` → "13. Februar 2025", `2026-05` → "May 2026". */
export function dateText(locale: Locale, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  if (!year || !month) throw new Error(`dates are YYYY-MM-DD or YYYY-MM; got "${iso}"`)
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day && { day: 'numeric' }) }
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(Date.UTC(year, month - 1, day ?? 1))
}
