/** What a document's links say: which value of an answer names the thing that another operation is about. */
import type { Document } from '../../openapi/document.ts'
import { escapePointer, follow, valueAt } from '../../openapi/pointer.ts'

interface Link {
  readonly operationId?: string
  readonly operationRef?: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

/** Pointers in bodies, by the skeleton of the path and the parameter that they are for. */
export function linkedKeys(document: Document): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { responses } of document.operations) {
    for (const { pointer } of responses) {
      const links = valueAt(document.json, `${pointer}/links`)
      if (typeof links !== 'object' || links === null) continue
      for (const name of Object.keys(links)) add(document, `${pointer}/links/${escapePointer(name)}`, keys)
    }
  }
  return keys
}

function add(document: Document, at: string, keys: Map<string, string>): void {
  let link: Link
  try {
    link = follow<Link>(document.json, at).value
  } catch {
    // A link that leads nowhere is told by the self-checks.
    return
  }
  const target = document.operations.find(
    ({ key, pointer }) =>
      key === link.operationId || (link.operationRef !== undefined && pointer === decodeURIComponent(link.operationRef)),
  )
  if (!target) return
  for (const [name, expression] of Object.entries(link.parameters ?? {})) {
    const pointer = /^\$response\.body#(\/.*)$/.exec(String(expression))?.[1]
    const plain = name.replace(/^path\./, '')
    // Only the value at the end of a path names the thing itself.
    if (pointer !== undefined && target.path.replace(/\/+$/, '').endsWith(`{${plain}}`)) {
      keys.set(`${target.path.replace(/\/+$/, '').replace(/{[^}]*}/g, '{}')} ${plain}`, pointer)
    }
  }
}
