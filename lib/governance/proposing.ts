import { wholeOf, type Whole } from './whole'

/** Whether somebody with so many votes may propose. Governor asks for the threshold itself, Bravo (`strict`) for more than it. */
export function mayPropose(votes: Whole, threshold: Whole, strict: boolean): boolean {
  return strict ? wholeOf(votes) > wholeOf(threshold) : wholeOf(votes) >= wholeOf(threshold)
}
