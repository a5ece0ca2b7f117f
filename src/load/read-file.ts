/** Reads a file as text: a plain file, in UTF-8, of a bearable size. */
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DocumentError } from '../openapi/document-error.ts'

/** How many bytes a document may have with all its files, and how many of them are left. */
export interface Budget {
  readonly most: number
  left: number
}

/**
 * Reads the text of a file.
 *
 * @throws DocumentError that says why it cannot be read.
 */
export function readTextFile(location: URL, shown: string, budget: Budget): string {
  try {
    const path = fileURLToPath(location)
    const stat = statSync(path)
    // A device or a pipe may never end.
    if (!stat.isFile()) throw new DocumentError(stat.isDirectory() ? 'it is a folder' : 'it is not a plain file', shown)
    spend(budget, stat.size, shown)
    return decodeText(readFileSync(path), shown)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError(reasonOf(error as NodeJS.ErrnoException), shown)
  }
}

/** Bytes as text, without a byte order mark. */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new DocumentError('it is in UTF-16; doppel reads UTF-8', shown)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocumentError('it is not UTF-8', shown)
  }
}

/**
 * Counts the bytes of a file.
 *
 * @throws DocumentError when they are too many.
 */
export function spend(budget: Budget, bytes: number, shown: string): void {
  budget.left -= bytes
  if (budget.left >= 0) return
  throw new DocumentError(`it is larger than ${budget.most} bytes, the limit for a document with all its files`, shown)
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file'
  if (error.code === 'ENOTDIR') return 'a part of its path is no folder'
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'it may not be read'
  if (error.code === 'ELOOP') return 'its links lead in a circle'
  return `it cannot be read: ${error.message}`
}
