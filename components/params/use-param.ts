'use client'
import { snap, type Param, type Value } from '@/lib/core/param'
import { modelById } from '@/lib/models/registry'
import { commonParams } from '@/lib/scenario/scenario'
import { setCommon, setValue, useLinked } from '../scenario/use-scenario'
import type { ParamKey, ParamRef } from './param-ref'

export interface LiveParam<P extends Param = Param> {
  readonly param: P
  /** Message path of label and help. */
  readonly key: ParamKey
  readonly value: Value
  readonly isChanged: boolean
  set(value: Value): void
  reset(): void
}

/** A parameter with its value on the screen. Its control is drawn anew only when that value changes. */
export function useParam({ scope, name }: ParamRef): LiveParam {
  const model = useLinked((read) => read.scenario.model)
  const value = useLinked((read) => (scope === 'common' ? read.scenario.common : read.scenario.values)[name as 'seed'])
  const param: Param | undefined = scope === 'common' ? commonParams[name as 'seed'] : modelById(model)?.params[name]
  if (!param) throw new Error(`no ${scope} parameter "${name}"`)
  const set = (next: Value) => (scope === 'common' ? setCommon : setValue)(name, param.kind === 'number' ? snap(param, Number(next)) : next)
  return {
    param, value, set,
    key: scope === 'common' ? `common.params.${name}` : `models.${model}.params.${name}`,
    isChanged: value !== param.default,
    reset: () => set(param.default),
  }
}
