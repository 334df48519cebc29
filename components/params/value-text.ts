import type { Param, Value } from '@/lib/core/param'
import type { Words } from '../i18n/words'
import type { ParamKey } from './param-ref'

/** A value of a parameter in words: with its unit, or the name of the option. */
export function valueText({ t, quantity }: Words, param: Param, key: ParamKey, value: Value): string {
  if (param.kind === 'choice') return t(`${key}.options.${String(value)}`)
  if (param.kind === 'toggle') return t(value ? 'interface.params.on' : 'interface.params.off')
  return quantity(Number(value), param.unit)
}
