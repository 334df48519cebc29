import { describe, expect, it, vi } from 'vitest'
import { currentVersion, migrations, upgrade, versionAfter, type Migration } from '../../../lib/scenario/migrations'

const steps: Migration[] = [
  { to: 2, name: 'rename-t-to-years', up: ({ t, ...rest }) => (t === undefined ? rest : { ...rest, years: t }) },
  { to: 3, name: 'wage-default-10000-to-8000', up: (link) => (link['m-wage'] === undefined ? { ...link, 'm-wage': '10000' } : link) },
]

describe('migrations', () => {
  it('bring a link of the first version to the newest, step by step', () => {
    expect(upgrade({ v: '1', t: '12' }, 1, steps)).toEqual({ v: '1', years: '12', 'm-wage': '10000' })
  })

  it('skip the steps a link has behind it', () => {
    const first = vi.spyOn(steps[0]!, 'up')
    expect(upgrade({ t: '12' }, 2, steps)).toEqual({ t: '12', 'm-wage': '10000' })
    expect(first).not.toHaveBeenCalled()
  })

  it('leave a link of the newest version and beyond as it is', () => {
    const link = { t: '12' }
    expect(upgrade(link, 3, steps)).toBe(link)
    expect(upgrade(link, 99, steps)).toBe(link)
  })

  it('carry names that every object has as plain text', () => {
    const hostile = Object.fromEntries([['__proto__', 'x'], ['t', '12']])
    expect(Object.keys(upgrade(hostile, 1, steps))).toEqual(['__proto__', 'years', 'm-wage'])
  })

  it('are consecutive from version 2', () => {
    expect(versionAfter([])).toBe(1)
    expect(versionAfter(steps)).toBe(3)
    expect(() => versionAfter(steps.slice(1))).toThrow('should lead to version 2; it leads to 3')
    expect(currentVersion).toBe(1 + migrations.length)
  })
})
