/** Steps through the text of valid JSON without building its values: places are looked up in 13 MB of it, and that must not take seconds. */

const QUOTE = 34
const BACKSLASH = 92
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const COMMA = 44
const COLON = 58

/** One member of an object, or one item of an array. */
export interface Member {
  /** The key as it is meant, or the index. */
  readonly key: string
  /** Where the key stands; for an item, where the item does. */
  readonly at: number
  /** Where the value begins. */
  readonly value: number
}

/** The members of the object or array that begins at an offset; none for any other value. */
export function* members(text: string, start: number): Generator<Member> {
  const open = text.charCodeAt(start)
  if (open !== OPEN_BRACE && open !== OPEN_BRACKET) return
  let at = skipSpace(text, start + 1)
  for (let index = 0; at < text.length; index++) {
    const code = text.charCodeAt(at)
    if (code === CLOSE_BRACE || code === CLOSE_BRACKET) return
    let value = at
    let key = String(index)
    if (open === OPEN_BRACE) {
      const end = endOfString(text, at)
      key = readKey(text, at, end)
      value = skipSpace(text, skipSpace(text, end) + 1)
    }
    yield { key, at, value }
    at = skipSpace(text, endOfValue(text, value))
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1)
  }
}

/** The offset of the first character that is no white space. */
export function skipSpace(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) <= 32) at++
  return at
}

/** The first key that one object has twice, or the first object or array that lies deeper than it may. */
export function flawOf(text: string, deepest: number): { readonly at: number; readonly reason: string } | undefined {
  const open: (Set<string> | undefined)[] = []
  let expectsKey = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32) continue
    if (code === QUOTE) {
      const end = endOfString(text, at)
      const keys = open[open.length - 1]
      if (expectsKey && keys) {
        const key = readKey(text, at, end)
        if (keys.has(key)) return { at, reason: `the key ${JSON.stringify(key)} stands twice in one object` }
        keys.add(key)
        expectsKey = false
      }
      at = end - 1
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (open.length === deepest) return { at, reason: `it is nested deeper than ${deepest} levels` }
      open.push(code === OPEN_BRACE ? new Set() : undefined)
      expectsKey = code === OPEN_BRACE
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      open.pop()
    } else if (code === COMMA) expectsKey = open[open.length - 1] !== undefined
    else if (code === COLON) expectsKey = false
  }
  return undefined
}

function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === QUOTE) return endOfString(text, start)
  let at = start
  if (first === OPEN_BRACE || first === OPEN_BRACKET) {
    for (let depth = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) at = endOfString(text, at) - 1
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++
      else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0) return at + 1
    }
    return at
  }
  while (at < text.length && !/[\s,\]}]/.test(text[at] as string)) at++
  return at
}

/** The offset behind the string that begins at an offset. */
function endOfString(text: string, start: number): number {
  for (let at = start; ; ) {
    at = text.indexOf('"', at + 1)
    if (at === -1) return text.length
    let before = at - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    if ((at - before) % 2 === 1) return at + 1
  }
}

function readKey(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1)
  return key.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : key
}
