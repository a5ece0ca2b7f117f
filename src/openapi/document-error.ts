/** Says in one sentence why a document cannot be used, and where in it. */

/** Where something stands in a file. Line and column count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Thrown for a document that cannot be used: one that cannot be read, is broken, or refers to what it must not. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly position: Position | undefined

  /**
   * @param reason one clause that says what is wrong
   * @param place the file, or the place in it
   */
  constructor(reason: string, place?: string | Position) {
    super(place === undefined ? reason : `${typeof place === 'string' ? place : `${place.file}:${place.line}:${place.column}`}: ${reason}`)
    this.position = typeof place === 'string' ? undefined : place
  }
}
