import type { Adapter } from '../adapter'
import { context } from './context'
import { governance } from './governance'
import { simulation } from './simulation'

/** One adapter per system, under the name that its files of cases use. */
export const adapters: Readonly<Record<string, Adapter>> = { context, governance, simulation }
