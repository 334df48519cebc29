'use client'
import { snap, type AnyValues, type Param, type Value } from '@/lib/core/param'
import { folderOf, type Declared } from '@/lib/core/playable'
import { commonParams, type Scenario } from '@/lib/scenario/scenario'
import { useSubject } from '../scenario/catalogue'
import { setCommon, setStudy, setValue, useLinked } from '../scenario/use-scenario'
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
export function useParam(ref: ParamRef): LiveParam {
  const subject = useSubject(useLinked((read) => read.scenario.model))
  const value = useLinked((read) => valuesOf(read.scenario, ref)[ref.name])
  const { param, key } = declarationOf(subject, ref)
  if (!param || value === undefined) throw new Error(`no ${ref.scope} parameter "${ref.name}"`)
  const set = (next: Value) => write(ref, param.kind === 'number' ? snap(param, Number(next)) : next)
  return { param, value, set, key, isChanged: value !== param.default, reset: () => set(param.default) }
}

function valuesOf({ common, values, studies }: Scenario, ref: ParamRef): AnyValues {
  if (ref.scope === 'study') return studies[ref.study]?.values ?? {}
  return ref.scope === 'common' ? common : values
}

function declarationOf(subject: Declared, ref: ParamRef): { readonly param: Param | undefined; readonly key: ParamKey } {
  const { name } = ref
  if (ref.scope === 'study') {
    const study = subject.studies.find(({ id }) => id === ref.study)
    return { param: study?.params[name], key: `${folderOf(subject)}.studies.${ref.study}.params.${name}` }
  }
  if (ref.scope === 'common') return { param: commonParams[name as 'seed'], key: `common.params.${name}` }
  return { param: subject.params[name], key: `${folderOf(subject)}.params.${name}` }
}

function write(ref: ParamRef, value: Value) {
  if (ref.scope === 'study') return setStudy(ref.study, { [ref.name]: value })
  return (ref.scope === 'common' ? setCommon : setValue)(ref.name, value)
}
