import type { Stream } from '../../../core/random'
import type { TopicSettings } from './settings'
import { playTotals, type Totals } from './totals'

/** The same topic with the same chance, once without and once with somebody who tries to earn without contributing. */
export interface AttackOutcome {
  readonly without: Totals
  readonly under: Totals
}

/** Two plays that differ in `change` alone: nobody else draws other numbers because of it. */
export function underAttack(
  settings: TopicSettings, change: Partial<Pick<TopicSettings, 'attack' | 'market'>>, stream: Stream, epochs: number,
): AttackOutcome {
  return { without: playTotals(settings, stream, epochs), under: playTotals({ ...settings, ...change }, stream, epochs) }
}

/** The last inferers copy the best of the others. */
export function copyingWorkers(settings: TopicSettings, copyists: number): Pick<TopicSettings, 'attack'> {
  return { attack: { ...settings.attack, copyists } }
}

/** The first reputers agree to report the first inferer as better than it is, by so many powers of ten. */
export function colludingReputers(settings: TopicSettings, colluders: number, distortion: number): Pick<TopicSettings, 'attack'> {
  return { attack: { ...settings.attack, colluders, distortion } }
}

/** A spammer opens topics whose epochs end with the topic's own, and spreads stake and fees (tokens) over them evenly. */
export function spamTopics(settings: TopicSettings, topics: number, stake: number, fees: number): Pick<TopicSettings, 'market'> {
  return { market: { ...settings.market, spamTopics: topics, spamStake: stake, spamFees: fees } }
}
