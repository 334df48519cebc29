/** Languages of the site, equal in rank. The first is what a reader gets whose browser asks for neither. */
export const locales = ['de', 'en'] as const

export type Locale = (typeof locales)[number]

export function isLocale(text: string | undefined): text is Locale {
  return (locales as readonly (string | undefined)[]).includes(text)
}

/**
 * The language a browser prefers, from its Accept-Language header: highest quality first, then as written.
 * Unreadable or missing headers give the first language.
 */
export function preferredLocale(header: string | null): Locale {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(/\s*;\s*q=/)
    return { locale: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) || 0 }
  })
  const understood = wishes.filter((wish) => wish.quality > 0).sort((a, b) => b.quality - a.quality)
  return understood.map((wish) => wish.locale).find(isLocale) ?? locales[0]
}
