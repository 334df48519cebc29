import type { Fact } from '../../../core/chart'
import { pow } from '../../../core/math'
import type { TopicCourse } from './course'
import { studyFolder } from './keys'
import { meanLosses } from './losses'
import { rewardByRole, totalsOf } from './totals'

const factKey = (name: string) => `${studyFolder}.facts.${name}`
const number = (value: number) => ({ value, unit: 'none' }) as const
const share = (value: number) => ({ value, unit: 'fraction' }) as const
/** Error whose square has this logarithm to base 10: of mean losses, the geometric mean of errors. */
const errorOf = (loss: number) => number(pow(10, loss / 2))
const epochCount = (value: number) => ({ value, unit: 'epoch' }) as const

/** What the whole course says. One course decides nothing about networks in general, and the first sentence says so. */
export function courseFacts(course: TopicCourse): readonly Fact[] {
  const served = course.served.reduce((count, mark) => count + mark, 0)
  if (served === 0) return [{ key: factKey('neverServed'), values: { epochs: epochCount(course.epochs) } }]
  return [lossFact(course, served), ...forecastFacts(course), ...servedFacts(course, served), rewardFact(course), ...attackFacts(course), nothingFact(course)]
}

function lossFact(course: TopicCourse, served: number): Fact {
  const { network, naive, plainMean, best, bestInferer } = meanLosses(course)
  return {
    key: factKey(network < best ? 'beatsBest' : 'losesToBest'),
    values: { served: epochCount(served), network: errorOf(network), best: errorOf(best), worker: number(bestInferer + 1), naive: errorOf(naive), plainMean: errorOf(plainMean) },
  }
}

function forecastFacts({ settings }: TopicCourse): readonly Fact[] {
  if (settings.forecasters === 0) return [{ key: factKey('noForecasters'), values: {} }]
  return [{ key: factKey(settings.workload.forecasters), values: {} }]
}

function servedFacts({ epochs }: TopicCourse, served: number): readonly Fact[] {
  return served === epochs ? [] : [{ key: factKey('served'), values: { served: epochCount(served), epochs: epochCount(epochs) } }]
}

function rewardFact(course: TopicCourse): Fact {
  const { inferers, forecasters, reputers } = rewardByRole(course)
  const total = inferers + forecasters + reputers
  if (!(total > 0)) return { key: factKey('noReward'), values: {} }
  return {
    key: factKey('rewards'),
    values: { total: number(total), inferers: share(inferers / total), forecasters: share(forecasters / total), reputers: share(reputers / total) },
  }
}

/** What those who try to earn without contributing got, beside the others of their role. */
function attackFacts(course: TopicCourse): readonly Fact[] {
  const { settings: { attack: { copyists, colluders }, inferers, reputers } } = course
  const totals = totalsOf(course)
  const meanOf = (role: 'inferers' | 'reputers', from: number, to: number) => {
    const rewards = totals.filter((total) => total.role === role && total.index >= from && total.index < to).map(({ reward }) => reward)
    return number(rewards.length > 0 ? rewards.reduce((sum, reward) => sum + reward, 0) / rewards.length : 0)
  }
  const facts: Fact[] = []
  if (copyists > 0) {
    facts.push({ key: factKey('copyists'), values: { count: number(copyists), copied: meanOf('inferers', inferers - copyists, inferers), own: meanOf('inferers', 0, inferers - copyists) } })
  }
  if (colluders > 0) {
    const favourite = totals.find(({ role, index }) => role === 'inferers' && index === 0)!
    facts.push({
      key: factKey(colluders < reputers ? 'colluders' : 'allCollude'),
      values: { count: number(colluders), together: meanOf('reputers', 0, colluders), others: meanOf('reputers', colluders, reputers), favourite: number(favourite.reward), usual: meanOf('inferers', 1, inferers) },
    })
  }
  return facts
}

/** How many went away empty-handed more often than not. */
function nothingFact(course: TopicCourse): Fact {
  const totals = totalsOf(course)
  const poor = totals.filter(({ unpaid }) => 2 * unpaid > course.epochs).length
  return { key: factKey('nothing'), values: { poor: number(poor), participants: number(totals.length) } }
}
