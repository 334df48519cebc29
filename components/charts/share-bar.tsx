import { lookOf } from './look'
import { Marker } from './marker'
import styles from './shares.module.css'

interface ShareBarProps {
  /** Prefix for ids inside the picture. */
  readonly id: string
  readonly shares: readonly { readonly key: string; readonly share: number }[]
}

// a segment narrower than this has no room for its shape
const shapeFrom = 0.06

/** A bar of length one divided among contenders, told apart by colour, pattern and shape. What nobody has stays empty. */
export function ShareBar({ id, shares }: ShareBarProps) {
  const segments = shares.map(({ key, share }, index) => {
    const from = shares.slice(0, index).reduce((sum, before) => sum + before.share, 0)
    return { key, share, from, look: lookOf(key, index) }
  })
  const percent = (value: number) => `${(100 * value).toFixed(2)}%`
  return (
    <svg className={styles.picture} height="28" width="100%">
      <defs>
        <pattern id={`${id}hatched`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V7" /></pattern>
        <pattern id={`${id}dotted`} width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3.5" cy="3.5" r="1.1" /></pattern>
      </defs>
      <rect className={styles.frame} x="0" y="0" width="100%" height="28" />
      {segments.map(({ key, share, from, look }) => (
        <g key={key}>
          <rect x={percent(from)} y="0" width={percent(share)} height="28" style={{ fill: look.colour }} />
          {look.pattern !== 'plain' && <rect x={percent(from)} y="0" width={percent(share)} height="28" fill={`url(#${id}${look.pattern})`} />}
          {share >= shapeFrom && (
            <svg className={styles.shape} x={percent(from + share / 2)} y="14" width="1" height="1" overflow="visible">
              <circle r="10" style={{ fill: look.colour }} />
              <Marker shape={look.shape} x={0} y={0} colour="var(--paper)" />
            </svg>
          )}
        </g>
      ))}
      {segments.slice(1).map(({ key, from }) => <line key={key} x1={percent(from)} x2={percent(from)} y1="0" y2="28" />)}
    </svg>
  )
}
