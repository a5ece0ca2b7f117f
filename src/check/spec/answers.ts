/** CT711: answers of which nothing can be checked. */
import { isObject } from '../../openapi/json.ts'
import { isJson } from '../../openapi/media.ts'
import { below, type Inspect } from './inspection.ts'

/** Looks for media types of answers without a schema. */
export const inspectAnswer: Inspect = ({ kind, value, pointer }, inspection) => {
  if (kind !== 'response' || !isObject(value.content)) return
  for (const [type, media] of Object.entries(value.content)) {
    if (!isObject(media) || typeof media.$ref === 'string' || media.itemSchema !== undefined) continue
    const says = isObject(media.schema) ? Object.keys(media.schema).length > 0 : media.schema === false
    // Pictures, texts and archives have no parts to describe.
    if (says || !(isJson(type) || type === '*/*')) continue
    inspection.tell('spec/response-unschematised', below(`${pointer}/content`, type), {
      reason: media.schema === undefined ? 'missing' : 'empty',
      message: `nothing can be checked in answers of ${type}: ${media.schema === undefined ? 'there is no schema' : 'the schema says nothing'}`,
    })
  }
}
