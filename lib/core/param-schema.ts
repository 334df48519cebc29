import { z } from 'zod'
import { snap, type Param, type ParamSet, type ValuesOf } from './param'

/** Accepts exactly the values that the controls of a parameter set can hold: every name, no other, each on its grid. */
export function schemaOf<S extends ParamSet>(set: S): z.ZodType<ValuesOf<S>> {
  const shape = Object.fromEntries(Object.entries(set).map(([key, param]) => [key, schemaOfParam(param)]))
  return z.strictObject(shape) as unknown as z.ZodType<ValuesOf<S>>
}

function schemaOfParam(param: Param): z.ZodType {
  switch (param.kind) {
    case 'number':
      return z.number().min(param.min).max(param.max).refine((value) => snap(param, value) === value)
    case 'choice':
      return z.enum(param.options)
    case 'toggle':
      return z.boolean()
  }
}
