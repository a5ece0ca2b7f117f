/** Makes a value of the text of a document, in JSON or YAML, and says of a broken one where and why. */
import { type ParseError, type ParseErrorCode, parse as parseLoosely, printParseErrorCode } from 'jsonc-parser'
import { DocumentError } from '../openapi/document-error.ts'
import { spotAt } from './locate.ts'
import { parseYaml } from './parse-yaml.ts'
import { flawOf } from './scan-json.ts'

/** A parsed text. */
export interface Parsed {
  readonly value: unknown
  readonly format: 'json' | 'yaml'
}

/** Nesting that no honest document has. */
const DEEPEST = 500

/**
 * Parses the text of a file. What is JSON is read as JSON, whatever its name says: YAML takes many times as long.
 *
 * @throws DocumentError naming line and column.
 */
export function parseText(file: string, text: string): Parsed {
  if (text.trim() === '') throw new DocumentError('it is empty', file)
  if (/^\s*</.test(text)) throw new DocumentError('it is HTML or XML; a document is JSON or YAML', file)
  const named = /\.(?:json|ya?ml)(?=$|[?#])/i.exec(file)?.[0].toLowerCase()
  const isLike = /^\s*[{[]/.test(text)
  if (named === '.json' || (named === undefined && isLike) || (isLike && isJson(text)))
    return { value: parseJson(file, text), format: 'json' }
  return { value: parseYaml(file, text, DEEPEST), format: 'yaml' }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function parseJson(file: string, text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw syntaxError(file, text, error as Error)
  }
  const flaw = flawOf(text, DEEPEST)
  if (flaw) throw new DocumentError(flaw.reason, { file, ...spotAt(text, flaw.at) })
  return value
}

/** What a tolerant parser says of the first fault: it names what is missing, where `JSON.parse` names what it met. */
function syntaxError(file: string, text: string, error: Error): DocumentError {
  const errors: ParseError[] = []
  try {
    parseLoosely(text, errors, { disallowComments: true })
  } catch {
    // It recurses: a text nested ten thousand levels deep overflows it.
  }
  const [first] = errors
  if (!first) return new DocumentError(`it is not JSON: ${error.message}`, file)
  const what = printParseErrorCode(first.error as ParseErrorCode)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  return new DocumentError(`it is not JSON: ${what}`, { file, ...spotAt(text, first.offset) })
}
