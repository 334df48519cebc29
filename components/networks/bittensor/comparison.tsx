import { formatQuantity } from '@/lib/i18n/format'
import { minerVectors, type MinerVector, type ValidatorVector } from '@/lib/networks/bittensor/workbench/epoch-view'
import { largestDifference } from '@/lib/networks/bittensor/workbench/difference'
import { useBenchWords, type Bench } from './bench'
import styles from './matrix.module.css'

const ofMiners = minerVectors.filter((name) => name === 'consensus' || name === 'incentive')
const ofValidators = ['validatorTrust', 'dividends'] as const satisfies readonly ValidatorVector[]

/** The chosen epoch under both profiles side by side, with the difference. */
export function Comparison({ bench }: { readonly bench: Bench }) {
  const { w, quantity } = useBenchWords()
  const { course: { miners, validators }, chain, simulator } = bench
  const { epoch, difference } = largestDifference(chain, simulator)
  return (
    <div>
      <p className={styles.found}>{difference < same ? w('compare.same') : w('compare.differs', { epoch, difference: quantity(difference * 100, 'none') })}</p>
      <ComparedTable bench={bench} names={ofMiners} heads={Array.from({ length: miners }, (_, m) => w('miner', { miner: m + 1 }))} caption={w('compare.miners', { epoch: bench.at })} />
      <ComparedTable bench={bench} names={ofValidators} heads={Array.from({ length: validators }, (_, v) => w('validator', { validator: v + 1 }))} caption={w('compare.validators', { epoch: bench.at })} />
    </div>
  )
}

/** What is less differs by rounding alone: the chain keeps bonds in 16 bits. */
const same = 5e-4

interface ComparedTableProps {
  readonly bench: Bench
  readonly names: readonly (MinerVector | ValidatorVector)[]
  readonly heads: readonly string[]
  readonly caption: string
}

function ComparedTable({ bench, names, heads, caption }: ComparedTableProps) {
  const { w, locale, quantity } = useBenchWords()
  const [chain, simulator] = [bench.chain.epochs[bench.at - 1]!, bench.simulator.epochs[bench.at - 1]!]
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td rowSpan={2} />
            {names.map((name) => <th key={name} scope="colgroup" colSpan={3}>{w(`rows.${name}`)}</th>)}
          </tr>
          <tr>
            {names.flatMap((name) => (['chain', 'simulator', 'difference'] as const).map((side) => <th key={name + side} scope="col">{w(`compare.${side}`)}</th>))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head, i) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {names.flatMap((name) => {
                const [left, right] = [chain[name][i]!, simulator[name][i]!]
                return [
                  <td key={`${name}chain`} className={styles.result}>{quantity(left, 'fraction')}</td>,
                  <td key={`${name}simulator`} className={styles.result}>{quantity(right, 'fraction')}</td>,
                  <td key={`${name}difference`} className={styles.result}>{formatQuantity(locale, Math.round((right - left) * 1e6) / 1e4, 'percentagePoint')}</td>,
                ]
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
