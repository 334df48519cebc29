import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../lib/governance/contract'
import { ruleById, rules } from '../../../lib/governance/registry'
import { votingTypes, type VotingType } from '../../../lib/governance/rules/snapshot/ballots'
import { snapshot, snapshotTerms } from '../../../lib/governance/rules/snapshot/rule'
import { ruleContract } from '../../support/rule-contract'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => ruleContract(rule))

const snapshotBy = (type: VotingType): Rule => ({ ...snapshot, decide: (proposal, electorate) => snapshot.decide(proposal, electorate, { ...snapshotTerms, type }) })

describe.each(votingTypes)('snapshot, %s', (type) => ruleContract(snapshotBy(type)))

describe('the registry', () => {
  it('lists every folder of rules once, by its name', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../../lib/governance/rules'))
    expect(rules.map(({ id }) => id).sort()).toEqual(folders.sort())
  })
  it('finds rules by name, and nothing by another', () => {
    expect(ruleById('cosmos')?.id).toBe('cosmos')
    expect(ruleById('dice')).toBeUndefined()
  })
})
