/** CT712: what OpenAPI requires at the root of a document, without which tools read it differently or not at all. */
import { isObject } from '../../openapi/json.ts'
import { below, type Inspection } from './inspection.ts'

/** What a document of 3.1 or later may have instead of paths. */
const PARTS = ['paths', 'components', 'webhooks'] as const

/** Looks at `info`, and at what there is beside it. */
export function inspectRoot(inspection: Inspection): void {
  const { json } = inspection.document
  const tell = (pointer: string, message: string, severity?: 'info') =>
    inspection.tell('spec/structure-incomplete', pointer, { reason: 'missing', message, ...(severity && { severity }) })
  const { info, paths } = json as Readonly<Record<string, unknown>>
  // Nothing that is sent or judged depends on it.
  if (!isObject(info)) tell('#/info', `the document has no "info", which holds its title and its version`, 'info')
  else
    for (const name of ['title', 'version'])
      if (typeof info[name] !== 'string') tell(below('#/info', name), `the "info" of the document has no ${name} that is text`, 'info')
  if (inspection.isOld && !isObject(paths)) tell('#/paths', 'the document has no "paths"')
  else if (!PARTS.some((part) => part in json)) tell('#', `the document has none of ${PARTS.join(', ')}`)
}
