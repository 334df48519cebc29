import { defaultsOf } from '../../lib/core/param'
import { leadersOf } from '../../lib/experiments/leaders'
import { Survey } from '../../lib/experiments/survey'
import { modelById } from '../../lib/models/registry'
import { checkFacts } from '../../lib/models/regimes/calibration'
import { nullLeads } from '../../lib/models/regimes/null-test'
import { params } from '../../lib/models/regimes/params'
import { defaultScenario } from '../../lib/scenario/scenario'
import { fittedParams, search } from './search'

const defaults = defaultsOf(params)

/** Prior shares of the first prototype, closed / open / decentralised, from 512 points with one seed each (regimes specification, section 8). */
const prototype: Readonly<Record<string, string>> = {
  capability: '0.83 / 0.11 / 0.06', share: '0.48 / 0.44 / 0.08', effort: '0.74 / 0.25 / 0.02',
  pay: '0.76 / 0.23 / 0.01', surplus: '0.40 / 0.52 / 0.09', concentration: '0.06 / 0.75 / 0.19',
}

const number = (x: number) => Number(x.toPrecision(3)).toString()

function printFacts(): void {
  console.log('\nStylised facts: medians and 5–95 % of 40 plays of 2000 contributors')
  const rows = checkFacts(defaults, { agents: 2000, plays: 40 }).map(({ fact, median, low, high, agrees }) => ({
    fact: fact.id, use: fact.use === 'fitted' ? 'fitted' : 'held out', target: `${number(fact.target)} (${number(fact.low)}–${number(fact.high)})`,
    model: `${number(median)} (${number(low)}–${number(high)})`, agrees: agrees ? 'yes' : 'NO', evidence: fact.basis, source: fact.source?.revision ?? '',
  }))
  console.table(rows)
}

function printNull(): void {
  const { wins, chiSquared } = nullLeads(defaults, 1500)
  console.log(`\nNull test: three regimes with equal vectors lead ${wins.join(' / ')} of 1500 times; chi-squared ${chiSquared.toFixed(2)} at two degrees of freedom (5 % point 5.99)`)
}

function printLeads(): void {
  const survey = new Survey(modelById('regimes')!, defaultScenario())
  while (survey.done < survey.of) survey.addNext()
  console.log(`\nShare of ${survey.of} settings from ${survey.varied.length} plausible ranges in which each regime leads, closed / open / decentralised`)
  console.table(leadersOf(survey).map(({ metric, shares }) => ({ metric, model: shares.map(({ share }) => share.toFixed(2)).join(' / '), prototype: prototype[metric] ?? '' })))
}

function printSearch(points: number): void {
  console.log(`\nBest of ${points} points over ${JSON.stringify(fittedParams)}; only fitted facts count`)
  for (const { misfit, values } of search(defaults, points, { agents: 500, plays: 5 }).slice(0, 5)) console.log(misfit.toFixed(3), JSON.stringify(values))
}

const flag = process.argv.indexOf('--search')
if (flag >= 0) printSearch(Number(process.argv[flag + 1] ?? 240))
printFacts()
printNull()
printLeads()
