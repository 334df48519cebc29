/**
 * Every quantity the site shows carries one of these units. The id is what code uses; its name and symbol are messages
 * (`units.<id>.name`, `.short`). `percent`: shown times 100 with a percent sign. `signed`: shown with its sign.
 * `digits`: significant digits in running text, 0 for whole numbers only. Larger whole numbers keep all their digits, unless
 * `rounded` says that the model cannot know them.
 */
export const units = {
  none: { percent: false, signed: false, digits: 3 },
  count: { percent: false, signed: false, digits: 3 },
  fraction: { percent: true, signed: false, digits: 2 },
  wholePercent: { percent: true, signed: false, digits: 0 },
  permille: { percent: true, signed: false, digits: 3 },
  percentagePoint: { percent: false, signed: true, digits: 2 },
  change: { percent: true, signed: true, digits: 2 },
  correlation: { percent: false, signed: true, digits: 2 },
  gini: { percent: false, signed: false, digits: 2 },
  month: { percent: false, signed: false, digits: 3 },
  taoPerDay: { percent: false, signed: false, digits: 3 },
  taoPerDayChange: { percent: false, signed: true, digits: 3 },
  epoch: { percent: false, signed: false, digits: 3 },
  year: { percent: false, signed: false, digits: 3 },
  people: { percent: false, signed: false, digits: 3, rounded: true },
  orderOfMagnitude: { percent: false, signed: false, digits: 2 },
  millionUsd: { percent: false, signed: false, digits: 3, rounded: true },
  millionUsdPerMonth: { percent: false, signed: false, digits: 3, rounded: true },
  usdPerMonth: { percent: false, signed: false, digits: 2 },
  usdPerDataToken: { percent: false, signed: false, digits: 2 },
  dataToken: { percent: false, signed: false, digits: 2 },
  dataTokenPerMillionUsd: { percent: false, signed: false, digits: 2 },
  flopPerUsd: { percent: false, signed: false, digits: 2 },
  fullTimeEquivalent: { percent: false, signed: false, digits: 3, rounded: true },
  millionCoins: { percent: false, signed: false, digits: 2 },
  fractionPerMonth: { percent: true, signed: false, digits: 2 },
  fractionPerYear: { percent: true, signed: false, digits: 2 },
  factorPerYear: { percent: false, signed: false, digits: 2 },
} as const satisfies Record<string, { readonly percent: boolean; readonly signed: boolean; readonly digits: number; readonly rounded?: boolean }>

export type UnitId = keyof typeof units
