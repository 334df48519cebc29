import type { ParamSet } from '@/lib/core/param'

/** Names of parameters by the group they were declared in; groups in the order of their first member. */
export function groupsOf(set: ParamSet): readonly (readonly [group: string, names: readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const [name, { group }] of Object.entries(set)) {
    const names = groups.get(group)
    if (names) names.push(name)
    else groups.set(group, [name])
  }
  return [...groups]
}
