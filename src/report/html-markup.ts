/** Markup in which every value is text unless it was made as markup here. */
import { plain } from './text.ts'

/** A piece of markup. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What may stand in a template: markup as it is, all else as text; nothing for `undefined` and `false`. */
export type Content = Markup | string | number | undefined | false | readonly Content[]

/** Makes markup of a template. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => (index === 0 ? part : written(values[index - 1]) + part)).join(''))
}

/** Text as it stands in an element or in a quoted attribute; control characters are shown, not sent. */
export function escaped(text: string): string {
  return plain(text)
    .toWellFormed()
    .replace(/[&<>"'`]|:(?=:)|#(?=#)/g, (char) => `&#${char.charCodeAt(0)};`)
}

function written(value: Content): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Markup) return value.source
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value))
}
