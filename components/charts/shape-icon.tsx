import type { Look } from './look'
import { Marker } from './marker'

/** The shape of a contender in running text. The name beside it says who it is. */
export function ShapeIcon({ look }: { look: Look }) {
  return (
    <svg viewBox="-7 -7 14 14" width="0.8em" height="0.8em" aria-hidden="true">
      <Marker shape={look.shape} x={0} y={0} colour={look.colour} />
    </svg>
  )
}
