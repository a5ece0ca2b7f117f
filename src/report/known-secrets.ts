/** Finds secrets that are known, in every form in which they may travel: as they are, percent-encoded, escaped or in base64; cut ones too. */
import { REDACTED } from './sensitive.ts'

const SHORTEST = 4
/** A shorter secret counts where it stands as a word of its own, and never in part. */
const BEGINNING = 6
const ELLIPSIS = /…|\.{3}|\\u2026|&hellip;/y
const WORD = /[A-Za-z0-9_-]/
const CODED = /[A-Za-z0-9+/_-]/
/** The character that holds the last bits, and what fills up. */
const REMAINDER = /[A-Za-z0-9+/_-]?(?:=|%3d){0,2}/iy

/** One way to write a secret. */
interface Form {
  readonly text: string
  /** Too short to be looked for within words, or in part. */
  readonly short: boolean
  /** In base64, the character before or after it holds some bits of the secret. */
  readonly before?: boolean
  readonly after?: boolean
}

interface Match {
  readonly begin: number
  readonly end: number
}

/** Takes any form of the secrets out of a text; `cut` says that the text was cut at its end. */
export type Hide = (text: string, cut?: boolean) => string

/** Makes the function that hides the secrets: whole ones, and what is left of one before an ellipsis or where a text was cut. */
export function hiderOf(secrets: readonly string[]): Hide {
  const index = new Map<string, Form[]>()
  const starts = new Set<number>()
  for (const form of formsOf(secrets)) {
    const key = form.text.slice(0, SHORTEST)
    index.set(key, [...(index.get(key) ?? []), form])
    starts.add(form.text.charCodeAt(0))
  }
  if (index.size === 0) return (text) => text
  return (text, cut = false) => {
    const kept: string[] = []
    let [from, at] = [0, 0]
    while (at + SHORTEST <= text.length) {
      const forms = starts.has(text.charCodeAt(at)) ? index.get(text.slice(at, at + SHORTEST)) : undefined
      const match = forms && matchAt(text, at, forms, cut)
      if (match) {
        kept.push(text.slice(from, Math.max(from, match.begin)))
        from = match.end
      }
      at = match ? match.end : at + 1
    }
    return from === 0 ? text : [...kept, text.slice(from)].join(REDACTED)
  }
}

/** The longest match that begins here. */
function matchAt(text: string, at: number, forms: readonly Form[], cut: boolean): Match | undefined {
  for (const form of forms) {
    const end = at + sharedWith(text, at, form.text)
    const whole = end - at === form.text.length
    if (whole ? form.short && !isWord(text, at, end) : form.short || !isCut(text, at, end, cut)) continue
    const begin = form.before && at > 0 && CODED.test(text.charAt(at - 1)) ? at - 1 : at
    return { begin, end: whole && form.after ? endOf(REMAINDER, text, end) : end }
  }
  return undefined
}

function sharedWith(text: string, at: number, form: string): number {
  let length = SHORTEST
  while (length < form.length && text.charCodeAt(at + length) === form.charCodeAt(length)) length++
  return length
}

function isWord(text: string, begin: number, end: number): boolean {
  return !WORD.test(text.charAt(begin - 1)) && !WORD.test(text.charAt(end))
}

function isCut(text: string, begin: number, end: number, cut: boolean): boolean {
  if (end === text.length) return cut
  return end - begin >= BEGINNING && endOf(ELLIPSIS, text, end) > end
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Every form of the secrets, the longest first. */
function formsOf(secrets: readonly string[]): Form[] {
  const parts = [...new Set(secrets.flatMap(partsOf))].filter((part) => part.length >= SHORTEST)
  const forms = new Map<string, Form>()
  for (const form of parts.flatMap(writings)) if (form.text.length >= SHORTEST && !forms.has(form.text)) forms.set(form.text, form)
  return [...forms.values()].sort((one, other) => other.text.length - one.text.length || (one.text < other.text ? -1 : 1))
}

/** A credential, and what in it is the secret: what follows the scheme, and the password of Basic, or the user where that is empty. */
function partsOf(secret: string): string[] {
  const value = secret.trim()
  const [, rest] = /^[A-Za-z][A-Za-z0-9-]*\s+(\S.*)$/s.exec(value) ?? []
  if (rest === undefined) return [value]
  const pair = pairOf(value)
  return [value, rest, ...(pair ? [pair.join(':'), pair[1] || pair[0]] : [])]
}

/** The user and the password of a Basic credential. */
export function pairOf(credential: string): readonly [string, string] | undefined {
  const [, coded] = /^basic\s+(\S+)\s*$/i.exec(credential) ?? []
  if (coded === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(coded.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const pair = new TextDecoder().decode(bytes)
    const colon = pair.indexOf(':')
    return colon === -1 ? undefined : [pair.slice(0, colon), pair.slice(colon + 1)]
  } catch {
    return undefined
  }
}

function writings(part: string): Form[] {
  const short = part.length < BEGINNING
  const whole = part.toWellFormed()
  const percent = encodeURIComponent(whole)
  const every = [...new TextEncoder().encode(part)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const strict = percent.replace(/[!'()*~._-]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  const inUrls = [
    percent,
    strict,
    encodeURI(whole),
    String(new URLSearchParams([['', part]])).slice(1),
    percent.replaceAll('%20', '+'),
    every,
  ]
  const json = JSON.stringify(part).slice(1, -1)
  const ascii = json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const markup = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const quoted = markup.replaceAll('"', '&quot;')
  const pointer = part.replaceAll('~', '~0').replaceAll('/', '~1')
  const texts = [part, ...inUrls.flatMap(inBothCases), json, json.replaceAll('/', '\\/'), ascii, markup, quoted, pointer]
  return [...texts.map((text) => ({ text, short })), ...inBase64(part)]
}

function inBothCases(text: string): string[] {
  const codes = /%[0-9a-f]{2}/gi
  return [text.replace(codes, (code) => code.toUpperCase()), text.replace(codes, (code) => code.toLowerCase())]
}

/** What base64 makes of a text, wherever in a longer one it begins: the characters that depend on nothing beside it. */
function inBase64(part: string): Form[] {
  const bytes = new TextEncoder().encode(part)
  if (bytes.length < BEGINNING) {
    const text = coded(bytes, 0)
    return text.length > SHORTEST ? [{ text, short: true }] : []
  }
  return [0, 1, 2].flatMap((offset) => {
    const padded = coded(bytes, offset)
    const first = [0, 2, 3][offset] ?? 0
    const after = (bytes.length + offset) % 3 !== 0
    const core = padded.slice(first, after ? padded.length - 1 : padded.length)
    const texts = [core, core.replaceAll('+', '-').replaceAll('/', '_'), ...inBothCases(encodeURIComponent(core))]
    return texts.map((text) => ({ text, short: false, before: offset > 0, after }))
  })
}

function coded(bytes: Uint8Array, offset: number): string {
  const chars = Array.from(bytes, (byte) => String.fromCharCode(byte))
  return btoa('\0'.repeat(offset) + chars.join('')).replace(/=+$/, '')
}
