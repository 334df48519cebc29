import type { TopicSettings } from '../play/settings'
import { actors, type Actor } from './actors'

/** Accounts in the books: inferers, then forecasters, then reputers. */
export function ledgerSize({ inferers, forecasters, reputers }: Pick<TopicSettings, 'inferers' | 'forecasters' | 'reputers'>): number {
  return inferers + forecasters + reputers
}

/** Place in {@link actors} of the one that every account belongs to. */
export function membershipOf(settings: TopicSettings): Uint8Array {
  const { inferers, forecasters } = settings
  return Uint8Array.from({ length: ledgerSize(settings) }, (_, account) => {
    if (account < inferers) return actors.indexOf(infererActor(settings, account))
    return actors.indexOf(account < inferers + forecasters ? 'forecasters' : reputerActor(settings, account - inferers - forecasters))
  })
}

function infererActor({ inferers, attack: { copyists, colluders } }: TopicSettings, inferer: number): Actor {
  if (inferer >= inferers - copyists) return 'copiers'
  return inferer === 0 && colluders > 0 ? 'colluders' : 'inferers'
}

function reputerActor({ attack: { colluders }, firstStakeFactor }: TopicSettings, reputer: number): Actor {
  if (reputer < colluders) return 'colluders'
  return reputer === 0 && firstStakeFactor !== 1 ? 'staker' : 'reputers'
}
