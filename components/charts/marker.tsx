import type { Shape } from './look'

const paths: Readonly<Record<Shape, string>> = {
  square: 'M-5,-5H5V5H-5Z',
  triangle: 'M0,-6L6,5H-6Z',
  circle: 'M-5.5,0A5.5,5.5 0 1 1 5.5,0A5.5,5.5 0 1 1 -5.5,0Z',
}

/** The shape of a contender, centred on (`x`, `y`). */
export function Marker({ shape, x, y, colour }: { shape: Shape; x: number; y: number; colour: string }) {
  return <path data-shape={shape} d={paths[shape]} transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`} style={{ fill: colour }} />
}
