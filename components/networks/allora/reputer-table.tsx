import { formatInput } from '@/lib/i18n/format'
import { RoleTable } from './role-table'
import { useTopicWords, type TopicState } from './topic'

/** What each reputer has at stake in the chosen epoch, how far it is listened to and what it earns. */
export function ReputerTable({ topic: { course, epoch } }: { readonly topic: TopicState }) {
  const { w, nameOf, number, quantity, locale } = useTopicWords()
  const { reputers: of, settings: { attack: { colluders } } } = course
  const row = (values: Float64Array) => values.subarray(epoch * of.size, (epoch + 1) * of.size)
  const most = Math.max(...row(of.reward))
  return (
    <RoleTable
      caption={w('tables.reputers', { epoch: epoch + 1 })}
      heads={['stake', 'coefficient', 'score', 'reward'].map((name) => w(`columns.${name}`))}
      rows={Array.from({ length: of.size }, (_, index) => {
        const at = epoch * of.size + index
        const isActive = of.active[at] === 1
        return {
          name: nameOf('reputers', index),
          note: [index < colluders && w('colludes'), course.served[epoch] === 1 && !isActive && w('noPlace')].filter(Boolean).join(', '),
          cells: [
            { text: formatInput(locale, Math.round(of.stake[at]!)) },
            { text: quantity(of.coefficient[at]!, 'fraction'), part: of.coefficient[at]! },
            { text: isActive ? number(of.score[at]!) : w('none') },
            { text: number(of.reward[at]!), part: most > 0 ? of.reward[at]! / most : 0 },
          ],
        }
      })}
    />
  )
}
