import { printsAlike } from '@/components/i18n/range-text'
import type { Words } from '@/components/i18n/words'
import table from '@/components/layout/table.module.css'
import { folderOf } from '@/lib/core/playable'
import type { Payments, Spread } from '@/lib/experiments/payments'
import type { MessageKey } from '@/lib/i18n/messages'
import type { AnyNetwork } from '@/lib/networks/contract'

const reasons = ['incentive', 'dividend', 'fee', 'bonus', 'protocol'] as const
const columns = [...reasons, 'burned', 'inequality'] as const

interface NetworkComparisonProps {
  readonly words: Words
  readonly payments: readonly { readonly network: AnyNetwork; readonly payments: Payments }[]
}

/** For what each network pays, side by side: medians over runs with the range of nine in ten. */
export function NetworkComparison({ words, payments }: NetworkComparisonProps) {
  const { t } = words
  const spread = (of: Spread | undefined, unit: 'fraction' | 'gini') => {
    if (!of) return t('interface.networks.never')
    const text = (value: number) => words.quantity(value, unit)
    if (printsAlike(words.locale, of.low, of.high, unit)) return text(of.middle)
    return t('interface.networks.spread', { middle: text(of.middle), low: text(of.low), high: text(of.high) })
  }
  return (
    <table className={table.table} role="table">
      <caption className="unseen">{t('interface.networks.payments')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">{t('interface.networks.network')}</th>
          {columns.map((column) => <th key={column} scope="col" role="columnheader">{t(`interface.networks.columns.${column}`)}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {payments.map(({ network, payments: { byReason, burned, inequality } }) => (
          <tr key={network.id} role="row">
            <th scope="row" role="rowheader"><a href={`/${words.locale}/networks/${network.id}`}>{t(`${folderOf(network)}.name` as MessageKey)}</a></th>
            {reasons.map((reason) => (
              <td key={reason} role="cell" data-label={t(`interface.networks.columns.${reason}`)}>{spread(byReason[reason], 'fraction')}</td>
            ))}
            <td role="cell" data-label={t('interface.networks.columns.burned')}>{spread(burned, 'fraction')}</td>
            <td role="cell" data-label={t('interface.networks.columns.inequality')}>{spread(inequality, 'gini')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
