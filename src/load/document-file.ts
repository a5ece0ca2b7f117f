/** One file of a document: its text, the value of it, and where it came from. */
import type { Position } from '../openapi/document-error.ts'
import { createLocate, stepsOf } from './locate.ts'
import { parseText } from './parse.ts'

/** A file or URL that was read. */
export interface DocumentFile {
  readonly location: URL
  /** Its name for people, as near as can be to what they wrote. */
  readonly shown: string
  readonly value: unknown
  /** The value once more, as it was read: that of a document is changed when its references are. */
  original(): unknown
  /** Where a plain pointer (`#/paths`) into this file stands. */
  locate(pointer: string): Position
}

/**
 * Opens the bytes of a file.
 *
 * @throws DocumentError when they are not UTF-8, or no JSON or YAML.
 */
export function openFile(location: URL, shown: string, text: string): DocumentFile {
  const { value, format } = parseText(shown, text)
  const locate = createLocate(text, format)
  return {
    location,
    shown,
    value,
    original: () => parseText(shown, text).value,
    locate: (pointer) => ({ file: shown, ...locate(stepsOf(pointer)) }),
  }
}
