/** Notebooks that belong to one of two users, with pages beneath them: open where it is told to be. */
import { openDocument } from '../../src/openapi/document.ts'

/** How the notebooks may be open, and how they tell what is not there. */
export type NotebookWay =
  /** The pages of another's notebook are listed; they are added to; or both, and read too. */
  | 'list-open'
  | 'add-open'
  | 'pages-public'
  /** The list of another's pages is empty; everybody may add, and sees what is their own. */
  | 'list-empty'
  | 'own-pages'
  /** The same, and the owner of the notebook does not see what others added. */
  | 'separate-pages'
  /** Reading another's notebook is forbidden, not hidden; everybody may add to it. */
  | 'drop-box'
  /** The second user reads notebooks. */
  | 'read-open'
  /** No read of a notebook is there; what is missing is told apart from that, or is not. */
  | 'read-absent'
  | 'read-absent-alike'
  /** What was made is lost; or its first readings find a page that is not there. */
  | 'lost'
  | 'late'

const text = { type: 'string', minLength: 1, maxLength: 60 }
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (of: object) => ({ description: 'yes', content: { 'application/json': { schema: of } } })
const body = (name: string) => ({ required: true, content: { 'application/json': { schema: schema(name) } } })
const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'integer' } })
const list = (of: string) => ({ responses: { 200: json({ type: 'array', items: schema(of) }), ...NO } })
const NO = Object.fromEntries([400, 401, 404].map((status) => [status, json({ type: 'object' })]))

/** Their document; `pages` is the last word of the path of the pages, and what is not to be declared of them. */
export function notebooks({ pages = 'pages', readPage = true }: { readonly pages?: string; readonly readPage?: boolean } = {}) {
  const thing = (name: string) => ({
    get: { responses: { 200: json(schema(name)), ...NO, ...(name === 'Notebook' && { 403: json({ type: 'object' }) }) } },
    delete: { responses: { 204: { description: 'gone' }, ...NO } },
  })
  const { get, ...rest } = thing('Page')
  const make = (name: string) => ({ requestBody: body(`New${name}`), responses: { 201: json(schema(name)), ...NO } })
  return openDocument({
    openapi: '3.1.0',
    info: { title: 'Notebooks', version: '1' },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: {
      '/notebooks': { get: list('Notebook'), post: make('Notebook') },
      '/notebooks/{notebookId}': { parameters: [path('notebookId')], ...thing('Notebook') },
      [`/notebooks/{notebookId}/${pages}`]: { parameters: [path('notebookId')], get: list('Page'), post: make('Page') },
      [`/notebooks/{notebookId}/${pages}/{pageId}`]: {
        parameters: [path('notebookId'), path('pageId')],
        ...rest,
        ...(readPage && { get }),
      },
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        NewNotebook: { type: 'object', required: ['title'], properties: { title: text } },
        Notebook: { type: 'object', required: ['id', 'title'], properties: { id: { type: 'integer' }, title: text } },
        NewPage: { type: 'object', required: ['line'], properties: { line: text } },
        Page: { type: 'object', required: ['id', 'line'], properties: { id: { type: 'integer' }, line: text } },
      },
    },
  })
}

interface Row {
  readonly id: number
  readonly owner: string
  readonly above?: number
  readonly shown: object
}

/** Notebooks in memory, and a log of what was asked. */
export function openNotebooks(way?: NotebookWay) {
  const rows = new Map<number, Row>()
  const log: string[] = []
  let [made, reads] = [100, 0]
  const is = (...ways: NotebookWay[]) => way !== undefined && ways.includes(way)
  const reply = (status: number, value?: unknown) =>
    value === undefined
      ? new Response(null, { status })
      : new Response(JSON.stringify(value), {
          status,
          headers: { 'content-type': 'application/json', ...(status === 401 && { 'www-authenticate': 'Bearer' }) },
        })
  const nowhere = () => reply(404, { error: 'no such page' })
  const missing = () => (is('read-absent-alike') ? nowhere() : reply(404, { error: 'no such thing' }))
  const add = (owner: string, given: unknown, name: 'title' | 'line', above?: number) => {
    const value = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[name] : undefined
    if (typeof value !== 'string' || value === '' || value.length > 60) return reply(400, { error: 'broken' })
    const row: Row = { id: ++made, owner, shown: { id: made, [name]: value }, ...(above !== undefined && { above }) }
    if (!is('lost')) rows.set(row.id, row)
    return reply(201, row.shown)
  }
  const many = (test: (row: Row) => boolean) =>
    reply(
      200,
      [...rows.values()].filter(test).map(({ shown }) => shown),
    )
  const one = (row: Row, method: string) => {
    if (method === 'GET') return reply(200, row.shown)
    for (const { id, above, owner } of rows.values())
      if (id === row.id || (above === row.id && (owner === row.owner || !is('separate-pages')))) rows.delete(id)
    return reply(204)
  }

  const answer = (method: string, [top, bookId, pages, pageId, ...more]: readonly string[], user: string | undefined, given: unknown) => {
    if (top !== 'notebooks' || more.length > 0) return nowhere()
    if (!((pageId ?? (bookId && !pages)) ? ['GET', 'DELETE'] : ['GET', 'POST']).includes(method)) return reply(405, { error: 'not so' })
    if (user === undefined) return reply(401, { error: 'who?' })
    if (bookId === undefined)
      return method === 'POST' ? add(user, given, 'title') : many((row) => row.above === undefined && row.owner === user)
    const book = rows.get(Number(bookId))
    const isOwn = book?.owner === user
    if (pages === undefined) {
      if (method === 'GET' && is('read-absent', 'read-absent-alike')) return nowhere()
      if (!book || book.above !== undefined) return missing()
      if (method === 'GET' && is('late') && ++reads < 4) return nowhere()
      if (isOwn || (method === 'GET' && is('read-open'))) return one(book, method)
      return is('drop-box') && method === 'GET' ? reply(403, { error: 'not yours' }) : missing()
    }
    if (!book || book.above !== undefined) return missing()
    if (pageId === undefined) {
      if (method === 'POST')
        return isOwn || is('add-open', 'pages-public', 'own-pages', 'separate-pages', 'drop-box')
          ? add(user, given, 'line', book.id)
          : missing()
      if (is('list-empty')) return many((row) => row.above === book.id && isOwn)
      return isOwn || is('list-open', 'pages-public') ? many((row) => row.above === book.id) : missing()
    }
    const page = rows.get(Number(pageId))
    const isFree = (is('pages-public') && method === 'GET') || (is('own-pages', 'separate-pages') && page?.owner === user)
    const isHidden = is('separate-pages') && page?.owner !== user
    return page?.above === book.id && !isHidden && (isOwn || isFree) ? one(page, method) : missing()
  }
  const fetch = (async (input: Request) => {
    const request = new Request(input)
    const { pathname, search } = new URL(request.url)
    const sent = await request.text()
    log.push(`${request.method} ${pathname}${search} ${request.headers.get('authorization') ?? ''} ${sent}`)
    const user = /^Bearer (ada|bob)$/.exec(request.headers.get('authorization') ?? '')?.[1]
    let given: unknown
    try {
      given = JSON.parse(sent)
    } catch {
      given = undefined
    }
    return answer(request.method, pathname.split('/').slice(1), user, given)
  }) as unknown as typeof globalThis.fetch
  return { fetch, log, rows }
}
