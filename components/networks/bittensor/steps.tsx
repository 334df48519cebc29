'use client'
import type { ReactNode } from 'react'
import { sentenceOf } from '@/components/figure/figure-text'
import type { Fact } from '@/lib/core/chart'
import type { UnitId } from '@/lib/core/units'
import { bondFact, clippingFact, dividendFact, incentiveFact } from '@/lib/networks/bittensor/workbench/facts'
import { bondShares, perStake } from '@/lib/networks/bittensor/workbench/measure'
import { epochSteps, originOf, type EpochStep } from '@/lib/networks/bittensor/workbench/steps'
import { useBenchWords, type Bench, type BenchWords } from './bench'
import styles from './bench.module.css'
import { MoneyBar } from './money-bar'
import { ValueMatrix } from './value-matrix'
import { VectorTable } from './vector-table'

/** Matrices with more cells are shown on request. */
const manyCells = 120

/** What happens in the chosen epoch, one step after the other, each with a sentence, its numbers and where it is written. */
export function Steps({ bench }: { readonly bench: Bench }) {
  const words = useBenchWords()
  const { w } = words
  return (
    <ol className={styles.steps}>
      {epochSteps.map((step) => (
        <li key={step}>
          <h4>{w(`steps.${step}.title`)}</h4>
          <p>{w(`steps.${step}.text`)}</p>
          <Origin bench={bench} step={step} words={words} />
          <StepNumbers bench={bench} step={step} words={words} />
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  readonly bench: Bench
  readonly step: EpochStep
  readonly words: BenchWords
}

function Origin({ bench, step, words: { w } }: StepProps) {
  const { source, file } = originOf(step, bench.course.profile, bench.values.version.startsWith('iys'))
  return <p className={styles.origin}><a href={source.url}>{w('steps.origin', { title: source.title, revision: source.revision })}</a>{file && <> <code>{file}</code></>}</p>
}

function StepNumbers({ bench, step, words }: StepProps): ReactNode {
  const { w } = words
  const { view, course: { miners, validators, epochs }, at } = bench
  const validatorNames = Array.from({ length: validators }, (_, v) => w('validator', { validator: v + 1 }))
  const minerNames = Array.from({ length: miners }, (_, m) => w('miner', { miner: m + 1 }))
  const caption = (name: string, fact?: Fact) => `${w(`captions.${name}`, { epoch: at })}${fact ? ` ${sentenceOf(words, fact)}` : ''}`
  const ofValidators = (name: string, ...rows: readonly (readonly [string, ArrayLike<number>, UnitId])[]) => (
    <VectorTable words={words} caption={caption(name)} heads={validatorNames} rows={rows.map(([row, values, unit]) => ({ name: w(`rows.${row}`), values, unit }))} />
  )
  const ofMiners = (name: string, fact: Fact | undefined, ...rows: readonly (readonly [string, ArrayLike<number>, UnitId])[]) => (
    <VectorTable words={words} caption={caption(name, fact)} heads={minerNames} rows={rows.map(([row, values, unit]) => ({ name: w(`rows.${row}`), values, unit }))} />
  )
  const matrix = (name: string, values: Float64Array, unit: UnitId, fact?: Fact, isAside = false) => (
    <Foldable key={name} isFolded={isAside || values.length > manyCells} summary={w(`rows.${name}`)}>
      <ValueMatrix words={words} caption={caption(name, fact)} values={values} miners={miners} unit={unit} />
    </Foldable>
  )
  switch (step) {
    case 'stake':
      return ofValidators('stake', ['stake', view.stake, 'fraction'], ['activeStake', view.activeStake, 'fraction'])
    case 'weights':
      return matrix('weights', view.weights, 'fraction')
    case 'consensus':
      return ofMiners('consensus', undefined, ['consensus', view.consensus, 'fraction'])
    case 'clipping':
      return <>{matrix('clipped', view.clipped, 'fraction', clippingFact(view, miners))}{matrix('cut', view.cut, 'fraction', undefined, true)}</>
    case 'incentive':
      return ofMiners('incentive', incentiveFact(view), ['rank', view.rank, 'fraction'], ['trust', view.trust, 'fraction'], ['incentive', view.incentive, 'fraction'])
    case 'bonds': {
      const before = epochs[at - 2] && bondShares(epochs[at - 2]!.bonds, miners)
      const shares = bondShares(view.bonds, miners)
      return (
        <>
          {matrix('bondShares', shares, 'fraction', bondFact(shares, before, miners))}
          {matrix('alpha', view.alpha, 'none')}
          {matrix('bondsBefore', view.bondsBefore, 'none', undefined, true)}
          {matrix('bonds', view.bonds, 'none', undefined, true)}
        </>
      )
    }
    case 'dividends':
      return (
        <>
          <p className={styles.found}>{sentenceOf(words, dividendFact(view))}</p>
          {ofValidators('dividends', ['validatorTrust', view.validatorTrust, 'fraction'], ['dividends', view.dividends, 'fraction'], ['perStake', perStake(view), 'none'])}
        </>
      )
    case 'money':
      return <MoneyBar bench={bench} />
  }
}

function Foldable({ isFolded, summary, children }: { readonly isFolded: boolean; readonly summary: string; readonly children: ReactNode }) {
  return isFolded ? <details><summary>{summary}</summary>{children}</details> : children
}
