/** The invalid requests that an operation can be sent, the most telling first and in turn from each part of it. */
import { isJson } from '../../openapi/media.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { valueAt } from '../../openapi/pointer.ts'
import { NEARLY_GOOD } from '../generate/format.ts'
import type { Negative as Broken } from '../generate/generator.ts'
import { formsOf, type Ground } from './base.ts'
import { ABSENT, inBody, inParameter, type Negative } from './candidate.ts'
import { malformed } from './malformed.ts'
import { nearMisses } from './near-miss.ts'
import { canTravel, firstAlone, valueFor } from './parameter-value.ts'

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
      if (seen.has(key) || (body && !isJson(body.media) && isTextAllTheSame(form, negative))) continue
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
  const { session, base } = ground
  const { in: place, name, schema, pointer, required } = parameter
  if (isCredential(ground, parameter)) return []
  const found: Negative[] = []
  if (required && place !== 'path') {
    const change = { keyword: 'required', schema: `${pointer}/required`, description: 'left out', value: ABSENT }
    found.push({ ...inParameter(ground, parameter, change, 0, 'invalid'), slug: 'input/required-parameter-ignored' })
  }
  if (schema === undefined) return found
  const whole = base.case[place][name] ?? valueFor(ground, schema)
  if (whole === undefined) return found
  const value = firstAlone(ground, parameter, schema, whole)
  const from = value !== whole && { from: value }
  const negatives = session.generator
    .negatives(schema, value)
    .filter((one) => parameter.content !== undefined || !isTextAllTheSame(ground, one))
  for (const [index, negative] of negatives.entries()) {
    if (!canTravel(parameter, negative.value)) continue
    const lenient = isNear(negative.description) && { lenient: true as const }
    const change = { ...negative, ...from }
    found.push({ ...inParameter(ground, parameter, change, index * 4, 'invalid'), slug: 'input/invalid-accepted', ...lenient })
  }
  if (required && place === 'query') {
    const change = { keyword: 'required', schema: `${pointer}/required`, description: 'empty', value: '' }
    found.push({ ...inParameter(ground, parameter, change, 15, 'invalid'), slug: 'input/invalid-accepted' })
  }
  return found
}

/** Whether a wrong type is none in a parameter or a form, where all is text and one text is a list too. */
export function isTextAllTheSame({ session }: Ground, { keyword, schema }: Broken): boolean {
  if (keyword !== 'type') return false
  const types = [valueAt(session.document.json, schema)].flat()
  return types.includes('string') || types.includes('array')
}

function isCredential({ operation }: Ground, { in: place, name }: Parameter): boolean {
  const same = (one: string) => one.toLowerCase() === name.toLowerCase()
  return operation.security.flat().some((scheme) => scheme.kind === 'apikey' && scheme.in === place && same(scheme.name))
}
