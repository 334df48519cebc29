import type { UnitId } from '@/lib/core/units'
import { formatQuantity } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import type { MessageKey } from '@/lib/i18n/messages'

export type WordValues = Readonly<Record<string, string | number>>

/** The words of one language. */
export interface Words {
  readonly locale: Locale
  /** The message under a full path, with its placeholders filled in. */
  t(key: MessageKey, values?: WordValues): string
  has(key: MessageKey): boolean
  /** A number with its unit. */
  quantity(value: number, unit: UnitId): string
}

/** What `use-intl` gives, on the server and in the browser. */
interface Translator {
  (key: string, values?: WordValues): string
  has(key: string): boolean
}

export function wordsOf(locale: Locale, translator: Translator): Words {
  return {
    locale,
    t: (key, values) => translator(key, values),
    has: (key) => translator.has(key),
    quantity: (value, unit) => formatQuantity(locale, value, unit, unitWord(translator, unit, value)),
  }
}

function unitWord(translator: Translator, unit: UnitId, value: number): string {
  return unit === 'none' ? '' : translator(`units.${unit}.short`, { count: value })
}
