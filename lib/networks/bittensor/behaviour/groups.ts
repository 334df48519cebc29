/**
 * Who is told apart. Groups with validators: `honest` ones judge for themselves; `scouts` do, too, and find the newcomer at once;
 * `copiers` submit an earlier consensus; a `cabal` and an `incubator` weigh miners of their own. `miners`: the independent ones and the
 * newcomer. `owner`: of the subnet. `delegators`: nominators of all validators, and root.
 */
export const groups = ['honest', 'scouts', 'copiers', 'cabal', 'incubator', 'miners', 'owner', 'delegators'] as const
export type Group = (typeof groups)[number]

/** The groups that have validators, in the order of their seats. */
export const validatorGroups = ['honest', 'scouts', 'copiers', 'cabal', 'incubator'] as const satisfies readonly Group[]
export type ValidatorGroup = (typeof validatorGroups)[number]
