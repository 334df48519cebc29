import { useState, type ReactNode } from 'react'

/** A disclosure whose content is not made before it is opened. */
export function LazyDetails({ summary, children, onOpen }: { summary: string; children: ReactNode; onOpen?: (isOpen: boolean) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => { setOpen(currentTarget.open); onOpen?.(currentTarget.open) }}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
