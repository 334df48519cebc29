export type Vector = Float64Array

/** 0 for no numbers. */
export function sum(x: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i]!
  return total
}

/** Σ x[i] y[i] over the length of x. */
export function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i]! * y[i]!
  return total
}

/** A sorted copy, smallest first. */
export function ascending(x: ArrayLike<number>): Vector {
  return Float64Array.from(x).sort()
}

/** Scales in place so that the entries add up to 1. All-zero input stays all-zero: nobody has a share. */
export function normalize(x: Vector): Vector {
  const total = sum(x)
  if (total > 0) for (let i = 0; i < x.length; i++) x[i]! /= total
  return x
}
