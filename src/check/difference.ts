/** Says in a few words how one request differs from another. */
import { clip } from '../report/text.ts'
import type { Sent } from './session.ts'

const MOST = 3

/** How the first request differs from the second, e.g. `body /name is "" instead of "ada"`. */
export function differenceOf(one: Sent, other: Sent): string {
  const mutation = one.case.base === other.case ? one.case.mutation : undefined
  if (mutation) return `${mutation.in}${mutation.pointer === '' ? '' : ` ${mutation.pointer}`}: ${mutation.description}`
  const found: string[] = []
  if (one.case.operation !== other.case.operation)
    found.push(`it is ${one.wire.method} ${one.case.operation.path} instead of ${other.wire.method} ${other.case.operation.path}`)
  else if (one.wire.path.split('?')[0] !== other.wire.path.split('?')[0]) found.push('another path')
  if (one.case.credential !== other.case.credential)
    found.push(`the credential is ${one.case.credential} instead of ${other.case.credential}`)
  compare('query', one.case.query, other.case.query, found)
  compare('header', one.case.header, other.case.header, found)
  compare('body', bodyOf(one), bodyOf(other), found)
  if (found.length === 0) return one.case.label === other.case.label ? 'the same request at another time' : one.case.label
  return found.slice(0, MOST).join('; ') + (found.length > MOST ? `; and ${found.length - MOST} more` : '')
}

function bodyOf({ case: { body } }: Sent): unknown {
  return body === undefined ? undefined : 'value' in body ? body.value : body.raw
}

function compare(place: string, one: unknown, other: unknown, found: string[], at = ''): void {
  if (one === other) return
  if (isObject(one) && isObject(other)) {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) compare(place, one[name], other[name], found, `${at}/${name}`)
    return
  }
  if (JSON.stringify(one) === JSON.stringify(other)) return
  const where = `${place}${at === '' ? '' : ` ${at}`}`
  if (one === undefined) found.push(`${where} is absent`)
  else if (other === undefined) found.push(`${where} is ${short(one)}`)
  else found.push(`${where} is ${short(one)} instead of ${short(other)}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

function short(value: unknown): string {
  const text = value instanceof Uint8Array ? `${value.byteLength} bytes` : (JSON.stringify(value) ?? 'absent')
  return clip(text, 60)
}
