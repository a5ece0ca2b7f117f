/** Makes the values of query, header and cookie parameters. */
import type { Contract } from '../../contract/contract.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import { valueAt } from '../../openapi/pointer.ts'
import type { Generator } from '../generate/generator.ts'
import type { NameLiving } from '../model/references.ts'
import { resourceNamed } from '../model/resources.ts'
import type { Random } from '../random.ts'
import type { Resource } from '../resource.ts'

/** A valid value of a parameter; `undefined` when none is found. */
export function madeParameter(generator: Generator, { schema }: Parameter, random: Random): unknown {
  if (schema === undefined) return undefined
  try {
    return generator.value(schema, random)
  } catch {
    return undefined
  }
}

/** The value that the document itself gives for a parameter. */
export function documentedValue({ document }: Contract, { pointer, schema }: Parameter): unknown {
  const example = valueAt(document.json, `${pointer}/example`)
  if (example !== undefined) return example
  const declared = schema === undefined ? undefined : valueAt(document.json, schema)
  const { example: one, examples, default: otherwise } = (declared ?? {}) as Readonly<Record<string, unknown>>
  return one ?? (Array.isArray(examples) ? examples[0] : undefined) ?? otherwise
}

/** Optional parameters that only mean something with a value of an earlier answer: conditions, parts, and places in a list. */
const TOKENS = {
  header: /^(?:if-|range$)/i,
  query:
    /^(?:before|after|(?:start|end)ing[_-]?(?:before|after)|.*cursor|(?:next|previous)?[_-]?page[_-]?token|next|continuation.*|marker)$/i,
  cookie: /^$/,
} as const

/** The values of the parameters outside the path: those that are required, or all of them. */
export async function makeParameters(
  {
    contract,
    generator,
    resources,
  }: { readonly contract: Contract; readonly generator: Generator; readonly resources: readonly Resource[] },
  operation: Operation,
  all: boolean,
  random: Random,
  living: NameLiving,
  word?: (parameter: Parameter) => Promise<unknown>,
): Promise<Record<'query' | 'header' | 'cookie', Record<string, unknown>>> {
  const values: Record<'query' | 'header' | 'cookie', Record<string, unknown>> = { query: {}, header: {}, cookie: {} }
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path' || isCredential(operation, parameter)) continue
    if (!parameter.required && (!all || TOKENS[parameter.in].test(parameter.name))) continue
    const resource = /(?:id|uuid|key|slug)$/i.test(parameter.name) ? resourceNamed(resources, parameter.name) : undefined
    const value =
      (resource && (await living(resource))) ??
      (await word?.(parameter)) ??
      valueAt(contract.document.json, `${parameter.pointer}/example`) ??
      madeParameter(generator, parameter, random)
    if (value !== undefined) values[parameter.in][parameter.name] = value
  }
  return values
}

/** Whether a parameter only declares again what the security schemes say. */
function isCredential({ security }: Operation, { in: place, name }: Parameter): boolean {
  if (place === 'header' && name === 'authorization') return true
  return security
    .flat()
    .some((scheme) => scheme.kind === 'apikey' && scheme.in === place && scheme.name.toLowerCase() === name.toLowerCase())
}
