import type { Shape } from './look'

const paths: Readonly<Record<Shape, string>> = {
  square: 'M-5,-5H5V5H-5Z',
  triangle: 'M0,-6L6,5H-6Z',
  circle: 'M-5.5,0A5.5,5.5 0 1 1 5.5,0A5.5,5.5 0 1 1 -5.5,0Z',
  diamond: 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
  cross: 'M-2,-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  star: 'M0,-6.5L1.6,-2.2L6.2,-2L2.6,0.8L3.8,5.3L0,2.7L-3.8,5.3L-2.6,0.8L-6.2,-2L-1.6,-2.2Z',
  bar: 'M-6,-2.5H6V2.5H-6Z',
  wedge: 'M0,6L6,-5H-6Z',
}

/** The shape of a contender, centred on (`x`, `y`). */
export function Marker({ shape, x, y, colour }: { shape: Shape; x: number; y: number; colour: string }) {
  return <path data-shape={shape} d={paths[shape]} transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`} style={{ fill: colour }} />
}
