import { createStore } from 'zustand/vanilla'

interface LinkState {
  /** Query of the address without question mark: the state of the page. Everything on it is computed from this string. */
  readonly link: string
  /** The link as it last came from outside: the address on arrival or after going back. Repairs are reported for this one. */
  readonly arrived: string
}

/** Browsers refuse more than about a hundred history entries in thirty seconds. */
const writeEvery = 300

const fromAddress = () => (typeof location === 'undefined' ? '' : location.search.slice(1))

export const linkStore = createStore<LinkState>(() => ({ link: fromAddress(), arrived: fromAddress() }))

let pendingWrite: ReturnType<typeof setTimeout> | undefined

/** Shows another scenario. The address bar follows a moment later. */
export function setLink(link: string) {
  if (link === linkStore.getState().link) return
  linkStore.setState({ link })
  pendingWrite ??= setTimeout(writeAddress, writeEvery)
}

/** Opens another scenario as a step of its own: going back leads to what was there before. */
export function openLink(link: string) {
  writeAddress()
  if (link === linkStore.getState().link) return
  history.pushState(null, '', `${location.pathname}?${link}${location.hash}`)
  linkStore.setState({ link, arrived: link })
}

/** Brings the address bar up to date at once. */
export function writeAddress() {
  clearTimeout(pendingWrite)
  pendingWrite = undefined
  const { link } = linkStore.getState()
  if (link === fromAddress()) return
  history.replaceState(history.state, '', `${location.pathname}${link ? `?${link}` : ''}${location.hash}`)
}

/** Takes the link from the address bar after the reader went back or forward. */
function readAddress() {
  clearTimeout(pendingWrite)
  pendingWrite = undefined
  const link = fromAddress()
  if (link !== linkStore.getState().link) linkStore.setState({ link, arrived: link })
}

let subscribers = 0

/** Tells `onChange` about every other link, and listens to the back button while anybody does. */
export function subscribeToLink(onChange: () => void): () => void {
  if (subscribers++ === 0) {
    addEventListener('popstate', readAddress)
    addEventListener('pagehide', writeAddress)
  }
  const stop = linkStore.subscribe(onChange)
  return () => {
    stop()
    if (--subscribers > 0) return
    removeEventListener('popstate', readAddress)
    removeEventListener('pagehide', writeAddress)
  }
}
