/** Fills parameters that search with words that are found: those of the names of living things. */
import type { Contract } from '../../contract/contract.ts'
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import type { Parameter } from '../../openapi/parameter.ts'
import type { Phase } from '../case.ts'
import { namesAlong, skeleton } from '../model/resources.ts'
import type { Live, Resource } from '../resource.ts'
import { isMissing } from '../session.ts'
import type { MakeContext } from './context.ts'
import { documentedValue } from './parameter.ts'
import type { Things } from './thing.ts'

/** A parameter that searches, of a request that is being made. */
export interface Search {
  readonly operation: Operation
  readonly parameter: Parameter
  /** The values of the request's path. */
  readonly path: Readonly<Record<string, unknown>>
  readonly phase: Phase
}

/** Gives a value that finds something; `undefined` where another one is to be made. */
export type SearchWord = (search: Search, cause: Operation) => Promise<unknown>

const SEARCHES = /^\$?(?:q|query|(?:full_?)?text|terms?|keywords?|phrase|search(?:_?(?:terms?|texts?|query|string|words?|for))?)$/i
/** Parts of a run that compare lists with one another ask for all of them in one way. */
const COMPARING: ReadonlySet<Phase> = new Set(['state', 'auth'])

/** Whether a parameter takes the words of a search. */
export function isSearch({ in: place, name }: Pick<Parameter, 'in' | 'name'>): boolean {
  return place === 'query' && SEARCHES.test(name)
}

/** Opens the searches of a run. Every other value of a parameter is a living thing's; the document's own goes first. */
export function createSearches(context: MakeContext, { live, isMaking }: Pick<Things, 'live' | 'isMaking'>): SearchWord {
  const turns = new Map<string, number>()
  const turnOf = ({ operation, parameter }: Search): number => {
    const key = `${operation.key} ${parameter.name}`
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    return turn
  }
  const makeOne = async (resources: readonly Resource[], { phase }: Search, cause: Operation): Promise<Live[]> => {
    const resource = resources.find((one) => !one.parent && (one.create ?? one.list) !== undefined && !isMaking(one))
    const found = resource && (await live(resource, { phase }, cause))
    return found && !isMissing(found) ? [found] : []
  }
  return async (search, cause) => {
    const { operation, parameter, phase } = search
    if (!isSearch(parameter) || operation.method !== 'GET' || COMPARING.has(phase)) return undefined
    const turn = turnOf(search)
    if (turn % 2 === (documentedValue(context.contract, parameter) === undefined ? 1 : 0)) return undefined
    const own = context.resources.filter((resource) => isAbout(operation, resource))
    const kinds = own.length > 0 ? own : context.resources
    const known = youngest(context.living.ours(), kinds, search)
    const lives = known.length > 0 ? known : await makeOne(kinds, search, cause)
    const values = lives.flatMap((one) => fitting(context.contract, parameter, one).slice(0, 1))
    return values[Math.floor(turn / 2) % values.length]
  }
}

/** Whether the answer of an operation is about a kind of things: it lists them, or lies beneath their list. */
function isAbout({ path }: Operation, { collection }: Resource): boolean {
  const [own, other] = [skeleton(path), skeleton(collection)]
  return own === other || own.startsWith(`${other}/`)
}

/** The last one of each kind that was made, as far as it lies at the path of a request. */
function youngest(lives: readonly Live[], kinds: readonly Resource[], { operation, path }: Search): Live[] {
  const isThere = ({ resource, path: theirs }: Live) =>
    [...namesAlong(operation.path, resource)].every(([own, name]) => path[own] === undefined || String(path[own]) === String(theirs[name]))
  return kinds.flatMap((kind) => lives.find((live) => live.resource === kind && isThere(live)) ?? [])
}

function fitting(contract: Contract, { schema, types }: Parameter, { given, seen }: Live): unknown[] {
  return [...searchWords(given), ...searchWords(seen)]
    .map((word) => (types.includes('array') ? [word] : word))
    .filter(
      (value) =>
        schema === undefined || contract.judge('request/parameter-invalid', 'request', schema, value, { in: 'query' }).length === 0,
    )
}

const NAMES = /name|title|label|subject|headline|caption/i
const ADDRESSES = /e?mail|login/i
const DEEPEST = 3

/** The words of a thing that somebody may search for, those of its names first. */
export function searchWords(thing: unknown): string[] {
  return [NAMES, ADDRESSES].flatMap((called) => textsOf(thing, called, false, 0)).flatMap(wordsIn)
}

function textsOf(value: unknown, called: RegExp, isCalled: boolean, depth: number): string[] {
  if (typeof value === 'string') return isCalled ? [value] : []
  if (!isObject(value) || depth > DEEPEST) return []
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, called, isCalled || called.test(name), depth + 1))
}

/** The longest say most; shorter ones are found in anything, and some mean something to a search. */
function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?/gu) ?? []
  return words.filter((word) => word.length >= 3 && !/^(?:and|not)$/i.test(word)).sort((one, other) => other.length - one.length)
}
