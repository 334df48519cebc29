/** What the monthly emission depends on; amounts in any one unit. */
export interface EmissionState {
  /** Ecosystem balance and what may still be minted for it. */
  readonly ecosystemLocked: number
  /** Bonded stake of validators and stake of reputers. */
  readonly networkStaked: number
  /** Supply that is neither vesting nor the ecosystem's. */
  readonly circulating: number
  readonly maxSupply: number
  /** Share of the topics' rewards that went to reputers last month. */
  readonly reputersFraction: number
  /** Last month's emission per staked token; null in the first month. */
  readonly previousE: number | null
}

export interface EmissionParameters {
  /** f_e, per month. */
  readonly fEmission: number
  readonly alphaEmission: number
  readonly maxMonthlyYield: number
  readonly validatorsFraction: number
}

/** Mainnet's genesis. */
export const defaultEmission: EmissionParameters = { fEmission: 0.025, alphaEmission: 0.1, maxMonthlyYield: 0.0095, validatorsFraction: 0.25 }

export interface MonthlyEmission {
  /** Per staked token and month: what is aimed at, what the cap allows, the smaller of both, and that smoothed. */
  readonly target: number
  readonly max: number
  readonly capped: number
  readonly e: number
  readonly emission: number
  readonly toValidators: number
  readonly toTopics: number
}

/** f_e × locked / staked × circulating / supply, per staked token. 0 while nothing is staked. */
export function emissionTarget(fEmission: number, state: Omit<EmissionState, 'reputersFraction' | 'previousE'>): number {
  const { ecosystemLocked, networkStaked, circulating, maxSupply } = state
  return networkStaked > 0 ? fEmission * (ecosystemLocked / networkStaked) * (circulating / maxSupply) : 0
}

/** Y / (v + (1 - v) r): the emission at which stakers earn the highest yield allowed. 1, no cap, if stakers get nothing. */
export function emissionCap(maxMonthlyYield: number, validatorsFraction: number, reputersFraction: number): number {
  const toStakers = validatorsFraction + (1 - validatorsFraction) * reputersFraction
  return toStakers > 0 ? maxMonthlyYield / toStakers : 1
}

/** One month of new tokens. Smoothed with last month's value; paid out by block in equal parts. */
export function monthlyEmission(state: EmissionState, of: EmissionParameters): MonthlyEmission {
  const target = emissionTarget(of.fEmission, state)
  const max = emissionCap(of.maxMonthlyYield, of.validatorsFraction, state.reputersFraction)
  const capped = Math.min(target, max)
  const e = state.previousE === null ? capped : of.alphaEmission * capped + (1 - of.alphaEmission) * state.previousE
  const emission = e * state.networkStaked
  return { target, max, capped, e, emission, toValidators: of.validatorsFraction * emission, toTopics: (1 - of.validatorsFraction) * emission }
}
