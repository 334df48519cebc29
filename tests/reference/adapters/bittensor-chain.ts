import type { Adapter } from '../adapter'

export const bittensorChain = {} satisfies Adapter
