import { exp } from '../../../core/math'

/** base (1 + e^(growth age)): what multiplies a worker's error and bias; 1 at first if base is 0.5, falling to `base` if growth is negative. */
export function experienceFactor(base: number, growth: number, age: number): number {
  return base * (1 + exp(growth * age))
}
