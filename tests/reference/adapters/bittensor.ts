import type { Adapter } from '../adapter'
import { bittensorChain } from './bittensor-chain'
import { bittensorSimulator } from './bittensor-simulator'

export const bittensor = { ...bittensorChain, ...bittensorSimulator } satisfies Adapter
