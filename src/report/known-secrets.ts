/** Finds secrets that are known, in every form in which they may travel: as they are, percent-encoded, escaped or in base64. */

const SHORTEST = 4

/** A pattern that matches any form of the secrets; `undefined` when there is none long enough to be told from ordinary text. */
export function patternOf(secrets: readonly string[]): RegExp | undefined {
  const forms = formsOf(secrets)
  if (forms.length === 0) return undefined
  return new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'), 'g')
}

/** Every form of the secrets, the longest first. */
export function formsOf(secrets: readonly string[]): string[] {
  const parts = [...new Set(secrets.flatMap(partsOf))].filter((part) => part.length >= SHORTEST)
  return [...new Set(parts.flatMap(writings))].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
}

/** A credential, and what in it is the secret: what follows the scheme, and the password of Basic. */
function partsOf(secret: string): string[] {
  const value = secret.trim()
  const [, rest] = /^[A-Za-z][A-Za-z0-9-]*\s+(\S.*)$/s.exec(value) ?? []
  if (rest === undefined) return [value]
  const pair = /^basic\s/i.test(value) ? Buffer.from(rest, 'base64').toString('utf8') : ''
  const colon = pair.indexOf(':')
  return [value, rest, ...(colon === -1 ? [] : [pair, pair.slice(colon + 1)])]
}

function writings(part: string): string[] {
  const percent = encodeURIComponent(part.toWellFormed())
  const lower = percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  const json = JSON.stringify(part).slice(1, -1)
  const ascii = json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const markup = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const quoted = markup.replaceAll('"', '&quot;')
  const form = percent.replaceAll('%20', '+')
  return [part, percent, lower, form, json, ascii, markup, quoted, ...inBase64(part)]
}

/** What base64 makes of a text, wherever in a longer one it begins: the characters that depend on nothing beside it. */
function inBase64(part: string): string[] {
  const bytes = Buffer.from(part, 'utf8')
  if (bytes.length < 6) return [bytes.toString('base64').replace(/=+$/, '')].filter((form) => form.length > SHORTEST)
  return [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const first = [0, 2, 3][offset] ?? 0
    const last = (bytes.length + offset) % 3 === 0 ? padded.length : padded.length - 1
    const core = padded.slice(first, last)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
