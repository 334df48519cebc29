import type { MessageKey } from '@/lib/i18n/messages'
import type { Words } from '@/components/i18n/words'

/** What a thing is called in the reader's language: actors, metrics and units by their name, parameters by their label. */
export function nameWord({ t, has }: Words, key: string): string {
  const candidates = [`${key}.name`, `${key}.label`, key] as readonly MessageKey[]
  return t(candidates.find(has) ?? (key as MessageKey))
}
