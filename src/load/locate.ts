/** Finds the line of a pointer in the text that a document was read from. */
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { unescapePointer } from '../openapi/pointer.ts'
import { type Member, members, skipSpace } from './scan-json.ts'

/** A line and a column of a text, both from 1. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** Where the steps of a pointer lead in a text, or as far as they lead. */
export type Locate = (steps: readonly string[]) => Spot

/** A look-up for a text that was read before without a fault. Nothing is prepared until it is used. */
export function createLocate(text: string, format: 'json' | 'yaml'): Locate {
  let ready: Locate | undefined
  return (steps) => {
    ready ??= format === 'json' ? locateJson(text) : locateYaml(text)
    return ready(steps)
  }
}

/** The steps of a pointer that may begin with `#`. */
export function stepsOf(pointer: string): string[] {
  return pointer.replace(/^#/, '').split('/').slice(1).map(unescapePointer)
}

/** The line and column of an offset in a text. */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** The members of every object on the way are kept, so that each part of the text is stepped through once. */
function locateJson(text: string): Locate {
  const known = new Map<number, ReadonlyMap<string, Member>>()
  const lines = lineStarts(text)
  const membersAt = (offset: number) => {
    const found = known.get(offset) ?? new Map([...members(text, offset)].map((member) => [member.key, member]))
    known.set(offset, found)
    return found
  }
  return (steps) => {
    let at = skipSpace(text, 0)
    let value = at
    for (const step of steps) {
      const member = membersAt(value).get(step)
      if (!member) break
      at = member.at
      value = member.value
    }
    return spotIn(lines, at)
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function spotIn(starts: readonly number[], offset: number): Spot {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 }
}

function locateYaml(text: string): Locate {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false })
  return (steps) => {
    let node: unknown = document.contents
    let offset = document.contents?.range?.[0] ?? 0
    for (const step of steps) {
      const item = itemOf(node, step)
      if (item === undefined) break
      const start = isPair(item) ? (item.key as Node) : (item as Node)
      offset = start.range?.[0] ?? offset
      node = isPair(item) ? item.value : item
    }
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
}

/** What one step leads to. Members that an alias or a merge brings stand where they were written once; the alias itself is told. */
function itemOf(node: unknown, step: string): unknown {
  if (isMap(node)) return node.items.find((pair) => keyOf(pair) === step)
  return isCollection(node) ? node.items[Number(step)] : undefined
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key)
}
