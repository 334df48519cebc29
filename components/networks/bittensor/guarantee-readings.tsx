import type { Words } from '@/components/i18n/words'
import table from '@/components/layout/table.module.css'
import type { MessageKey } from '@/lib/i18n/messages'
import { cabalChoices, guaranteeBoundary, type Boundary } from '@/lib/networks/bittensor/guarantee/boundary'
import { documentReadings, type GuaranteeReading } from '@/lib/networks/bittensor/guarantee/readings'
import { documentSetup } from '@/lib/networks/bittensor/guarantee/setup'

const seeds = [1, 2, 3, 4]
const folder = 'networks.bittensor.studies.guarantee'

const known = new Map<string, Boundary>()

/** Computed once while building; several readings are of the same setting. */
function boundaryOf({ changes, honestStake }: GuaranteeReading): Boundary {
  const setup = { ...documentSetup, ...changes }
  const key = JSON.stringify([setup, honestStake])
  const boundary = known.get(key) ?? guaranteeBoundary(setup, honestStake, seeds, cabalChoices)
  known.set(key, boundary)
  return boundary
}

/** What the chain's document reads off its maps, beside what the same rule gives here. */
export function GuaranteeReadings({ words: { t, quantity } }: { readonly words: Words }) {
  const word = (part: string, values?: Record<string, string | number>) => t(`${folder}.readings.${part}` as MessageKey, values)
  const columns = ['setting', 'document', 'here'] as const
  return (
    <details>
      <summary>{word('title')}</summary>
      <p>{word('text', { count: seeds.length })}</p>
      <table className={table.table} role="table">
        <caption className="unseen">{word('title')}</caption>
        <thead role="rowgroup">
          <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{word(column)}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">
          {documentReadings.map((reading) => {
            const { mean, low, high } = boundaryOf(reading)
            const setup = { ...documentSetup, ...reading.changes }
            const setting = { deviation: quantity(setup.weightDeviation, 'wholePercent'), penalty: quantity(setup.bondsPenalty, 'wholePercent'), validators: quantity(setup.validatorShare, 'wholePercent') }
            const range = { low: quantity(low, 'permille'), high: quantity(high, 'permille') }
            return (
              <tr key={reading.id} role="row">
                <th scope="row" role="rowheader">{word('settingText', setting)}</th>
                <td role="cell" data-label={word('document')}>{quantity(reading.requiredUtility, 'wholePercent')}</td>
                <td role="cell" data-label={word('here')}>{mean === null ? word('none') : word('range', { mean: quantity(mean, 'permille'), ...range })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
