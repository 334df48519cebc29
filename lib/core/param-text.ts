import { snap, type NumberParam, type Param, type Value } from './param'

/** What a text could not be taken as: a value at all, one inside the range, one that the control can hold. */
export type TextIssue = 'unreadable' | 'out-of-range' | 'off-grid'

export interface Reading {
  /** Always a value the parameter allows: the one that is written, else the nearest, else the default. */
  readonly value: Value
  readonly issue?: TextIssue
}

/** Text form of a value in a link. Readable on purpose: people edit links by hand. No plus sign, which links turn into a space. */
export function writeValue(param: Param, value: Value): string {
  if (param.kind === 'toggle') return value ? '1' : '0'
  return String(value).replace('e+', 'e')
}

/** Inverse of {@link writeValue} for any text whatever. Never throws. */
export function readValue(param: Param, text: string): Reading {
  switch (param.kind) {
    case 'number':
      return readNumber(param, text)
    case 'toggle':
      if (text === '1' || text === 'true') return { value: true }
      return text === '0' || text === 'false' ? { value: false } : unreadable(param)
    case 'choice':
      return param.options.includes(text) ? { value: text } : unreadable(param)
  }
}

// Each character fits in one place only, so even a very long text is refused in linear time.
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

function readNumber(param: NumberParam, text: string): Reading {
  const plain = text.trim()
  if (!PLAIN_NUMBER.test(plain)) return unreadable(param)
  const wanted = Number(plain) // may be infinite: 1e999
  const value = snap(param, wanted)
  if (!(wanted >= param.min && wanted <= param.max)) return { value, issue: 'out-of-range' }
  return value === wanted ? { value } : { value, issue: 'off-grid' }
}

function unreadable(param: Param): Reading {
  return { value: param.default, issue: 'unreadable' }
}
