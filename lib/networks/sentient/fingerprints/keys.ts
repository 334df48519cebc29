/** Audits that a stock of pairs allows when every probe burns its key; undefined if an audit uses none. */
export function auditsAffordable(pairs: number, probes: number): number | undefined {
  return probes > 0 ? Math.floor(pairs / probes) : undefined
}
