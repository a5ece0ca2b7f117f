/** The document that a user of the judge names: a file, its parsed JSON, or one that is opened already. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocumentSync } from '../load/load.ts'
import type { Document } from '../openapi/document.ts'
import { openedOf } from './opened.ts'

/** A path or `file:` URL of a document, its parsed JSON, or one that is opened. */
export type DocumentGiven = string | URL | object

interface Kept {
  readonly changed: number
  readonly document: Document
}

const files = new Map<string, Kept>()

/**
 * The opened document. A file is read once, and again when it has changed.
 *
 * @throws Error when there is no such file, or it is no OpenAPI document.
 */
export function documentOf(given: DocumentGiven): Document {
  if (typeof given !== 'string' && !(given instanceof URL)) {
    if (typeof given !== 'object' || given === null) throw new Error(`the document must be a path or a parsed document, found ${given}`)
    return openedOf(given)
  }
  const file = pathOf(String(given))
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const known = files.get(file)
  if (known?.changed === changed) return known.document
  const document = loadDocumentSync(file, {})
  files.set(file, { changed, document })
  return document
}

function pathOf(given: string): string {
  if (/^https?:/i.test(given))
    throw new Error(`${given} is not a file: load it with loadDocument of doppel/check, and pass what that gives`)
  return given.startsWith('file:') ? fileURLToPath(given) : resolve(given)
}
