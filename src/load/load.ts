/** Reads an OpenAPI document from wherever it is, with all that it refers to. */
import { type Document, DocumentError } from '../openapi/document.ts'
import type { DocumentFile } from './document-file.ts'
import { Draft } from './draft.ts'
import { Reader, type ReadOptions } from './reader.ts'

/** What a document may reach, and how much of it is read. */
export type LoadOptions = ReadOptions

/**
 * Reads an OpenAPI document, 2.0 to 3.2, in JSON or YAML, from a path, a `file:` URL or an `http(s):` URL, with the files that it refers to.
 * References may lead to files of its own folder and to public addresses; the options allow more.
 *
 * @throws DocumentError naming the file, the line and what is wrong.
 *
 * @example
 * const document = await loadDocument('openapi.yaml')
 */
export async function loadDocument(location: string, options: LoadOptions = {}): Promise<Document> {
  try {
    return await load(location, options)
  } catch (error) {
    throw documentError(error, location)
  }
}

async function load(location: string, options: LoadOptions): Promise<Document> {
  const reader = new Reader(location, options)
  const draft = new Draft(await reader.root())
  const following = draft.bundle.follow()
  for (let step = following.next(); !step.done; ) {
    let answer: DocumentFile | DocumentError
    try {
      answer = await reader.follow(step.value)
    } catch (error) {
      answer = documentError(error, location)
    }
    step = following.next(answer)
  }
  return draft.finish()
}

/**
 * The same for files alone, at once.
 *
 * @throws DocumentError naming the file, the line and what is wrong, also where a URL would have to be read.
 */
export function loadDocumentSync(file: string, options: Omit<LoadOptions, 'fetch' | 'timeoutMs'> = {}): Document {
  try {
    return loadAtOnce(file, options)
  } catch (error) {
    throw documentError(error, file)
  }
}

function loadAtOnce(file: string, options: LoadOptions): Document {
  const reader = new Reader(file, { ...options, onlyFiles: true })
  const draft = new Draft(reader.root() as DocumentFile)
  const following = draft.bundle.follow()
  for (let step = following.next(); !step.done; ) {
    let answer: DocumentFile | DocumentError
    try {
      answer = reader.follow(step.value) as DocumentFile
    } catch (error) {
      answer = documentError(error, file)
    }
    step = following.next(answer)
  }
  return draft.finish()
}

/** Whatever a hostile document makes fail is told as its fault. */
function documentError(error: unknown, file: string): DocumentError {
  if (error instanceof DocumentError) return error
  return new DocumentError(error instanceof RangeError ? 'it is nested too deep' : `it cannot be read: ${(error as Error).message}`, file)
}
