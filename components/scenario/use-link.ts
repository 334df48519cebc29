'use client'
import { useSyncExternalStore } from 'react'
import { linkStore, subscribeToLink } from './link-store'

const serverLink = () => ''

/** The link, without question mark. Empty on the server and while the page comes alive. */
export function useLink(): string {
  return useSyncExternalStore(subscribeToLink, () => linkStore.getState().link, serverLink)
}

/** The link as it came from outside, before the reader changed anything. */
export function useArrivedLink(): string {
  return useSyncExternalStore(subscribeToLink, () => linkStore.getState().arrived, serverLink)
}
