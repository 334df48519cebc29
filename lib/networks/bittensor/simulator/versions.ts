import { simulatorDefaults, type SimulatorParams } from './params'

/** The two Python simulators: bactensor/yuma-simulation @ 2b976fd and bactensor/interactive-yuma-simulator @ 6d7726e. */
export type SimulatorFamily = 'yuma-simulation' | 'interactive-yuma-simulator'

export type SimulatorVersionId = 'YUMA1' | 'YUMA2' | 'YUMA2A' | 'YUMA2B' | 'YUMA2C' | 'YUMA3' | 'YUMA3_LIQUID'

/** Bonds as shares of a miner: stake times weight, divided by the column's sum, averaged over the epochs. */
interface ShareBonds {
  readonly kind: 'shares'
  /** Whose weights are clipped and bought with: this epoch's, or the last one's (in the first epoch this one's). */
  readonly weights: 'current' | 'previous'
  /** Added to the sums by which columns are divided. */
  readonly epsilon: number
  /** Old bonds are divided by their column's sum before they are averaged. */
  readonly rescalesOld: boolean
  /** So is the average. */
  readonly rescalesResult: boolean
  /** No average of the past unless liquid alpha makes one. */
  readonly forgets: boolean
}

/** Bonds bought up to a capacity that grows with stake, and decaying. */
interface CapacityBonds {
  readonly kind: 'capacity'
}

/** Bonds of every pair on its own scale up to 1; stake counts only when dividends are paid. */
interface RelativeBonds {
  readonly kind: 'relative'
  /** Whether the bonds penalty acts on them. */
  readonly penalised: boolean
}

export type BondsRule = ShareBonds | CapacityBonds | RelativeBonds

/** What differs between the versions of the simulators; everything else is the same for all. */
export interface SimulatorVersion {
  readonly family: SimulatorFamily
  readonly id: SimulatorVersionId
  readonly bonds: BondsRule
  /** Values that the simulators' own scripts set for this version; the rest are the common defaults. */
  readonly preset: Partial<SimulatorParams>
}

/** Keeps quotients of empty rows and columns finite, and shifts all others by about a millionth. */
export const epsilon = 1e-6

const shares = (rule: Partial<ShareBonds>): ShareBonds => ({
  kind: 'shares', weights: 'current', epsilon, rescalesOld: false, rescalesResult: false, forgets: false, ...rule,
})

const legacy = shares({ rescalesResult: true, forgets: true })
const previousWeights = shares({ weights: 'previous', epsilon: 0 })
const capacity: CapacityBonds = { kind: 'capacity' }
const slow = { bondsMovingAverage: 0.975 }
const liquid = { ...slow, liquidAlpha: true }

/** Every version of both families. The id YUMA2 stands for different formulas in the two. */
export const simulatorVersions: readonly SimulatorVersion[] = [
  { family: 'yuma-simulation', id: 'YUMA1', bonds: legacy, preset: { bondsMovingAverage: 0 } },
  { family: 'yuma-simulation', id: 'YUMA2', bonds: shares({ epsilon: 0 }), preset: {} },
  { family: 'yuma-simulation', id: 'YUMA2B', bonds: previousWeights, preset: {} },
  { family: 'yuma-simulation', id: 'YUMA2C', bonds: capacity, preset: {} },
  { family: 'yuma-simulation', id: 'YUMA3', bonds: { kind: 'relative', penalised: false }, preset: slow },
  { family: 'yuma-simulation', id: 'YUMA3_LIQUID', bonds: { kind: 'relative', penalised: false }, preset: liquid },
  { family: 'interactive-yuma-simulator', id: 'YUMA1', bonds: legacy, preset: { bondsMovingAverage: 0 } },
  { family: 'interactive-yuma-simulator', id: 'YUMA2', bonds: shares({ rescalesOld: true, rescalesResult: true }), preset: { bondsMovingAverage: 0.9 } },
  { family: 'interactive-yuma-simulator', id: 'YUMA2A', bonds: shares({}), preset: { bondsMovingAverage: 0.9 } },
  { family: 'interactive-yuma-simulator', id: 'YUMA2B', bonds: previousWeights, preset: {} },
  { family: 'interactive-yuma-simulator', id: 'YUMA2C', bonds: capacity, preset: {} },
  { family: 'interactive-yuma-simulator', id: 'YUMA3', bonds: { kind: 'relative', penalised: true }, preset: slow },
  { family: 'interactive-yuma-simulator', id: 'YUMA3_LIQUID', bonds: { kind: 'relative', penalised: true }, preset: { ...liquid, liquidOnBondWeights: true } },
]

/** The version of that family and id; `undefined` if there is none. */
export function simulatorVersion(family: string, id: string): SimulatorVersion | undefined {
  return simulatorVersions.find((version) => version.family === family && version.id === id)
}

/** Common defaults, then what the version's scripts set, then what `changes` says. */
export function simulatorParams(version: SimulatorVersion, changes: Partial<SimulatorParams> = {}): SimulatorParams {
  return { ...simulatorDefaults, ...version.preset, ...changes }
}

/** Only these versions zero a miner's column of bonds on request. */
export function resetsBonds({ bonds }: SimulatorVersion): boolean {
  return bonds.kind !== 'shares'
}
