/** Buckets of the supply of one thousand million ALLO. */
export type Bucket = 'ecosystem' | 'foundation' | 'participants' | 'investors' | 'preseed' | 'team'

/** Shares of the supply cap; they add up to 1. */
export type LaunchTable = Readonly<Record<Bucket, number>>

export const maxSupply = 1_000_000_000

/** As in the genesis file of the chain; at launch release 0.13 moved 14.5 % of the supply from emission to foundation and participants. */
export const launchTables: Readonly<Record<'genesis' | 'launch', LaunchTable>> = {
  genesis: { ecosystem: 0.3595, foundation: 0.1, participants: 0.055, investors: 0.2605, preseed: 0.05, team: 0.175 },
  launch: { ecosystem: 0.2145, foundation: 0.225, participants: 0.075, investors: 0.2605, preseed: 0.05, team: 0.175 },
}

/**
 * Share of the foundation's bucket that is locked at launch. Not seen in the code; this value reproduces the published initial
 * circulation of 20.05 % (a comment in the code says 88.5 %).
 */
export const assumedFoundationLocked = 0.4422
