/** Values with the epoch from which each holds, in rising order, the first from 0. */
export type ChangeList<T> = readonly (readonly [from: number, value: T])[]

/** The value that holds in `epoch`: of the last entry that is not later. The first entry before it begins. */
export function valueAt<T>(changes: ChangeList<T>, epoch: number): T {
  if (changes.length === 0) throw new RangeError('a list of changes needs at least one entry; got none')
  let value = changes[0]![1]
  for (const [from, next] of changes) if (from <= epoch) value = next
  return value
}
