/** A text without some characters at its end, in linear time: a regular expression such as `/a+$/` would try again at each of them. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
