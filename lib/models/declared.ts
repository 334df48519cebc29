import type { Declared } from '../core/playable'
import { declaration as regimes } from './regimes/declaration'

/** The models of the registry in its order, as pages need them: without their engines. */
export const declaredModels = [regimes] as const satisfies readonly Declared[]
