/** Width of an element in whole pixels, for `useSyncExternalStore`; `null` until it has been on the screen once. */
export interface WidthStore {
  /** Ref of the element. */
  attach(element: HTMLElement | null): (() => void) | undefined
  subscribe(onChange: () => void): () => void
  width(): number | null
}

export function createWidthStore(): WidthStore {
  const listeners = new Set<() => void>()
  let width: number | null = null
  const measured = (pixels: number) => {
    if (pixels === width || pixels === 0) return
    width = pixels
    listeners.forEach((listener) => listener())
  }
  return {
    attach(element) {
      if (!element) return undefined
      const observer = new ResizeObserver(([entry]) => measured(Math.floor(entry!.contentRect.width)))
      observer.observe(element)
      return () => observer.disconnect()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    width: () => width,
  }
}
