/** Things of whatever members a test wants, and a server of them with the ways of a real one. */
import { documentOf, json } from './tiny.ts'

type Members = Record<string, unknown>

/** How the things are, and what their server does with them. */
export interface ThingsWay {
  readonly properties: Members
  /** What a thing gets where nothing is said. */
  readonly fresh?: Members
  /** Members that a PUT leaves as they were. */
  readonly merges?: readonly string[]
  /** Members that a POST forgets. */
  readonly drops?: readonly string[]
  /** What becomes of members that are written. */
  readonly keeps?: (members: Members) => Members
  /** The names around the members, outermost first. */
  readonly envelope?: readonly string[]
  readonly lists?: (thing: Members, query: URLSearchParams) => boolean
  /** Members that the list can be asked for. */
  readonly filters?: readonly string[]
  /** What the list can be asked for, by name. */
  readonly parameters?: Members
  /** What the document says of the list. */
  readonly told?: string
  /** What the document says of PUT. */
  readonly replaces?: string
  /** The ETag of a thing; nothing for none. */
  readonly tag?: (thing: Members, writes: number) => string
  /** What a thing has since it was asked for by HEAD. */
  readonly headed?: Members
  /** Whether PUT obeys If-Match; `never` refuses whatever comes with it. */
  readonly matches?: 'right' | 'never'
}

/** The document of the things, and a server of them. */
export function openThings(way: ThingsWay) {
  return { document: thingsDocument(way), fetch: openServer(way) }
}

function thingsDocument({ properties, envelope = [], told = 'All things', replaces = '', parameters = {}, matches }: ThingsWay) {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const wrap = (schema: object, names: readonly string[]): object =>
    names.reduceRight<object>((inner, name) => ({ type: 'object', required: [name], properties: { [name]: inner } }), schema)
  const body = { type: 'object', properties }
  const thing = wrap({ type: 'object', required: ['id'], properties: { id: { type: 'string', readOnly: true }, ...properties } }, envelope)
  const requestBody = { required: true, content: { 'application/json': { schema: wrap(body, envelope) } } }
  const query = Object.entries(parameters).map(([name, schema]) => ({ name, in: 'query', schema }))
  const missing = { 404: { description: 'none' }, 400: { description: 'refused' } }
  const ifMatch = { name: 'If-Match', in: 'header', schema: { type: 'string' } }
  return documentOf({
    '/things': {
      get: { description: told, parameters: query, responses: { 200: json({ type: 'array', items: thing }) } },
      post: { requestBody, responses: { 201: json(thing), 400: { description: 'refused' } } },
    },
    '/things/{id}': {
      parameters: [id],
      get: { responses: { 200: json(thing), ...missing } },
      put: {
        operationId: 'replaceThing',
        description: replaces,
        ...(matches && { parameters: [ifMatch] }),
        requestBody,
        responses: { 200: json(thing), ...(matches && { 412: { description: 'changed' } }), ...missing },
      },
      delete: { responses: { 204: { description: 'gone' }, ...missing } },
    },
  })
}

function openServer(way: ThingsWay): typeof fetch {
  const { fresh = {}, merges = [], drops = [], keeps = (members) => members, envelope = [], filters = [], lists = () => true } = way
  const kept = new Map<string, Members>()
  const wrapped = (thing: Members) => envelope.reduceRight<Members>((inner, name) => ({ [name]: inner }), thing)
  const opened = (body: unknown) => envelope.reduce((inner, name) => (inner as Members)[name], body) as Members
  const without = (members: Members, names: readonly string[]) =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
  let [last, writes] = [0, 0]
  const tagged = (thing: Members) => way.tag && { ETag: way.tag(thing, writes) }
  const answer = (thing: Members, status = 200) => Response.json(wrapped(thing), { status, headers: { ...tagged(thing) } })
  return async (input, init) => {
    const request = new Request(input, init)
    const { pathname, searchParams } = new URL(request.url)
    const id = pathname.split('/')[2]
    if (id === undefined && request.method === 'POST') {
      const made = { id: `t${++last}`, ...fresh, ...without(keeps(opened(await request.json())), drops) }
      kept.set(made.id, made)
      return answer(made, 201)
    }
    if (id === undefined) {
      if (request.method !== 'GET') return new Response(null, { status: 405, headers: { Allow: 'GET, POST' } })
      const fits = (thing: Members) => filters.every((name) => !searchParams.has(name) || String(thing[name]) === searchParams.get(name))
      return Response.json([...kept.values()].filter((thing) => lists(thing, searchParams) && fits(thing)).map(wrapped))
    }
    const found = kept.get(id)
    if (!['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method))
      return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD, PUT, DELETE' } })
    if (!found) return new Response(null, { status: 404 })
    if (request.method === 'DELETE') {
      kept.delete(id)
      return new Response(null, { status: 204 })
    }
    if (request.method === 'HEAD') kept.set(id, { ...found, ...way.headed })
    if (request.method !== 'PUT') return answer(found)
    const condition = request.headers.get('if-match')
    const right = condition === null || (way.matches === 'right' && condition === way.tag?.(found, writes))
    if (way.matches && !right) return new Response(null, { status: 412 })
    writes++
    const stayed = Object.fromEntries(merges.filter((name) => name in found).map((name) => [name, found[name]]))
    const now = { id, ...fresh, ...stayed, ...keeps(opened(await request.json())) }
    kept.set(id, now)
    return answer(now)
  }
}
