import type { ReactNode } from 'react'
import styles from './section.module.css'

interface SectionProps {
  /** Anchor, the same in every language. */
  readonly id: string
  readonly title: string
  /** Paragraphs. */
  readonly intro?: readonly string[]
  /** How far what follows the introduction may spread; running text always keeps its measure. */
  readonly width?: 'text' | 'figure' | 'wide'
  /** Heading and introduction at the left edge of what follows, for pages to look things up in. */
  readonly isFlush?: boolean
  readonly children?: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ id, title, intro = [], width = 'text', isFlush = false, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={isFlush ? `${styles.opening} ${styles.flush}` : styles.opening}>
        <h2 id={`${id}-title`}>{title}</h2>
        {intro.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      </div>
      <div className={styles[width]}>{children}</div>
    </section>
  )
}
