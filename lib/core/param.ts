import { needsSource, type Basis, type Source } from './source'
import type { UnitId } from './units'

interface Declared {
  readonly unit: UnitId
  /** Heading under which the control stands; its words are messages of the same folder (`groups.<group>`). */
  readonly group: string
  readonly basis: Basis
  readonly source?: Source
}

interface NumberDeclared extends Declared {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
  readonly default: number
  /** The range that a careful reader may hold to be possible; experiments sample it. Left out: the value is not varied. */
  readonly plausible?: readonly [low: number, high: number]
}

/** Allowed values are `min + k * step`. */
export interface LinearParam extends NumberDeclared {
  readonly scale?: 'linear'
  readonly step: number
}

/** Allowed values have at most `significant` significant digits; the slider moves by ratio. `min` is above zero. */
export interface LogParam extends NumberDeclared {
  readonly scale: 'log'
  readonly significant: number
}

export type NumberParam = LinearParam | LogParam

export interface ChoiceParam<O extends string = string> extends Declared {
  readonly kind: 'choice'
  readonly options: readonly O[]
  readonly default: NoInfer<O>
}

export interface ToggleParam extends Declared {
  readonly kind: 'toggle'
  readonly default: boolean
}

export type Param = NumberParam | ChoiceParam | ToggleParam
export type ParamSet = Readonly<Record<string, Param>>
export type Value = number | string | boolean
/** Values whose parameter set is known only at run time. */
export type AnyValues = Readonly<Record<string, Value>>

export type ValueOf<P extends Param> = P extends { kind: 'number' }
  ? number
  : P extends { kind: 'choice'; options: readonly (infer O)[] }
    ? O
    : boolean

export type ValuesOf<S extends ParamSet> = { readonly [K in keyof S]: ValueOf<S[K]> }

/**
 * Declares parameters once. Everything else – schema, link, slider, table, tests – is computed from the result.
 * The name of a parameter is also its name in share links, so renaming one takes a migration.
 */
export function defineParams<const S extends ParamSet>(set: S): S {
  for (const [key, param] of Object.entries(set)) {
    const fault = faultOf(key, param)
    if (fault) throw new Error(`${key}: ${fault}`)
  }
  return set
}

function faultOf(key: string, param: Param): string | undefined {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(key)) return 'names go into links, so letters and digits only'
  if (needsSource(param.basis) && !param.source) return `basis "${param.basis}" needs a source`
  if (param.kind === 'choice' && !param.options.includes(param.default)) return `default "${param.default}" is not an option`
  return param.kind === 'number' ? numberFaultOf(param) : undefined
}

function numberFaultOf(param: NumberParam): string | undefined {
  if (param.scale === 'log' && !(param.min > 0)) return `a log scale starts above zero; got ${param.min}`
  if (snap(param, param.default) !== param.default) return `default ${param.default} is not an allowed value`
  if (snap(param, param.max) !== param.max) return `max ${param.max} is not an allowed value`
  const [low, high] = param.plausible ?? [param.min, param.max]
  if (!(param.min <= low && low <= high && high <= param.max)) return `plausible range ${low}…${high} is not within ${param.min}…${param.max}`
  return undefined
}

export function defaultsOf<S extends ParamSet>(set: S): ValuesOf<S> {
  return Object.fromEntries(Object.entries(set).map(([key, param]) => [key, param.default])) as ValuesOf<S>
}

/** Digits after the point that a linear step needs: 0.05 → 2. */
function decimalsOf(step: number): number {
  const [digits = '', exponent = '0'] = String(step).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
}

/** Nearest allowed value. Infinite values go to the end of the range; NaN is ours to prevent and throws. */
export function snap(param: NumberParam, value: number): number {
  if (Number.isNaN(value)) throw new RangeError('snap needs a number; got NaN')
  const clamped = Math.min(param.max, Math.max(param.min, value))
  if (param.scale === 'log') return Math.min(param.max, Math.max(param.min, Number(clamped.toPrecision(param.significant))))
  const ticks = Math.round((clamped - param.min) / param.step)
  return Number(Math.min(param.max, param.min + ticks * param.step).toFixed(decimalsOf(param.step) + decimalsOf(param.min))) + 0 // + 0 turns -0 into 0
}
