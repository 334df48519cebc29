import { useState, useSyncExternalStore } from 'react'

/** Ref for an element and its width in whole pixels; `null` until it has been on the screen once. */
export function useWidth(): readonly [attach: (element: HTMLElement | null) => (() => void) | undefined, width: number | null] {
  const [store] = useState(createWidthStore)
  return [store.attach, useSyncExternalStore(store.subscribe, store.width, () => null)]
}

function createWidthStore() {
  const listeners = new Set<() => void>()
  let width: number | null = null
  const measured = (pixels: number) => {
    if (pixels === width || pixels === 0) return
    width = pixels
    listeners.forEach((listener) => listener())
  }
  return {
    attach(element: HTMLElement | null) {
      if (!element) return undefined
      const observer = new ResizeObserver(([entry]) => measured(Math.floor(entry!.contentRect.width)))
      observer.observe(element)
      return () => observer.disconnect()
    },
    subscribe(onChange: () => void) {
      listeners.add(onChange)
      return () => { listeners.delete(onChange) }
    },
    width: () => width,
  }
}
