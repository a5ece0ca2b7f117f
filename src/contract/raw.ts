/** Reads JSON as it was sent, before a parser makes it nicer than it is: keys that come twice, integers that lose digits, broken text. */
import { visit } from 'jsonc-parser'
import { escapePointer } from '../openapi/pointer.ts'

/** Something in the text of JSON that readers will not agree on. */
export interface Hazard {
  readonly reason: 'duplicate-key' | 'unsafe-integer' | 'utf-8' | 'bom' | 'nan'
  readonly pointer: string
  readonly message: string
  readonly value?: string
}

/** A body that was read. */
export interface RawJson {
  readonly value: unknown
  /** Why it is no JSON, where it is none. */
  readonly fault?: string
  readonly hazards: readonly Hazard[]
  /** The texts of integers that are too large for a JavaScript number, by pointer. */
  readonly tokens: ReadonlyMap<string, string>
}

/** The text of a body, with what is wrong with its bytes. */
export function textOf(body: string | Uint8Array): { text: string; broken: boolean } {
  if (typeof body === 'string') return { text: body, broken: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), broken: false }
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), broken: true }
  }
}

/** Reads JSON. Never throws. */
export function readJson(body: string | Uint8Array): RawJson {
  const { text: whole, broken } = textOf(body)
  const hazards: Hazard[] = []
  if (broken) hazards.push({ reason: 'utf-8', pointer: '', message: 'the body has bytes that are not UTF-8' })
  const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole
  if (text !== whole) hazards.push({ reason: 'bom', pointer: '', message: 'the body begins with a byte order mark' })
  const { value, fault, plain } = parse(text)
  if (fault !== undefined) return { value, fault, hazards, tokens: new Map() }
  if (plain !== text) hazards.push({ reason: 'nan', pointer: '', message: 'the body has NaN or Infinity, which JSON does not know' })
  const tokens = new Map<string, string>()
  // Only long rows of digits and keys can be told from the text; a body without either need not be read again.
  if (text.includes('{') || /\d{16}/.test(text)) look(plain, hazards, tokens)
  return { value, hazards, tokens }
}

function parse(text: string): { value?: unknown; fault?: string; plain: string } {
  try {
    return { value: JSON.parse(text), plain: text }
  } catch (error) {
    const fault = (error as Error).message
    const plain = text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) => (part.startsWith('"') ? part : 'null'))
    try {
      return plain === text ? { fault, plain } : { value: JSON.parse(plain), plain }
    } catch {
      return { fault, plain }
    }
  }
}

function look(text: string, hazards: Hazard[], tokens: Map<string, string>): void {
  const objects: Set<string>[] = []
  const told = new Set<string>()
  const add = (hazard: Hazard) => {
    // One of each kind and place is enough, wherever in a list it stands.
    const kind = `${hazard.reason} ${hazard.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`
    if (!told.has(kind)) hazards.push(hazard)
    told.add(kind)
  }
  const pointerOf = (path: readonly (string | number)[]) => path.map((step) => `/${escapePointer(String(step))}`).join('')
  try {
    visit(text, {
      onObjectBegin: () => void objects.push(new Set()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty: (name, _offset, _length, _line, _column, path) => {
        const names = objects.at(-1)
        if (names?.has(name)) {
          const pointer = pointerOf([...path(), name])
          add({ reason: 'duplicate-key', pointer, message: `the body at ${pointer} comes twice in one object`, value: name })
        }
        names?.add(name)
      },
      onLiteralValue: (value, offset, length, _line, _column, path) => {
        if (typeof value !== 'number' || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return
        const token = text.slice(offset, offset + length)
        if (!/^-?\d+$/.test(token)) return
        const pointer = pointerOf(path())
        tokens.set(pointer, token)
        const message = `the body at ${pointer} is the integer ${token}, of which JavaScript and others keep only ${value}`
        // An integer that has a double of its own survives in every reader.
        if (BigInt(value) !== BigInt(token)) add({ reason: 'unsafe-integer', pointer, message, value: token })
        else if (length > 15)
          add({ reason: 'unsafe-integer', pointer, message: `the body at ${pointer} is the integer ${token}, above 2^53`, value: token })
      },
    })
  } catch {
    // Nested deeper than the reader can go: what it told so far counts.
  }
}
