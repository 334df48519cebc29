import { sum } from '@/lib/core/vector'
import { useBenchWords, type Bench } from './bench'
import styles from './money.module.css'
import { VectorTable } from './vector-table'

/** Where the alpha of one epoch goes, as a bar, a sentence and tables. */
export function MoneyBar({ bench }: { readonly bench: Bench }) {
  const words = useBenchWords()
  const { w, quantity } = words
  const { money } = bench.view
  const parts = ([
    ['owner', money.owner], ['miners', sum(money.miners)], ['validators', sum(money.validators)], ['delegators', sum(money.delegators)], ['rest', money.rest],
  ] as const).filter(([name, amount]) => name !== 'rest' || amount / money.total > shown)
  const share = (amount: number) => (money.total > 0 ? amount / money.total : 0)
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(([name, amount]) => amount > 0 && <span key={name} data-part={name} style={{ inlineSize: `${100 * share(amount)}%` }} />)}
      </div>
      <ul className={styles.parts}>
        {parts.map(([name, amount]) => (
          <li key={name} data-part={name}>{w(`money.${name}`, { amount: quantity(amount, 'none'), share: quantity(share(amount), 'fraction') })}</li>
        ))}
      </ul>
      <VectorTable
        words={words} caption={w('captions.minersPay', { epoch: bench.at })} heads={Array.from(money.miners, (_, m) => w('miner', { miner: m + 1 }))}
        rows={[{ name: w('rows.pay'), values: money.miners, unit: 'none' }]}
      />
      <VectorTable
        words={words} caption={w('captions.validatorsPay', { epoch: bench.at })} heads={Array.from(money.validators, (_, v) => w('validator', { validator: v + 1 }))}
        rows={[{ name: w('rows.kept'), values: money.validators, unit: 'none' }, { name: w('rows.passedOn'), values: money.delegators, unit: 'none' }]}
      />
    </div>
  )
}

/** A smaller share is not worth a part of the bar. */
const shown = 1e-4
