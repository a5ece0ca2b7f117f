/** Makes a value of YAML, and refuses what JSON could not say: keys that stand twice, circles, aliases that unfold without end. */
import { isScalar, LineCounter, type Node, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import { DocumentError } from '../openapi/document-error.ts'

/** How often an anchor may be used, its uses within other anchors multiplied. */
const MOST_ALIASES = 1000
/** Lines, commas and brackets: each costs about a kilobyte while YAML is read. */
const MOST_MARKS = 500_000

interface Flaw {
  readonly at: number
  readonly reason: string
}

/**
 * Parses YAML 1.2, with the merge keys of 1.1.
 *
 * @throws DocumentError naming line and column.
 */
export function parseYaml(file: string, text: string, deepest: number): unknown {
  const lines = new LineCounter()
  if (marksOf(text) > MOST_MARKS) {
    throw new DocumentError(
      `it has more than ${MOST_MARKS} lines, commas and brackets, which is more YAML than doppel reads; JSON may be larger`,
      file,
    )
  }
  try {
    // Keys are compared here: the library compares each with all before it, which takes a map of 100,000 to minutes.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, merge: true, logLevel: 'error' })
    // The library tells the overflow of its own stack as a fault of the text.
    if (/call stack/.test(document.errors[0]?.message ?? '')) throw new DocumentError('it is nested too deep', file)
    const flaw = document.errors[0] ? errorOf(document.errors[0]) : flawOf(document)
    if (flaw) {
      const { line, col } = lines.linePos(flaw.at)
      throw new DocumentError(flaw.reason, { file, line, column: col })
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    if (depthOf(value, new Map()) > deepest) throw new DocumentError(`it is nested deeper than ${deepest} levels`, file)
    return value
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const { message } = error as Error
    if (error instanceof RangeError) throw new DocumentError('it is nested too deep', file)
    if (/alias count/i.test(message)) throw new DocumentError('its aliases unfold to more than doppel follows', file)
    throw new DocumentError(`it is not YAML: ${message}`, file)
  }
}

function errorOf({ code, message, pos }: YamlDocument.Parsed['errors'][number]): Flaw {
  return { at: pos[0], reason: code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : `it is not YAML: ${message}` }
}

function flawOf(document: YamlDocument.Parsed): Flaw | undefined {
  const anchors = new Set<string>()
  let flaw: Flaw | undefined
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor)
    },
    Alias: (_, alias, path) => {
      const at = alias.range?.[0] ?? 0
      if (!anchors.has(alias.source)) flaw = { at, reason: `the alias ${alias.source} repeats nothing` }
      else if (path.some((part) => (part as { anchor?: string }).anchor === alias.source)) {
        flaw = { at, reason: `the alias ${alias.source} stands within what it repeats` }
      }
      return flaw && visit.BREAK
    },
    Map: (_, { items, anchor }) => {
      if (anchor !== undefined) anchors.add(anchor)
      const keys = new Set<string>()
      for (const { key } of items) {
        const name = String(isScalar(key) ? key.value : key)
        if (keys.has(name) && name !== '<<') {
          flaw = { at: (key as Node).range?.[0] ?? 0, reason: `the key ${JSON.stringify(name)} stands twice in one map` }
        }
        keys.add(name)
      }
      return flaw && visit.BREAK
    },
  })
  return flaw
}

/** What aliases share is measured once. */
function depthOf(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 0
  const found = known.get(value)
  if (found !== undefined) return found
  let deepest = 0
  for (const part of Object.values(value)) deepest = Math.max(deepest, depthOf(part, known))
  known.set(value, deepest + 1)
  return deepest + 1
}

function marksOf(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 44 || code === 91 || code === 93 || code === 123 || code === 125) count++
  }
  return count
}
