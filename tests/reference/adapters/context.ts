import { compound, trainingCostExtrapolation } from '../../../lib/core/growth'
import type { Adapter } from '../adapter'

interface CostInput {
  readonly base_year: number
  readonly base_cost_usd: number
  readonly growth_per_year: number
  readonly target_usd: number
}

interface MarketInput {
  readonly base_usd_bn: number
  readonly base_year: number
  readonly rate: number
  readonly year: number
}

export const context = {
  trainingCostExtrapolation: (of: CostInput) =>
    trainingCostExtrapolation(of.base_year, of.base_cost_usd, of.growth_per_year, of.target_usd),
  compound: (of: MarketInput) => compound(of.base_usd_bn, of.rate, of.year - of.base_year),
} satisfies Adapter
