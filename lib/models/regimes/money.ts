import { createBook, type Book } from '../../economy/ledger'

/** Dollar accounts in the order of the book. The rest of the world comes first, by department; only it may go below zero. */
export const usd = {
  customers: 0,
  investors: 1,
  donors: 2,
  traders: 3,
  computeSuppliers: 4,
  dataOwners: 5,
  otherSuppliers: 6,
  holders: 7,
  contributors: 8,
  impostors: 9,
} as const

const worldAccounts = Object.keys(usd)
const sources = ['customers', 'investors', 'donors', 'traders']

/** Account of what regime r has in the bank. */
export const cashOf = (r: number) => worldAccounts.length + 3 * r
/** Account of the dollars in the pool of regime r's token. */
export const poolOf = (r: number) => worldAccounts.length + 3 * r + 1
/** Account of wages earned by selling tokens, not yet handed out. */
export const wagesOf = (r: number) => worldAccounts.length + 3 * r + 2

/** Double-entry book of all dollars, in millions. All accounts together are zero at all times. */
export function createDollarBook(regimeIds: readonly string[]): Book {
  return createBook([...worldAccounts, ...regimeIds.flatMap((id) => [`${id} cash`, `${id} pool`, `${id} wages`])], sources)
}

/** Accounts of one token, in millions of coins. Only `issuance` goes below zero. */
export const coin = { issuance: 0, burned: 1, staked: 2, treasury: 3, pool: 4, outside: 5, unpaid: 6 } as const

export function createCoinBook(): Book {
  return createBook(Object.keys(coin), ['issuance'])
}
