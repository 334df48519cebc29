import { minimumDeposit, type Audit } from '../../../lib/networks/sentient/collateral/deposit'
import { artifactEmission } from '../../../lib/networks/sentient/emission/stake-votes'
import { allocation, annualEmission, circulating, totalSupply } from '../../../lib/networks/sentient/emission/supply'
import { fingerprintsAgainst, innocentTraceBound, type Coalition } from '../../../lib/networks/sentient/fingerprints/collusion'
import { detectionProbability, probesNeeded } from '../../../lib/networks/sentient/fingerprints/detection'
import { falsePositiveBound, falsePositiveChance, type Claim } from '../../../lib/networks/sentient/fingerprints/false-claims'
import type { Adapter } from '../adapter'

type Fields<Name extends string> = { readonly [Key in Name]: number }
type ClaimInput = Fields<'M' | 'gamma' | 'k'>
type CoalitionInput = Fields<'models' | 'coalition' | 'inclusion_prob'>

function claimOf({ M, gamma, k }: ClaimInput): Claim {
  return { fingerprints: M, threshold: gamma, choices: k }
}

function coalitionOf({ models, coalition, inclusion_prob }: CoalitionInput): Coalition {
  return { copies: models, members: coalition, inclusion: inclusion_prob }
}

interface VotesInput {
  readonly pool: number
  readonly stake_votes: Readonly<Record<string, number>>
}

export const sentient = {
  allocation: ({ total_supply }: Fields<'total_supply'>) => {
    const { community, ecosystem, team, investors, sale } = allocation(total_supply)
    return { community_airdrop: community, ecosystem_rnd: ecosystem, team, investors, public_sale: sale }
  },
  circulatingAtTge: () => ({ share: circulating(0) / totalSupply, tokens: circulating(0) }),
  annualEmission: ({ total_supply, rate }: Fields<'total_supply' | 'rate'>) => annualEmission(total_supply, rate),
  artifactEmission: ({ pool, stake_votes }: VotesInput) => {
    const emission = artifactEmission(pool, Object.values(stake_votes))
    return Object.fromEntries(Object.keys(stake_votes).map((name, a) => [name, emission[a]]))
  },
  probesNeeded: (of: Fields<'per_probe_success' | 'target_detection'>) => probesNeeded(of.per_probe_success, of.target_detection),
  detectionProbability: (of: Fields<'unreported_fraction' | 'probes' | 'per_probe_success'>) =>
    detectionProbability(of.unreported_fraction, of.probes, of.per_probe_success),
  minimumDeposit: ({ per_probe_success, ...of }: Omit<Audit, 'deposit' | 'perProbe'> & Fields<'per_probe_success'>) =>
    minimumDeposit({ ...of, perProbe: per_probe_success }),
  falsePositiveBound: (of: ClaimInput) => falsePositiveBound(claimOf(of)),
  falsePositiveExact: (of: ClaimInput) => falsePositiveChance(claimOf(of)),
  collusionFingerprints: (of: CoalitionInput & Fields<'failure_prob'>) => fingerprintsAgainst(coalitionOf(of), of.failure_prob),
  innocentTraceBound: (of: CoalitionInput & Fields<'fingerprints'>) => innocentTraceBound(coalitionOf(of), of.fingerprints),
} satisfies Adapter
