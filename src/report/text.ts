/** Text for a terminal: in colours where they are wanted, aligned, within its width, and never with what a stranger sent in control of it. */
import { styleText } from 'node:util'

/** A colour or style of `util.styleText`. */
export type Format = Parameters<typeof styleText>[0]

/** Puts text into colours, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string

/** Text without colours. */
export const unpainted: Paint = (_, text) => text

/** How a stream is painted: as its terminal can, and as NO_COLOR and FORCE_COLOR say. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  // Asked once: each answer looks at the whole environment.
  if (styleText('bold', 'x', { stream }) === 'x') return unpainted
  return (format, text) => styleText(format, text, { validateStream: false })
}

/** Columns that a stream shows; 80 where nobody knows. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return Math.max(40, stream.columns || 80)
}

// Control characters, and those that turn the direction of text around.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Text that may hold what somebody else sent: control characters are shown as escapes, so that they do nothing. */
export function plain(text: string): string {
  return text.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Lines that a CI service takes for no command of its own. GitHub's runner reads `::command::` after spaces and `##[command]` anywhere in a
 * line, Azure `##vso[`, TeamCity `##teamcity[`.
 */
export function uncommanded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours may stand before it
  return text.replace(/^((?:\s|\u001b\[[\d;]*m)*)::/gm, '$1: ').replace(/##(?=\[|vso\[|teamcity\[)/g, '# ')
}

/** Text of at most so many characters. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(0, most - 1))}…` : text
}

/** Parts in a row, as many to a line as fit. */
export function wrap(parts: readonly string[], width: number, separator: string): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    const joined = `${last}${separator}${part}`
    if (last !== undefined && joined.length <= width) lines[lines.length - 1] = joined
    else lines.push(part)
  }
  return lines
}

/** A sentence in lines of a width; a word that is longer is broken, a path or pointer between its steps. */
export function fold(sentence: string, width: number): string[] {
  const least = Math.max(8, width)
  const whole = new RegExp(`.{1,${least}}`, 'gsu')
  const words = sentence.split(' ').flatMap((word) => {
    if (word.length <= least) return [word]
    const steps = word.split(/(?<=.)(?=\/|~1)/su).flatMap((step) => step.match(whole) ?? [''])
    return wrap(steps, least, '')
  })
  return wrap(words, least, ' ').map((line) => line.trimEnd())
}

/** A number with its noun, e.g. `1 finding`, `2 findings`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
