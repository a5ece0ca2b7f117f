/** Holds what was sent against what is read: which values got lost on the way. */

import type { Document } from '../../openapi/document.ts'
import { isObject } from '../../openapi/json.ts'
import { escapePointer, valueAt } from '../../openapi/pointer.ts'
import { clip } from '../../report/text.ts'
import { alike, comparable, enlarged, isNothing } from './alike.ts'
import { type Field, type Fields, fieldsOf, found as keyword } from './fields.ts'

/** One value that was sent, and what is read in its place. */
export interface Pair {
  /** Of the place in the object. */
  readonly pointer: string
  /** Of its schema in the answer, or else in the request. */
  readonly schema: string | undefined
  readonly sent: unknown
  readonly read: unknown
  /** Whether the member is there at all. */
  readonly there: boolean
  /** Whether the schema of the answer declares it. */
  readonly declared: boolean
  /** The `maxLength` of the answer. */
  readonly most: number | undefined
}

const DEEPEST = 4
/** What no server in its right mind gives back. */
const SECRET = /pass(?:word|wd|phrase|code)|secret|token|api_?key|credential|\bpin\b|cvv|card_?number/i

/** The values of an object that both sides may know: as sent, and as read. What only one side may know is left out. */
export function pairs(
  document: Document,
  schemas: { sent?: string | undefined; read?: string | undefined },
  sent: unknown,
  read: unknown,
): Pair[] {
  const found: Pair[] = []
  const visit = (sentAt: string | undefined, readAt: string | undefined, one: unknown, other: unknown, pointer: string) => {
    if (!isObject(one) || !isObject(other)) return
    const [sentFields, readFields] = [fieldsOf(document, sentAt), fieldsOf(document, readAt)]
    for (const [name, value] of Object.entries(one)) {
      const place = `${pointer}/${escapePointer(name)}`
      if (isHidden(name, sentFields, readFields)) continue
      const [sentField, readField] = [sentFields.get(name), readFields.get(name)]
      const there = Object.hasOwn(other, name)
      if (isObject(value) && isObject(other[name]) && place.split('/').length <= DEEPEST) {
        visit(sentField?.schema, readField?.schema, value, other[name], place)
      } else if (there || readField) {
        const schema = readField?.schema ?? sentField?.schema
        found.push({
          pointer: place,
          schema,
          sent: value,
          read: other[name],
          there,
          declared: readField !== undefined,
          most: mostOf(document, readField),
        })
      }
    }
  }
  visit(schemas.sent, schemas.read, sent, read, '')
  return found
}

function mostOf(document: Document, field: Field | undefined): number | undefined {
  const most = field && keyword(document, field.schema, 'maxLength')
  return typeof most === 'number' ? most : undefined
}

/** Whether a text fills all the room that the document gives it: it may say less than was sent. */
function isCut(read: unknown, most: number | undefined): boolean {
  return typeof read === 'string' && most !== undefined && read.length >= most
}

function isHidden(name: string, sent: Fields, read: Fields): boolean {
  const oneSided = (field: Field | undefined) => field?.readOnly === true || field?.writeOnly === true
  return oneSided(sent.get(name)) || oneSided(read.get(name)) || SECRET.test(name)
}

/** What was sent and is not there at all, or is there as something that can be held against it and is plainly another. */
export function losses(list: readonly Pair[]): Pair[] {
  return list.filter(({ sent, read, there, declared, most }) => {
    if (isNothing(sent)) return false
    if (!there || isNothing(read)) return declared
    return comparable(sent, read) && !alike(sent, read) && !enlarged(sent, read) && !isCut(read, most)
  })
}

/**
 * What got lost in two samples alike. A value that both read alike though different ones were sent was ignored; where the two that are
 * read differ, the server made something of them, and that is its business.
 */
export function lostInBoth(one: readonly Pair[], other: readonly Pair[]): Pair[] {
  const others = new Map(losses(other).map((pair) => [pair.pointer, pair]))
  return losses(one).filter((pair) => {
    const twin = others.get(pair.pointer)
    if (!twin) return false
    if (isNothing(pair.read) && isNothing(twin.read)) return true
    if (isSameCut(pair, twin) || (isShifted(pair) && isShifted(twin))) return true
    return alike(pair.read, twin.read) && !alike(pair.sent, twin.sent)
  })
}

/** Whether two texts were cut at the same length, for which the document gives no reason. */
function isSameCut(one: Pair, other: Pair): boolean {
  const cut = ({ sent, read }: Pair) => typeof sent === 'string' && typeof read === 'string' && read !== '' && sent.startsWith(read)
  return cut(one) && cut(other) && String(one.read).length === String(other.read).length
}

/** What a server counts out itself, whatever it is sent. */
const COUNTED = /version|revision|position|order|rank|index|sort|seq|priority|count|total|balance/i

/** Whether a number came back as another one: no notation explains that. */
function isShifted({ sent, read, pointer }: Pair): boolean {
  return typeof sent === 'number' && typeof read === 'number' && !COUNTED.test(pointer.slice(pointer.lastIndexOf('/')))
}

/** The places whose values differ between two readings of one thing, with nothing in between: what changes by itself. */
export function restless(one: unknown, other: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (left: unknown, right: unknown, pointer: string) => {
    if (isObject(left) && isObject(right)) {
      for (const name of new Set([...Object.keys(left), ...Object.keys(right)]))
        visit(left[name], right[name], `${pointer}/${escapePointer(name)}`)
    } else if (!Object.is(left, right) && JSON.stringify(left) !== JSON.stringify(right)) found.add(pointer)
  }
  visit(one, other, '')
  return found
}

/** A value in a few words. */
export function shown(value: unknown): string {
  return clip(value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)), 80)
}

/** The value at a pointer of an object. */
export function at(value: unknown, pointer: string): unknown {
  return valueAt(value, pointer)
}
