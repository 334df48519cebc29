import { pow } from '../../../core/math'
import { vested } from '../../../economy/vesting'

/** 2³⁵ tokens. */
export const totalSupply = 34_359_738_368
export type Bucket = 'community' | 'ecosystem' | 'team' | 'investors' | 'sale'

export interface Release {
  /** Share of all tokens. */
  readonly share: number
  /** Part of the bucket that is free from the start. */
  readonly atLaunch: number
  /** Months without anything, and months over which the rest is freed evenly after them. */
  readonly cliff: number
  readonly months: number
}

/** Table of 2026-01-16; the release of `ecosystem` is from a secondary reading. */
export const releases: Readonly<Record<Bucket, Release>> = {
  community: { share: 0.44, atLaunch: 0.3, cliff: 0, months: 48 },
  ecosystem: { share: 0.1955, atLaunch: 0.3, cliff: 0, months: 48 },
  team: { share: 0.22, atLaunch: 0, cliff: 12, months: 72 },
  investors: { share: 0.1245, atLaunch: 0, cliff: 12, months: 48 },
  sale: { share: 0.02, atLaunch: 1, cliff: 0, months: 0 },
}

export const buckets = Object.keys(releases) as readonly Bucket[]

export function allocation(supply: number = totalSupply): Record<Bucket, number> {
  return Object.fromEntries(buckets.map((bucket) => [bucket, supply * releases[bucket].share])) as Record<Bucket, number>
}

/** Tokens of a bucket that are free so many months after launch; nothing before launch. */
export function released(bucket: Bucket, month: number, supply: number = totalSupply): number {
  const { share, atLaunch, cliff, months } = releases[bucket]
  if (month < 0) return 0
  const amount = supply * share
  return amount * atLaunch + vested({ amount: amount * (1 - atLaunch), cliff: 0, duration: months }, month - cliff)
}

/** Tokens of the launch that may circulate. */
export function circulating(month: number, supply: number = totalSupply): number {
  return buckets.reduce((all, bucket) => all + released(bucket, month, supply), 0)
}

/** Share of supply that is minted for the community in a year. */
export const emissionRate = 0.02

/** Tokens minted in the year that starts `year` years after launch. Whether the rate compounds is not published. */
export function annualEmission(supply: number = totalSupply, rate: number = emissionRate, year = 0, isCompounding = false): number {
  return rate * supply * (isCompounding ? pow(1 + rate, year) : 1)
}
