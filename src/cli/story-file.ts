/** Reads stories from files, in JSON or YAML, and says of a broken one in which line and at which pointer. */
import { readFile } from 'node:fs/promises'
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { AnyApi } from '../api.ts'
import { createMock } from '../mock/mock.ts'
import { unescapePointer } from '../openapi/pointer.ts'
import { checkStory } from '../scenario/check.ts'
import type { Story } from '../scenario/story.ts'
import { Failure } from './failure.ts'

/** A story and the file that it was read from. */
export interface StoryFile {
  readonly file: string
  readonly value: Story
  /** A place for people: `file:line:column: /pointer:`. */
  at(pointer: string): string
}

/**
 * Reads and checks a story.
 *
 * @throws Failure naming file, line and pointer.
 */
export async function readStory(file: string): Promise<StoryFile> {
  const raw = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a folder' : error.message
    throw new Failure(Failure.USAGE, `${file}: ${reason}`)
  })
  const text = raw.replace(/^\uFEFF/, '')
  const value = parse(file, text)
  const at = (pointer: string) => `${file}:${position(text, pointer)}: ${pointer === '' ? '' : `${pointer}:`}`.trimEnd()
  const faults = checkStory(value)
  const [first] = faults
  if (!first) return { file, value: value as Story, at }
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  throw new Failure(Failure.USAGE, `${at(first.pointer)} ${first.pointer === '' ? 'the story ' : ''}${first.message}${more}`)
}

/**
 * Tries the world of a story on a double of its own.
 *
 * @throws Failure naming file, line and pointer of the row that does not load.
 */
export function assertLoads(api: AnyApi, story: StoryFile): void {
  try {
    createMock({ apis: [api], scenario: story.value }).close()
  } catch (error) {
    const { message } = error as Error
    const [, pointer = '', reason = message] = /: (\/rows\/.*?): (.*)$/s.exec(message) ?? []
    throw new Failure(Failure.USAGE, `${story.at(`/given${pointer}`)} ${reason}`)
  }
}

function parse(file: string, text: string): unknown {
  if (file.endsWith('.json')) return parseJson(file, text)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (!error) return toValue(file, () => document.toJS())
  const { line, col } = lines.linePos(error.pos[0])
  const reason = error.code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : `it is not YAML: ${error.message}`
  throw new Failure(Failure.USAGE, `${file}:${line}:${col}: ${reason}`)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    // A text that ends too early is told without a place: it is the end.
    const lines = text.split('\n')
    const end = /end of JSON/.test(message) ? [lines.length, (lines.at(-1)?.length ?? 0) + 1] : [1, 1]
    const [, reason = message, line, column] = /^(.*?)(?: in JSON)?(?: at position \d+)? \(line (\d+) column (\d+)\)$/s.exec(message) ?? []
    throw new Failure(Failure.USAGE, `${file}:${line ?? end[0]}:${column ?? end[1]}: it is not JSON: ${reason}`)
  }
}

/** Aliases may be too many to follow. */
function toValue(file: string, read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    throw new Failure(Failure.USAGE, `${file}: it cannot be read: ${(error as Error).message}`)
  }
}

/** `line:column` of what stands at a pointer, or of the nearest thing around it. */
function position(text: string, pointer: string): string {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  let node: unknown = document.contents
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0
  for (const step of pointer.split('/').slice(1).map(unescapePointer)) {
    const item = isMap(node) ? node.items.find((pair) => keyOf(pair) === step) : isCollection(node) ? node.items[Number(step)] : undefined
    if (item === undefined) break
    const start = isPair(item) ? (item.key as Node) : (item as Node)
    offset = start.range?.[0] ?? offset
    node = isPair(item) ? item.value : item
  }
  const { line, col } = lines.linePos(offset)
  return `${line}:${col}`
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key)
}
