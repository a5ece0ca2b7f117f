/** Bodies that are no value at all: broken JSON, parts and XML, none where one is required, and a media type that is not declared. */
import { essence, isJson, mediaFor } from '../../openapi/media.ts'
import { encodeBody } from '../wire/body.ts'
import type { Ground } from './base.ts'
import { inRaw, type Negative } from './candidate.ts'

const MULTIPART = 'multipart/form-data'

interface Broken {
  readonly description: string
  readonly raw: string | Uint8Array
  readonly rank: number
  readonly keyword?: 'syntax' | 'required'
  /** Where it is not the media type of the valid body. */
  readonly media?: string
  readonly more?: Pick<Negative, 'lenient' | 'unreadable'>
}

/** The malformed bodies of an operation. */
export function malformed(ground: Ground): Negative[] {
  const { operation, body } = ground
  if (!body || !operation.body) return []
  const broken = [...brokenJson(body), ...brokenParts(ground), ...brokenXml(ground)]
  if (operation.body.required) broken.push({ description: 'no body where one is required', raw: '', rank: 2, keyword: 'required' })
  const schema = `${operation.pointer}/requestBody`
  const found = broken.map(({ description, raw, rank, keyword = 'syntax', media = body.media, more }): Negative => {
    const rule = keyword === 'syntax' ? `${schema}/content` : `${schema}/required`
    const mutation = { in: 'body', pointer: '', keyword, schema: rule, description } as const
    return { ...inRaw(ground, mutation, rank, { body: { media, raw } }), slug: 'input/malformed-accepted', ...more }
  })
  return [...found, ...undeclared(ground, body.media, schema)]
}

function brokenJson({ media, value }: NonNullable<Ground['body']>): Broken[] {
  if (!isJson(media)) return []
  const text = JSON.stringify(value) ?? ''
  const cut = text.length > 4 ? text.slice(0, Math.max(2, Math.floor(text.length * 0.6))) : '{"doppel":'
  return [
    { description: 'JSON that ends too soon', raw: cut, rank: 1 },
    { description: 'a word that is no JSON', raw: 'doppel', rank: 12 },
    { description: 'JSON with a loose comma and no end', raw: `${text.slice(0, -1)},`, rank: 14 },
  ]
}

/** Broken parts. Many readers do not miss the last boundary; without any there is no field, which some schemas allow. */
function brokenParts(ground: Ground): Broken[] {
  const { body, operation } = ground
  if (!body || essence(body.media) !== MULTIPART) return []
  const types = mediaFor(operation.body?.media ?? [], body.media)?.parts
  const bytes = Buffer.from(encodeBody({ media: body.media, value: body.value }, types).bytes)
  const open = bytes.subarray(0, Math.max(0, bytes.lastIndexOf('\r\n--')))
  const more = { unreadable: true } as const
  return [
    ...(needsFields(ground, MULTIPART) ? [{ description: 'parts without any boundary', raw: 'doppel', rank: 1, more }] : []),
    { description: 'parts without their last boundary', raw: open, rank: 12, more: { ...more, lenient: true } },
  ]
}

/** XML that is cut within its first tag, where XML is declared beside what the valid body is written in. */
function brokenXml(ground: Ground): Broken[] {
  const xml = ground.operation.body?.media.find(({ type }) => /[/+]xml$/.test(type))
  if (!xml || !needsFields(ground, xml.type)) return []
  const raw = '<?xml version="1.0" encoding="UTF-8"?><doppel'
  return [{ description: 'XML that ends too soon', raw, rank: 12, media: xml.type, more: { unreadable: true } }]
}

/** Whether a reader that finds nothing in a body has something to miss. */
function needsFields({ session, operation }: Ground, type: string): boolean {
  const schema = operation.body && mediaFor(operation.body.media, type)?.schema
  if (schema === undefined) return false
  return session.contract.judge('request/body-invalid', 'request', schema, {}, { in: 'body' }).length > 0
}

function undeclared(ground: Ground, media: string, schema: string): Negative[] {
  const other = ['application/x-doppel', 'text/x-doppel'].find((type) => !mediaFor(ground.operation.body?.media ?? [], type))
  if (other === undefined || !isJson(media)) return []
  const mutation = {
    in: 'header',
    pointer: '/content-type',
    keyword: 'media-type',
    schema: `${schema}/content`,
    description: other,
  } as const
  const candidate = inRaw(ground, mutation, 3, { headers: { 'content-type': other } })
  return [{ ...candidate, slug: 'input/media-type-accepted', undeclaredMedia: true }]
}
