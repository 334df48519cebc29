import type { Adapter } from '../adapter'
import { alloraRewards } from './allora-rewards'
import { alloraSynthesis } from './allora-synthesis'

export const allora = { ...alloraSynthesis, ...alloraRewards } satisfies Adapter
