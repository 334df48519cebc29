import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** An address bar: enough of a browser for the store. */
function openPage(search: string) {
  const written: string[] = []
  const listeners = new Map<string, () => void>()
  const location = { search, pathname: '/de', hash: '#figure' }
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', { state: 'kept', replaceState: (_state: unknown, _title: string, url: string) => {
    written.push(url)
    location.search = url.replace(/#.*$/, '').replace(/^[^?]*/, '')
  } })
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener))
  vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type))
  return { written, listeners, location }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('the link store', () => {
  it('starts with the link of the address bar', async () => {
    openPage('?seed=7')
    const { linkStore } = await import('@/components/scenario/link-store')
    expect(linkStore.getState()).toEqual({ link: 'seed=7', arrived: 'seed=7' })
  })

  it('shows every change at once and writes the address at most about three times a second', async () => {
    const { written } = openPage('')
    const { linkStore, setLink } = await import('@/components/scenario/link-store')
    for (let i = 1; i <= 50; i++) {
      setLink(`seed=${i}`)
      expect(linkStore.getState().link).toBe(`seed=${i}`)
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(1000)
    expect(written.length).toBeLessThanOrEqual(4)
    expect(written.at(-1)).toBe('/de?seed=50#figure')
  })

  it('drops the question mark when nothing differs from the defaults', async () => {
    const { written } = openPage('?seed=7')
    const { setLink, writeAddress } = await import('@/components/scenario/link-store')
    setLink('')
    writeAddress()
    expect(written).toEqual(['/de#figure'])
  })

  it('follows the back button, even with a write under way', async () => {
    const { listeners, location, written } = openPage('?seed=1')
    const { linkStore, setLink, subscribeToLink } = await import('@/components/scenario/link-store')
    const heard: string[] = []
    const stop = subscribeToLink(() => heard.push(linkStore.getState().link))
    setLink('seed=2')
    location.search = '?seed=3'
    listeners.get('popstate')!()
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual(['seed=2', 'seed=3'])
    expect(linkStore.getState().arrived).toBe('seed=3')
    expect(written).toEqual([])
    stop()
    expect(listeners.size).toBe(0)
  })
})
