import type { CaseFile, ReferenceCase, Tolerance } from './case-file'

// simulation.json has one section per subject, each with a form of its own. Here every section becomes cases of the common shape.

type Section = Readonly<Record<string, unknown>>
type Cases = readonly Omit<ReferenceCase, 'id'>[]

const exact: Tolerance = { abs: 0, rel: 0 }
const rounding: Tolerance = { abs: 1e-12, rel: 1e-12 }
/** Sums over thousands of outputs in another order. */
const longSums: Tolerance = { abs: 1e-9, rel: 1e-9 }
/** Estimates of 8192 base points against what they estimate. */
const estimate: Tolerance = { abs: 0.01, rel: 0.01 }
/** Half widths of two bootstrap runs with different draws. */
const resampled: Tolerance = { abs: 0, rel: 0.35 }

/** Sections that are words about other sections. */
const notes = ['about', 'inequality_definitions']

const sections: Readonly<Record<string, (section: never, whole: Section) => Cases>> = {
  sobol_joe_kuo_unscrambled_first16_d8: sobolPoints,
  sobol_salib_first16_d8: sobolPoints,
  sobol_joe_kuo_d8_n1024_checksums: sobolSummary(8, 1024),
  sobol_joe_kuo_d64_n256: sobolSummary(64, 256),

  ishigami_analytic: ({ a, b, mean, variance, S1, ST, S13 }: Section) => [
    { fn: 'ishigami', input: { a, b }, expected: { mean, variance, S1, ST, S13 }, tol: estimate },
  ],
  sobol_g_analytic: ({ a, variance, S1, ST }: Section) => [{ fn: 'sobolG', input: { a }, expected: { variance, S1, ST }, tol: estimate }],
  salib_saltelli_ishigami: ({ runs }: { readonly runs: Readonly<Record<string, Section>> }) =>
    Object.entries(runs).flatMap(([count, { S1_conf, ST_conf, ...expected }]) => [
      { fn: 'saltelliIshigami', input: { count: Number(count) }, expected, tol: longSums },
      { fn: 'saltelliIshigamiIntervals', input: { count: Number(count) }, expected: { S1_conf, ST_conf }, tol: resampled },
    ]),
  salib_saltelli_sobolg_512: ({ a, ...expected }: Section) => [
    { fn: 'saltelliSobolG', input: { a, count: 512 }, expected, tol: longSums },
  ],
  estimator_unit_case: ({ A, B, f, ...expected }: Section) => [{ fn: 'sobolEstimators', input: { A, B, f }, expected, tol: rounding }],
  morris: ({ f, X, ...expected }: Section) => [{ fn: 'elementaryEffects', input: { f, X }, expected, tol: rounding }],
  bootstrap_percentile_rule: percentileRule,

  inequality: (section: Readonly<Record<string, Section>>) =>
    Object.values(section).map(({ x, ...expected }) => ({ fn: 'inequality', input: { x }, expected, tol: rounding })),
  lognormal_gini_formula: (rows: readonly Section[]) =>
    rows.map(({ sigma, gini }) => ({ fn: 'lognormalGini', input: { sigma }, expected: gini, tol: rounding })),
  quantile_type7: ({ x, q }: { readonly x: unknown; readonly q: Section }) =>
    table(q, (at) => ({ fn: 'quantile', input: { x, q: at }, tol: rounding })),
  student_t_ci95: ({ x, ...expected }: Section) => [{ fn: 'meanInterval', input: { x }, expected, tol: rounding }],
  't_ppf_0.975': (section: Section) =>
    table(section, (freedom) => ({ fn: 'studentQuantile', input: { p: 0.975, freedom }, tol: rounding })),
  norm_ppf: (section: Section) => table(section, (p) => ({ fn: 'normalQuantile', input: { p }, tol: rounding })),
  logistic: (section: Section) => table(section, (x) => ({ fn: 'logistic', input: { x }, tol: { abs: 0, rel: 1e-12 } })),

  rng_known_answers: ({ threefry2x32_20_zero }: Section) => [
    { fn: 'threefry2x32', input: { key: [0, 0], counter: [0, 0] }, expected: threefry2x32_20_zero, tol: exact },
  ],
  constant_product: (rows: readonly Section[]) =>
    rows.map(({ out, price_before, ...input }) => ({ fn: 'constantProduct', input, expected: { out, price_before }, tol: rounding })),
  lttb: ({ x, y, threshold, indices }: Section) => [{ fn: 'lttb', input: { x, y, threshold }, expected: indices, tol: exact }],
  chinchilla_replication: ({ params, optimal }: { readonly params: unknown; readonly optimal: readonly Section[] }) =>
    optimal.map(({ C, ...expected }) => ({ fn: 'optimalAllocation', input: { params, C }, expected, tol: rounding })),
  detmath_bits_reference: ({ values }: { readonly values: Readonly<Record<string, Section>> }) =>
    Object.entries(values).flatMap(([name, bits]) =>
      Object.entries(bits).map(([text, expected]) => ({ fn: `${name}Bits`, input: text.split(',').map(Number), expected, tol: exact }))),
}

/** Known answers for generators that the library does not have. */
const otherGenerators = ['philox4x32_10_zero', 'pcg32_seed42_54']

export function isSimulationFile(file: Section): boolean {
  return !('cases' in file) && Object.keys(file).some((key) => Object.hasOwn(sections, key))
}

/** A section nobody here knows becomes one case of an unknown `fn`. */
export function normaliseSimulation(file: Section): CaseFile {
  const keys = Object.keys(file).filter((key) => !notes.includes(key))
  const cases = keys.flatMap((key) => {
    const toCases = Object.hasOwn(sections, key) ? sections[key] : undefined
    const made = toCases ? toCases(file[key] as never, file) : [{ fn: key, input: null, expected: null, tol: exact }]
    return made.map((one, index) => ({ ...one, id: made.length > 1 ? `${key}/${index + 1}` : key }))
  })
  const answers = Object.keys((file.rng_known_answers ?? {}) as Section).filter((name) => otherGenerators.includes(name))
  return { system: 'simulation', cases, leftOut: answers.map((name) => `${name}: the library has no such generator`) }
}

function sobolPoints({ points }: { readonly points: readonly (readonly number[])[] }): Cases {
  return [{ fn: 'sobolPoints', input: { dimensions: points[0]?.length, count: points.length }, expected: points, tol: exact }]
}

function sobolSummary(dimensions: number, count: number): (section: Section) => Cases {
  return (expected) => [{ fn: 'sobolSummary', input: { dimensions, count }, expected, tol: exact }]
}

/** The rule is a sentence; its quantiles are checked on the numbers of the section on quantiles, taken as resampled means. */
function percentileRule(_: unknown, whole: Section): Cases {
  const { x, q } = (whole.quantile_type7 ?? { x: [], q: {} }) as { readonly x: readonly number[]; readonly q: Readonly<Record<string, number>> }
  return [0.05, 0.1, 0.25].flatMap((tail) => {
    const expected = [q[tail], q[1 - tail]]
    return expected.includes(undefined) ? [] : [{ fn: 'percentileInterval', input: { x, level: 1 - 2 * tail }, expected, tol: rounding }]
  })
}

/** One case per entry of a table whose keys are numbers. */
function table(entries: Section, toCase: (at: number) => Omit<ReferenceCase, 'id' | 'expected'>): Cases {
  return Object.entries(entries).map(([key, expected]) => ({ ...toCase(Number(key)), expected }))
}
