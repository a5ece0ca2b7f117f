/** Opens the documents that users hand over as values, each once. */
import { type Document, openDocument } from '../openapi/document.ts'

const opened = new WeakMap<object, Document>()

/** Whether a value is an opened document. */
export function isDocument(value: object): value is Document {
  return 'operations' in value && 'json' in value && Array.isArray(value.operations)
}

/**
 * The opened document of a value: itself, or the parsed JSON that it is.
 *
 * @throws Error when it is no OpenAPI document.
 */
export function openedOf(given: object): Document {
  if (isDocument(given)) return given
  const known = opened.get(given)
  if (known) return known
  // `import document from './openapi.json'` gives a module in some hosts.
  const json =
    'default' in given && !('openapi' in given) && typeof given.default === 'object' && given.default !== null ? given.default : given
  const document = isDocument(json) ? json : openDocument(json)
  opened.set(given, document)
  return document
}
