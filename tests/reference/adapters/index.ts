import type { Adapter } from '../adapter'
import { allora } from './allora'
import { bittensor } from './bittensor'
import { context } from './context'
import { governance } from './governance'
import { near } from './near'
import { sentient } from './sentient'
import { simulation } from './simulation'

/** One adapter per system, under the name that its files of cases use. */
export const adapters: Readonly<Record<string, Adapter>> = { allora, bittensor, context, governance, near, sentient, simulation }
