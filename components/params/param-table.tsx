import type { Param, ParamSet } from '@/lib/core/param'
import { rangeText } from '../i18n/range-text'
import type { Words } from '../i18n/words'
import styles from '../layout/table.module.css'
import type { ParamKey, ParamRef } from './param-ref'
import own from './param-table.module.css'
import { ParamValue } from './param-value'
import { valueText } from './value-text'

interface ParamTableProps {
  readonly words: Words
  readonly scope: 'model' | 'common' | { readonly study: string }
  /** Message path of what declares the parameters, such as `models.regimes` or `networks.bittensor.studies.emission`. */
  readonly folder: string
  readonly set: ParamSet
  /** Message of the heading the table stands under. */
  readonly caption: string
}

const columns = ['parameter', 'value', 'default', 'allowed', 'plausible', 'unit', 'basis'] as const

/** All parameters of a group as their declarations give them. On narrow pages each becomes a small list. */
export function ParamTable({ words, scope, folder, set, caption }: ParamTableProps) {
  const { t } = words
  const none = t('interface.table.none')
  return (
    <table className={`${styles.table} ${own.table}`} role="table">
      <caption className="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{t(`interface.table.${column}`)}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {Object.entries(set).map(([name, param]) => {
          const key: ParamKey = `${folder}.params.${name}` as ParamKey
          const cells = cellsOf(words, param, key)
          return (
            <tr key={name} role="row" id={`${folder}.${name}`}>
              <th scope="row" role="rowheader">
                {t(`${key}.label`)}
                <span className={styles.note}>{t(`${key}.help`)}</span>
              </th>
              <td role="cell" data-label={t('interface.table.value')}><ParamValue {...refOf(scope, name)} /></td>
              {(['default', 'allowed', 'plausible', 'unit'] as const).map((column) => (
                <td key={column} role="cell" data-label={t(`interface.table.${column}`)} data-none={cells[column] === none || undefined}>{cells[column]}</td>
              ))}
              <td role="cell" data-label={t('interface.table.basis')}>
                {t(`interface.basis.${param.basis}.name`)}
                {param.source && <>: <a href={`#${param.source.id}`}>{param.source.title}</a></>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function refOf(scope: ParamTableProps['scope'], name: string): ParamRef {
  return typeof scope === 'string' ? { scope, name } : { scope: 'study', study: scope.study, name }
}

function cellsOf(words: Words, param: Param, key: ParamKey) {
  const { t } = words
  const none = t('interface.table.none')
  if (param.kind !== 'number') {
    const allowed = param.kind === 'choice' ? param.options : [false, true]
    return { default: valueText(words, param, key, param.default), allowed: allowed.map((value) => valueText(words, param, key, value)).join(', '), plausible: none, unit: none }
  }
  return {
    default: valueText(words, param, key, param.default),
    allowed: rangeText(words, param.min, param.max, param.unit),
    plausible: param.plausible ? rangeText(words, ...param.plausible, param.unit) : none,
    unit: param.unit === 'none' ? none : t(`units.${param.unit}.name`),
  }
}
