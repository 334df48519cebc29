import type { UnitId } from '@/lib/core/units'
import type { Value } from '@/lib/core/param'
import { folderOf, type Declared } from '@/lib/core/playable'
import type { LinkIssue } from '@/lib/scenario/issue'
import type { Words } from '../i18n/words'

/** What was wrong with an entry of a link and what is used instead, as a sentence. `subject`: what is on the screen. */
export function issueText(words: Words, subject: Declared, issue: LinkIssue): string {
  const { t } = words
  if (issue.kind === 'sheet') return t(issue.key as IssueKey, issue.values)
  const key = `interface.notice.issues.${issue.kind}` as const
  switch (issue.kind) {
    case 'unknown-metric':
      return t(key, { text: issue.text, used: t(`${folderOf(subject)}.metrics.${issue.used}.name`) })
    case 'unreadable':
      return t(key, { label: labelOf(words, issue.key), text: issue.text, used: usedText(words, issue.key, issue.unit, issue.used) })
    case 'out-of-range':
    case 'off-grid':
      return t(key, {
        label: labelOf(words, issue.key),
        text: issue.text,
        used: usedText(words, issue.key, issue.unit, issue.used),
        min: words.quantity(issue.min, issue.unit),
        max: words.quantity(issue.max, issue.unit),
      })
    case 'more':
      return t(key, { count: issue.count })
    default:
      return t(key, { name: issue.name, text: 'text' in issue ? issue.text : '', used: 'used' in issue ? String(issue.used) : '' })
  }
}

/** The keys of issues are paths of parameters, whose words stand below them. */
type IssueKey = `models.${string}` | `networks.${string}`

function labelOf({ t }: Words, key: string): string {
  return t(`${key as IssueKey}.label`)
}

function usedText({ t, quantity }: Words, key: string, unit: UnitId, used: Value): string {
  if (typeof used === 'number') return quantity(used, unit)
  if (typeof used === 'boolean') return t(used ? 'interface.params.on' : 'interface.params.off')
  return t(`${key as IssueKey}.options.${used}`)
}
