import { describe, expect, it } from 'vitest'
import { moveRegrets } from '../../../../../lib/networks/allora/play/regret-memory'
import { createRegrets } from '../../../../../lib/networks/allora/synthesis/regrets'

/** Regrets whose entries tell table, row and column apart. */
function numbered(inferers: number, forecasters: number) {
  const regrets = createRegrets(inferers, forecasters)
  Object.values(regrets).forEach((table: Float64Array, t) => table.forEach((_, i) => (table[i] = 1000 * t + i)))
  return regrets
}

const who = { inferers: Int32Array.of(1, 3), forecasters: Int32Array.of(0, 2), n: 2, k: 2 }

describe('the memory of regrets', () => {
  it('hands those who take part their rows and columns', () => {
    const [memory, tables] = [numbered(4, 3), createRegrets(2, 2)]
    moveRegrets(memory, tables, who, [4, 3], [2, 2], true)
    expect([...tables.inferer]).toEqual([1, 3])
    expect([...tables.oneOutInfererInferer]).toEqual([3005, 3007, 3013, 3015])
    expect([...tables.oneOutInfererForecaster]).toEqual([4003, 4005, 4009, 4011])
    expect([...tables.oneInInferer]).toEqual([7001, 7003, 7009, 7011])
    expect([...tables.oneInSelf]).toEqual([8000, 8002])
  })

  it('takes back what they learned and leaves the others as they were', () => {
    const [memory, tables] = [numbered(4, 3), createRegrets(2, 2)]
    moveRegrets(memory, tables, who, [4, 3], [2, 2], true)
    for (const table of Object.values(tables) as Float64Array[]) table.forEach((value, i) => (table[i] = value + 0.5))
    moveRegrets(memory, tables, who, [4, 3], [2, 2], false)
    expect([...memory.inferer]).toEqual([0, 1.5, 2, 3.5])
    expect([...memory.oneOutForecasterForecaster]).toEqual([6000.5, 6001, 6002.5, 6003, 6004, 6005, 6006.5, 6007, 6008.5])
  })
})
