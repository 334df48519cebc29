import fc from 'fast-check'

/** What a handful of holders may have: ordinary amounts, some of them nothing. */
export const amounts = fc.array(
  fc.oneof({ arbitrary: fc.double({ min: 1e-6, max: 1e9, noNaN: true }), weight: 4 }, { arbitrary: fc.constant(0), weight: 1 }),
  { minLength: 1, maxLength: 40 },
)
