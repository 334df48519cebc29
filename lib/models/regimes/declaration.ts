import { metrics } from './metrics'
import { params } from './params'
import { regimeIds } from './regime'

/** Closed, open and decentralised AI under one set of rules, as links and controls know them. */
export const declaration = { kind: 'model', id: 'regimes', revision: 2, params, actors: regimeIds, metrics, studies: [] } as const
