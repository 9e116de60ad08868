/** The width of text, without a browser: by the width of a character in a monospaced font. */

/** In pixels. */
export const FONT = 12
export const LABEL_FONT = 11
export const PADDING = 10
export const LINE = 16
/** The space for the symbol of a box. */
export const SYMBOL = 20
/** Width of a monospaced character, relative to the font size; wide characters count twice. */
const ADVANCE = 0.62

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** In pixels. */
export function widthOf(text: string, size: number): number {
  let units = 0
  for (const char of text) units += WIDE.test(char) ? 2 : 1
  return Math.ceil(units * size * ADVANCE)
}

/** The text, truncated to a width. */
export function fitting(text: string, width: number): string {
  if (widthOf(text, FONT) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, FONT) > width) characters.pop()
  return `${characters.join('')}…`
}
