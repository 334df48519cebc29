import type { Role } from '../contract'

export const roles: readonly Role[] = [
  { id: 'miner', part: 'contributor' },
  { id: 'validator', part: 'evaluator' },
  { id: 'nominator', part: 'delegator' },
  { id: 'rootStaker', part: 'delegator' },
  { id: 'owner', part: 'owner' },
  { id: 'consumer', part: 'customer' },
  { id: 'triumvirate', part: 'governor' },
]
