import { useState, useSyncExternalStore } from 'react'

/** Ref for an element, and whether it has been on the screen or nearly. Once seen it stays seen. */
export function useSeen(): readonly [attach: (element: HTMLElement | null) => (() => void) | undefined, isSeen: boolean] {
  const [store] = useState(createSeenStore)
  return [store.attach, useSyncExternalStore(store.subscribe, store.isSeen, () => false)]
}

function createSeenStore() {
  const listeners = new Set<() => void>()
  let isSeen = false
  return {
    attach(element: HTMLElement | null) {
      if (!element || isSeen) return undefined
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        isSeen = true
        observer.disconnect()
        listeners.forEach((listener) => listener())
      }, { rootMargin: '200px' })
      observer.observe(element)
      return () => observer.disconnect()
    },
    subscribe(onChange: () => void) {
      listeners.add(onChange)
      return () => { listeners.delete(onChange) }
    },
    isSeen: () => isSeen,
  }
}
