import type { Trace } from '../core/playable'

/** The rows of many plays of one shape, kept so that all plays of one moment lie side by side. */
export class Recording {
  readonly x: Float64Array
  private readonly columns: readonly Float64Array[]
  private played = 0

  /** `first` decides the shape, it is not added; `capacity` is the largest number of plays. */
  constructor(first: Trace, private readonly capacity: number) {
    this.x = first.x.slice()
    this.columns = first.rows.map(() => new Float64Array(first.x.length * capacity))
  }

  /** Adds the next play. Throws when it has another shape than the first or a number that is not finite. */
  add(trace: Trace): void {
    if (trace.rows.length !== this.columns.length) throw new Error(`a play has ${this.columns.length} rows; got ${trace.rows.length}`)
    trace.rows.forEach((row, r) => this.addRow(this.columns[r]!, row, r))
    this.played++
  }

  /** Values of a row at a moment, in the order of the plays. A view, not a copy. */
  at(row: number, moment: number): Float64Array {
    return this.columns[row]!.subarray(moment * this.capacity, moment * this.capacity + this.played)
  }

  private addRow(column: Float64Array, row: Float64Array, r: number) {
    if (row.length !== this.x.length) throw new Error(`row ${r} has ${this.x.length} moments; got ${row.length}`)
    for (let t = 0; t < row.length; t++) {
      const value = row[t]!
      if (!Number.isFinite(value)) throw new Error(`a play has finite numbers only; row ${r} is ${value} at x = ${this.x[t]}`)
      column[t * this.capacity + this.played] = value
    }
  }
}
