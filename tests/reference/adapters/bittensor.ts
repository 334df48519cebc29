import type { Adapter } from '../adapter'
import { bittensorChain } from './bittensor-chain'

export const bittensor = { ...bittensorChain } satisfies Adapter
