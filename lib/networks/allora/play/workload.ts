import { exp } from '../../../core/math'

/** base (1 + e^(growth × age)): what multiplies a worker's error and bias; 1 at first, falling to `base` for negative growth. */
export function experienceFactor(base: number, growth: number, age: number): number {
  return base * (1 + exp(growth * age))
}
