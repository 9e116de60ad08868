/** The text of a recorded file: read into parts and printed again, byte for byte. test/conformance/apiserver/README.md has its format. */

export interface RecordedText {
  readonly kind: string
  /** The line whose API server was asked, the first of `lines`. */
  readonly line: string
  readonly lines: readonly string[]
  /** Name and JSON of each base. */
  readonly bases: readonly (readonly [name: string, json: string])[]
  readonly cases: readonly CaseText[]
}

export interface CaseText {
  readonly id: string
  /** What is asked: the fields of the case up to its answer, as text, since JSON.parse would change some numbers. */
  readonly request: string
  /** What the API server answered, as text; empty where it was not asked yet. */
  readonly answer: string
}

/** The name of the file. */
export const fileName = ({ kind, line }: RecordedText): string => `${kind}.${line}.json`

export function readText(text: string): RecordedText {
  const { kind, line, lines } = JSON.parse(text) as Pick<RecordedText, 'kind' | 'line' | 'lines'>
  return {
    kind,
    line,
    lines,
    bases: linesBetween(text, '"bases":{\n', '\n},\n').map((one) => {
      const [, name = '', json = ''] = /^"([\w-]+)":(.*)$/.exec(one) ?? []
      return [name, json]
    }),
    cases: linesBetween(text, '"cases":[\n', '\n]\n}').map(readCase),
  }
}

export function printText({ kind, line, lines, bases, cases }: RecordedText): string {
  return `{
"kind":${JSON.stringify(kind)},
"line":${JSON.stringify(line)},
"lines":${JSON.stringify(lines)},
"bases":{
${bases.map(([name, json]) => `"${name}":${json}`).join(',\n')}
},
"cases":[
${cases.map(({ request, answer }) => `{${request},${answer}}`).join(',\n')}
]
}
`
}

function linesBetween(text: string, start: string, end: string): string[] {
  const from = text.indexOf(start) + start.length
  return text
    .slice(from, text.indexOf(end, from))
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
}

function readCase(text: string): CaseText {
  const at = text.lastIndexOf(',"accepted":')
  const request = text.slice(1, at)
  return { id: JSON.parse(`{${request}}`).id, request, answer: text.slice(at + 1, -1) }
}

/** Numbers that JSON.parse would change (1.0, 9223372036854775807), each in an object that says how it was written. */
export function keepNumbers(json: string): string {
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
  return json.replace(token, (found) =>
    found.startsWith('"') || String(Number(found)) === found ? found : JSON.stringify({ $number: found }),
  )
}

/** The JSON with those numbers as they were written. */
export const writtenNumbers = (json: string): string => json.replace(/\{"\$number":"([^"]*)"\}/g, '$1')
