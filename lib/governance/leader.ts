/** The highest of a list of scores, of equals the first, and whether another has as much. The first and no tie of an empty list. */
export function winnerIn(scores: ArrayLike<number>): { readonly leader: number; readonly isTied: boolean } {
  let leader = 0, isTied = false
  for (let choice = 1; choice < scores.length; choice++) {
    if (scores[choice]! > scores[leader]!) {
      leader = choice
      isTied = false
    } else if (scores[choice] === scores[leader]) isTied = true
  }
  return { leader, isTied }
}
