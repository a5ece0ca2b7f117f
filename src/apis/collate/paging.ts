/** Cursors of the user list: URL-safe Base64 of the name and id that a page begins behind or ends before. */
import type { Position } from '../../store/order.ts'
import { badRequest } from './problem.ts'

/** The cursor of a row. JSON keeps it to ASCII where a name holds half of a surrogate pair. */
export function writeCursor({ name, id }: { readonly name: string; readonly id: string }): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ name, id }))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Where a cursor points to; the row itself may be gone. Throws a 400 for what this list has not written. */
export function readCursor(parameter: 'before' | 'after', cursor: string): Position {
  const value = decode(cursor)
  if (typeof value === 'object' && value !== null && 'name' in value && 'id' in value) {
    const { name, id } = value
    if (typeof name === 'string' && typeof id === 'string') return { by: name, key: id }
  }
  // inferred: an unreadable cursor is a 400.
  throw badRequest(`[query param ${parameter} must be a cursor of this list]`)
}

function decode(cursor: string): unknown {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
