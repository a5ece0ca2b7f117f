/** Says in plain words what Ajv says of a value. */
import type { SchemaError } from './validators.ts'

const ONE: Readonly<Record<string, string>> = { characters: 'character', items: 'item', properties: 'property' }

/** The sentence of an error, to be read after the name of the place. */
export function plainly({ message, params }: SchemaError): string | undefined {
  const [, bound, limit = '', things = ''] =
    /^must NOT have (fewer|more) than (\d+) (characters|items|properties)$/.exec(message ?? '') ?? []
  if (bound === 'more' && limit === '0') return `must have no ${things}`
  if (bound) return `must have at ${bound === 'more' ? 'most' : 'least'} ${limit} ${limit === '1' ? ONE[things] : things}`
  if (message?.startsWith('must NOT have duplicate items'))
    return `must not have an item twice (items ${params.j} and ${params.i} are the same)`
  return message?.replace(/^must NOT /, 'must not ')
}
