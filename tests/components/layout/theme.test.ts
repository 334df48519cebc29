import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentTheme, setTheme, subscribeToTheme, themeScript } from '@/components/layout/theme'

const stored = new Map<string, string>()
const dataset: { theme?: string } = {}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  stored.clear()
  delete dataset.theme
})

/** What the script in the head of the page does with what is remembered. */
function arriveAgain() {
  delete dataset.theme
  new Function(themeScript)()
}

describe('the theme', () => {
  it('is the system’s until the reader chooses', () => {
    arriveAgain()
    expect(currentTheme()).toBe('system')
  })

  it('is remembered for the next visit', () => {
    setTheme('dark')
    arriveAgain()
    expect(currentTheme()).toBe('dark')
    setTheme('system')
    arriveAgain()
    expect(currentTheme()).toBe('system')
  })

  it('ignores what somebody else wrote under its name', () => {
    stored.set('theme', 'pink')
    arriveAgain()
    expect(currentTheme()).toBe('system')
  })

  it('is shown even where nothing can be remembered', () => {
    vi.stubGlobal('localStorage', { setItem: () => { throw new Error('denied') } })
    const onChange = vi.fn()
    const stop = subscribeToTheme(onChange)
    setTheme('light')
    stop()
    expect(currentTheme()).toBe('light')
    expect(onChange).toHaveBeenCalledOnce()
  })
})
