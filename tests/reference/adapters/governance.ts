import type { Adapter } from '../adapter'
import { governanceConcentration } from './governance-concentration'
import { governanceConviction } from './governance-conviction'
import { governanceDelegation } from './governance-delegation'
import { governanceFunding } from './governance-funding'
import { governanceGovernors } from './governance-governors'
import { governanceMetrics } from './governance-metrics'
import { governanceOpenGov } from './governance-open-gov'
import { governancePower } from './governance-power'
import { governanceReferenda } from './governance-referenda'
import { governanceSnapshot } from './governance-snapshot'

export const governance = {
  ...governanceConcentration, ...governancePower, ...governanceGovernors, ...governanceReferenda, ...governanceOpenGov, ...governanceFunding,
  ...governanceConviction, ...governanceDelegation, ...governanceSnapshot, ...governanceMetrics,
} satisfies Adapter
