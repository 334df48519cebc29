import type { Role } from '../contract'

export const roles: readonly Role[] = [
  { id: 'inferer', part: 'contributor' },
  { id: 'forecaster', part: 'contributor' },
  { id: 'reputer', part: 'evaluator' },
  { id: 'delegator', part: 'delegator' },
  { id: 'validator', part: 'evaluator' },
  { id: 'consumer', part: 'customer' },
  { id: 'topicCreator', part: 'owner' },
  { id: 'admin', part: 'governor' },
]
