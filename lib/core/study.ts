import type { ChartData, Fact } from './chart'
import type { AnyValues, ParamSet, ValuesOf } from './param'

/** Anything that is computed piece by piece and can be shown after every piece. */
export interface Work {
  readonly done: number
  readonly of: number
  addNext(): void
  /** Digest of the complete result. There is none before the last piece; asking for it is our mistake and throws. */
  digest(): string
}

/** A picture and the sentences about it. */
export interface Shown {
  readonly chart: ChartData
  readonly facts: readonly Fact[]
}

export interface StudyWork extends Work {
  /** What is known so far; finite numbers from the first piece on. */
  show(): Shown
}

/** Something in a reader's sheet that could not be taken as written. The words are messages (`sheets.<key>`). */
export interface SheetFault {
  readonly key: string
  /** Where it is and what was there, in the reader's terms; text is short and safe to show. */
  readonly values: Readonly<Record<string, string | number>>
}

/** A reader's own table of numbers as text that is fit for a link. Text nobody can read becomes the default, and every fault is told. */
export interface SheetFormat {
  readonly usual: string
  read(text: string): { readonly text: string; readonly faults: readonly SheetFault[] }
}

/** What links and controls need to know of a study. */
export interface DeclaredStudy<S extends ParamSet = ParamSet> {
  readonly id: string
  readonly params: S
  readonly sheet?: SheetFormat
}

/**
 * An experiment on a subject that is not a play over time of its actors: a rule applied to a real snapshot, a map, a table that
 * the reader edits. Parameters stand in links as `<study>-<name>`, the sheet as `<study>-sheet`.
 */
export interface Study<S extends ParamSet = ParamSet> extends DeclaredStudy<S> {
  // a method on purpose: registries hold studies of many value types, and values have passed their declarations
  begin(values: ValuesOf<S>, seed: number, sheet: string): StudyWork
}

/** What the reader has set for one study. */
export interface StudyState {
  readonly values: AnyValues
  /** Text of the sheet, as its format writes it; empty where there is none. */
  readonly sheet: string
}

export function defineStudy<const S extends ParamSet>(study: Study<S>): Study<S> {
  if (!/^[a-z]{2,12}$/.test(study.id)) throw new Error(`names of studies go into links, so a few small letters; got "${study.id}"`)
  return study
}
