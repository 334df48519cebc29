export const secondsPerDay = 86_400
const toCentralEuropean = 3600 // an hour ahead of UTC, summer and winter

/** Votes of fast-track proposals open on the next Monday, 00:00 at UTC+1, strictly after this moment. Seconds since 1970. */
export function nextVotingStart(after: number): number {
  const days = Math.floor((after + toCentralEuropean) / secondsPerDay)
  const untilMonday = ((10 - (days % 7)) % 7) + 1 // day 0 was a Thursday
  return (days + untilMonday) * secondsPerDay - toCentralEuropean
}
