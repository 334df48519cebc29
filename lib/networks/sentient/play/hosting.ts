import { uniformAt } from '../../../core/random'
import { bestHidden } from '../collateral/deposit'
import { detectionProbability } from '../fingerprints/detection'
import { keysPerCopy, type Grid } from './grid'

const guilty = 1
const wronged = 2

/** Hosts serve and report, provers probe as far as keys last, and deposits are lost. */
export function host(grid: Grid): void {
  renewKeys(grid)
  serve(grid)
  audit(grid)
  claimStrangers(grid)
}

function renewKeys(grid: Grid): void {
  const { renewalEpochs } = grid.settings
  if (renewalEpochs > 0 && grid.epoch > 0 && grid.epoch % renewalEpochs === 0) grid.keys.fill(keysPerCopy(grid.settings))
}

function serve(grid: Grid): void {
  const { queries, served, hidden, fees, back, epoch, settings } = grid
  const busier = 1 + settings.growth
  for (let h = 0; h < settings.hosts; h++) {
    if (epoch > 0) queries[h]! *= busier
    served[h] = back[h]! <= epoch ? queries[h]! : 0
    hidden[h] = served[h]! > 0 ? hiddenBy(grid, h) : 0
    fees[h] = settings.fee * served[h]! * (1 - hidden[h]!)
  }
}

function hiddenBy({ firstHider, perProbe, queries, settings }: Grid, h: number): number {
  if (h < firstHider || settings.behaviour === 'honest') return 0
  if (settings.behaviour === 'fixed') return settings.hidden
  return bestHidden({ fee: settings.fee, queries: queries[h]!, probes: settings.probes, perProbe: perProbe[h]!, deposit: settings.deposit })
}

/** One draw decides whether any of a host's probes hits traffic that is missing from its report; another whether a made-up claim is tried. */
function audit(grid: Grid): void {
  const { served, hidden, keys, perProbe, verdict, lost, back, epoch, settings } = grid
  grid.burnt = 0
  grid.unaudited = 0
  for (let h = 0; h < settings.hosts; h++) {
    verdict[h] = 0
    lost[h] = 0
    if (served[h] === 0) continue
    const probes = Math.min(settings.probes, keys[h]!)
    if (probes < settings.probes) grid.unaudited++
    keys[h]! -= probes
    grid.burnt += probes
    if (uniformAt(grid.audits, h, epoch) < detectionProbability(hidden[h]!, probes, perProbe[h]!)) verdict[h] = guilty
    else if (!settings.areKeysCommitted && hidden[h] === 0 && uniformAt(grid.claims, h, epoch) < settings.madeUpClaims) verdict[h] = wronged
    if (verdict[h] === 0) continue
    lost[h] = settings.deposit
    back[h] = epoch + 1 + settings.banEpochs
  }
}

function claimStrangers(grid: Grid): void {
  const { settings: { hosts, strangers }, claims, falseClaim, epoch } = grid
  grid.strangersClaimed = 0
  for (let s = 0; s < strangers; s++) if (uniformAt(claims, hosts + s, epoch) < falseClaim) grid.strangersClaimed++
}
