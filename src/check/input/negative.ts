/** The invalid requests that an operation can be sent, the most telling first and in turn from each part of it. */
import { isJson, mediaFor } from '../../openapi/media.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { NEARLY_GOOD } from '../generate/format.ts'
import { formsOf, type Ground } from './base.ts'
import { ABSENT, inBody, inParameter, inRaw, type Negative } from './candidate.ts'
import { nearMisses } from './near-miss.ts'

/** All invalid requests of an operation, in the order of sending. */
export async function invalidCandidates(ground: Ground): Promise<Negative[]> {
  const forms = await formsOf(ground)
  const parameters = ground.operation.parameters.flatMap((one) => parameterNegatives(ground, one))
  const all = [...bodyNegatives(forms), ...nearMisses(ground), ...parameters, ...malformed(ground)]
  return all.sort((one, other) => one.rank - other.rank)
}

function bodyNegatives(forms: readonly Ground[]): Negative[] {
  const found: Negative[] = []
  const seen = new Set<string>()
  for (const form of forms) {
    const { body, session } = form
    for (const [index, negative] of (body ? session.generator.negatives(body.schema, body.value) : []).entries()) {
      const key = `${negative.schema} ${negative.pointer} ${negative.description}`
      if (seen.has(key)) continue
      seen.add(key)
      const lenient = isNear(negative.description) && { lenient: true as const }
      found.push({ ...inBody(form, negative, index, 'invalid'), slug: 'input/invalid-accepted', ...lenient })
    }
  }
  return found
}

/** Whether a value is so nearly of its format that lax readers take it. */
export function isNear(description: string): boolean {
  return Object.keys(NEARLY_GOOD).some((format) => description === `nearly a ${format}`)
}

function parameterNegatives(ground: Ground, parameter: Parameter): Negative[] {
  const { operation, session, base } = ground
  const { in: place, name, schema, pointer, required } = parameter
  if (isCredential(ground, parameter)) return []
  const found: Negative[] = []
  if (required && place !== 'path') {
    const change = { keyword: 'required', schema: `${pointer}/required`, description: 'left out', value: ABSENT }
    found.push({ ...inParameter(ground, parameter, change, 0, 'invalid'), slug: 'input/required-parameter-ignored' })
  }
  if (schema === undefined) return found
  const value = base.case[place][name] ?? valueFor(ground, schema)
  if (value === undefined) return found
  for (const [index, negative] of session.generator.negatives(schema, value).entries()) {
    if (!canTravel(parameter, negative.value)) continue
    const lenient = isNear(negative.description) && { lenient: true as const }
    found.push({ ...inParameter(ground, parameter, negative, index * 4, 'invalid'), slug: 'input/invalid-accepted', ...lenient })
  }
  if (required && place === 'query' && operation.method) {
    const change = { keyword: 'required', schema: `${pointer}/required`, description: 'empty', value: '' }
    found.push({ ...inParameter(ground, parameter, change, 15, 'invalid'), slug: 'input/invalid-accepted' })
  }
  return found
}

/** Whether a wrong value can be written as text: in a path an empty one is another path, and a header is one line. */
function canTravel({ in: place, style }: Parameter, value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (place === 'path') return typeof value !== 'object' && value !== '' && !/^\.{1,2}$/.test(String(value)) && !String(value).includes('/')
  if (place === 'header') return typeof value !== 'string' || /^[\x20-\x7e]*$/.test(value)
  return typeof value !== 'object' || Array.isArray(value) || style === 'deepObject'
}

function isCredential({ operation }: Ground, { in: place, name }: Parameter): boolean {
  const same = (one: string) => one.toLowerCase() === name.toLowerCase()
  return operation.security.flat().some((scheme) => scheme.kind === 'apikey' && scheme.in === place && same(scheme.name))
}

/** Bodies that are no JSON, none at all, and of a type that is not declared. */
function malformed(ground: Ground): Negative[] {
  const { operation, body } = ground
  if (!body || !operation.body) return []
  const { media, value } = body
  const schema = `${operation.pointer}/requestBody`
  const text = JSON.stringify(value) ?? ''
  const found: Negative[] = []
  const broken = (description: string, raw: string, rank: number, keyword = 'syntax') =>
    found.push({
      ...inRaw(
        ground,
        { in: 'body', pointer: '', keyword, schema: keyword === 'syntax' ? `${schema}/content` : `${schema}/required`, description },
        rank,
        {
          body: { media, raw },
        },
      ),
      slug: 'input/malformed-accepted',
    })
  if (isJson(media)) {
    broken('JSON that ends too soon', text.length > 4 ? text.slice(0, Math.max(2, Math.floor(text.length * 0.6))) : '{"doppel":', 1)
    broken('a word that is no JSON', 'doppel', 12)
    broken('JSON with a loose comma and no end', `${text.slice(0, -1)},`, 14)
  }
  if (operation.body.required) broken('no body where one is required', '', 2, 'required')
  const other = ['application/x-doppel', 'text/x-doppel'].find((type) => !mediaFor(operation.body?.media ?? [], type))
  if (other !== undefined && isJson(media)) {
    const mutation = {
      in: 'header',
      pointer: '/content-type',
      keyword: 'media-type',
      schema: `${schema}/content`,
      description: other,
    } as const
    const candidate = inRaw(ground, mutation, 3, { headers: { 'content-type': other } })
    found.push({ ...candidate, slug: 'input/media-type-accepted', undeclaredMedia: true })
  }
  return found
}

function valueFor({ session, operation }: Ground, schema: string): unknown {
  try {
    return session.generator.value(schema, session.random(`parameter ${operation.key} ${schema}`))
  } catch {
    return undefined
  }
}
