/** A document between its first file and its last: it is bundled, converted where it is old, and then opened. */

import { type Document, DocumentError, openDocument, versionFault } from '../openapi/document.ts'
import { isObject } from '../openapi/json.ts'
import { Bundle } from './bundle.ts'
import { checkNames } from './check-names.ts'
import type { DocumentFile } from './document-file.ts'
import { OPENAPI_FORM, SWAGGER_FORM } from './form.ts'
import { convertSwagger } from './swagger.ts'

/** A document that is being read. */
export class Draft {
  readonly bundle: Bundle
  readonly #root: DocumentFile
  readonly #isSwagger: boolean

  /** @throws DocumentError when the first file is no OpenAPI document. */
  constructor(root: DocumentFile) {
    const { value } = root
    this.#isSwagger = isObject(value) && value.swagger === '2.0'
    const wrong = this.#isSwagger ? undefined : versionFault(value)
    if (wrong !== undefined) throw new DocumentError(wrong, root.locate('#/openapi'))
    this.#root = root
    this.bundle = new Bundle(root, this.#isSwagger ? SWAGGER_FORM : OPENAPI_FORM)
  }

  /** The document, once its bundle has followed every reference. */
  finish(): Document {
    const root = this.#root
    const whole = this.#isSwagger ? convertSwagger(this.bundle, root) : this.bundle
    const locate = (pointer: string) => whole.locate(pointer.startsWith('#') ? pointer : `#${pointer}`)
    checkNames(whole.json, locate)
    return openDocument(whole.json, { file: root.shown, locate })
  }
}
