'use client'
import { ChoiceControl } from './choice-control'
import { NumberControl } from './number-control'
import type { ParamRef } from './param-ref'
import { ToggleControl } from './toggle-control'
import { useParam } from './use-param'

/** The control of a parameter, decided by the kind it was declared with. */
export function ParamControl(ref: ParamRef) {
  const live = useParam(ref)
  const { param } = live
  if (param.kind === 'number') return <NumberControl live={live} param={param} />
  return param.kind === 'choice' ? <ChoiceControl live={live} param={param} /> : <ToggleControl live={live} />
}
