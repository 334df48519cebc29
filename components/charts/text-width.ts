// mean advance of the chart face in em, bold and with figures; measured text would need a browser and a second pass
const meanAdvance = 0.56

/** About how wide a line of text will be, in pixels: on the generous side for Latin words and numbers. */
export function widthOf(text: string, fontSize = chartFontSize): number {
  return text.length * meanAdvance * fontSize
}

/** Pixels. Nothing in a chart is set smaller than 13. */
const chartFontSize = 14

/** Breaks a text between words into lines of about `width` pixels. A longer word gets a line of its own. */
export function linesOf(text: string, width: number, fontSize = chartFontSize): readonly string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim()
    if (widthOf(longer, fontSize) > width && lines.at(-1)) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
