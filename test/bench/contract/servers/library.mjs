/** A conforming server of `documents/library.yaml` in plain node:http, and the faults and liberties that it can be started with. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { authorInput, authorPatch, bookInput, COUNTRIES } from './library-rules.mjs'
import { Checks, faulty, isObject, list, number, text } from './rules.mjs'

const TOKENS = { 'library-ada': ['read', 'write'], 'library-bob': ['read', 'write'], 'library-reader': ['read'] }
const EXPIRED = 'library-old'
const BASE = '/v1'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const EVENTUAL_MS = 300

class Refusal extends Error {
  constructor(status, title, { errors, headers } = {}) {
    super(title)
    Object.assign(this, { status, title, errors, headers })
  }
}

const state = { authors: new Map(), books: new Map(), made: 0, requests: 0, creating: 0, reads: 0 }

/** Ids and times come from a counter, so that two runs see the same. */
function newId() {
  state.made += 1
  const hex = createHash('sha1').update(`library ${state.made}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
const now = () => new Date(Date.UTC(2026, 0, 1) + state.made * 1000).toISOString()

function addAuthor(input) {
  const reused = faulty('id-reused', 'createAuthor') ? state.freed : undefined
  state.freed = undefined
  const author = { id: reused ?? newId(), nicknames: [], active: true, ...input, createdAt: now() }
  if (faulty('benign', 'server-defaults')) author.bio ??= ''
  return author
}

const seed = () => {
  const countries = ['GB', 'DE', 'FR', 'JP']
  for (const [index, name] of ['Ada Byron', 'Bertha Suttner', 'Colette', 'Edo Ranpo'].entries()) {
    const author = addAuthor({
      name,
      email: `author${index}@library.example`,
      country: countries[index],
      born: `18${60 + index}-03-0${index + 1}`,
      rating: index,
    })
    author.address = { street: `${index} Main Street`, city: 'Springfield', geo: { lat: 10.5 + index, lon: -20.25 } }
    author.nicknames = ['A', `B${index}`]
    state.authors.set(author.id, author)
    for (const kind of ['printed', 'ebook', 'audio']) {
      const more = {
        printed: { pages: 320, cover: 'hard' },
        ebook: { file: { type: 'epub', sizeKb: 900 } },
        audio: { minutes: 431, narrators: ['N. N.'] },
      }
      const base = { title: `Book ${kind} ${index}`, isbn: `978-000000000${index}`, price: { amount: 1500 + index, currency: 'EUR' } }
      const book = { kind, ...base, published: '1901-02-03', tags: ['novel', kind], attributes: { shelf: `s${index}` }, ...more[kind] }
      const made = { id: newId(), authorId: author.id, ...book, createdAt: now() }
      state.books.set(made.id, made)
    }
  }
}

const counter = new Map()
function show(author, operation) {
  const { visibleAt: _, hidden: __, stale: ___, ...rest } = author
  let bookCount = 0
  for (const book of state.books.values()) if (book.authorId === author.id && !book.hidden) bookCount += 1
  return {
    ...rest,
    bookCount: bookCount + (counter.get(author.id) ?? 0),
    ...(operation === 'listAuthors' && faulty('list-differs', operation) ? { name: `${author.name.slice(0, 50)} (?)` } : {}),
  }
}
const showBook = (book, operation) => {
  const { visibleAt: _, hidden: __, ...rest } = book
  return operation === 'listBooks' && faulty('list-differs', operation) ? { ...rest, title: `${book.title.slice(0, 100)} (?)` } : rest
}

const visible = (row) => row.visibleAt === undefined || performance.now() >= row.visibleAt
function kept(row) {
  if (faulty('benign', 'eventual')) row.visibleAt = performance.now() + EVENTUAL_MS
  return row
}

function authorOf(id, operation) {
  const author = state.authors.get(id.toLowerCase())
  if (!author || !visible(author) || (author.hidden && !faulty('delete-readable', 'deleteAuthor')))
    throw new Refusal(404, `No author ${operation}`)
  return author
}
function bookOf({ authorId, bookId }, operation) {
  const author = authorOf(authorId, operation)
  const book = state.books.get(bookId.toLowerCase())
  if (!book || !visible(book) || (book.authorId !== author.id && !faulty('wrong-parent', operation))) throw new Refusal(404, 'No such book')
  if (book.hidden && !faulty('delete-readable', 'deleteBook')) throw new Refusal(404, 'No such book')
  return book
}

const etagOf = (author) =>
  `"${createHash('sha1')
    .update(JSON.stringify(show(author)))
    .digest('hex')
    .slice(0, 16)}"`

function page(rows, { limit = 20, offset = 0 }, operation) {
  if (faulty('last-lost', operation) && rows.length > 1) rows = rows.slice(0, -1)
  if (faulty('limit-ignored', operation)) limit = rows.length
  if (faulty('offset-ignored', operation)) offset = 0
  if (faulty('page-overlap', operation) && offset > 0) offset -= 1
  if (faulty('page-gap', operation) && offset > 0) offset += 1
  return rows.slice(offset, offset + limit)
}

function unique(email, self) {
  for (const other of state.authors.values())
    if (email !== undefined && other !== self && !other.hidden && other.email?.toLowerCase() === email.toLowerCase())
      throw new Refusal(409, 'Another author has this email')
}

const tidy = (input) => {
  const output = { ...input }
  if (faulty('benign', 'lower-email') && output.email) output.email = output.email.toLowerCase()
  if (faulty('benign', 'trim'))
    for (const name of ['name', 'bio', 'title']) if (typeof output[name] === 'string') output[name] = output[name].trim()
  return output
}

/** Keeps what a broken write would have written, where the fault says so. */
const operations = {
  getHealth: {
    path: '/health',
    method: 'GET',
    public: true,
    run: () => ({ status: 200, body: { status: 'ok', since: '2026-01-01T00:00:00.000Z' } }),
  },

  search: {
    path: '/search',
    method: 'GET',
    run({ query, headers }) {
      const rows = [...state.authors.values()]
        .filter((author) => !author.hidden)
        .map(({ id, name }) => ({ type: 'author', id, label: name }))
      const books = [...state.books.values()].filter((book) => !book.hidden).map(({ id, title }) => ({ type: 'book', id, label: title }))
      const kinds = query.kinds ?? ['author', 'book']
      const found = [...rows, ...books].filter(
        ({ type, label }) => kinds.includes(type) && label.toLowerCase().includes(query.q.toLowerCase()),
      )
      return {
        status: 200,
        body: {
          query: query.q,
          locale: headers['x-locale'],
          hits: found.slice(0, 20).map((hit, index) => ({ ...hit, score: 1 / (index + 1) })),
        },
      }
    },
  },

  listAuthors: {
    path: '/authors',
    method: 'GET',
    run({ query }) {
      let rows = [...state.authors.values()].filter(
        (author) => visible(author) && (!author.hidden || (faulty('delete-listed', 'deleteAuthor') && !author.fresh)) && !author.unlisted,
      )
      if (query.country !== undefined && !faulty('filter-ignored', 'listAuthors'))
        rows = rows.filter(({ country }) => country === query.country)
      if (faulty('benign', 'reverse-order')) rows.reverse()
      if (query.sort && !faulty('sort-ignored', 'listAuthors')) {
        const [field, sign] = query.sort.startsWith('-') ? [query.sort.slice(1), -1] : [query.sort, 1]
        rows.sort((one, other) => (one[field] < other[field] ? -sign : one[field] > other[field] ? sign : 0))
      }
      return {
        status: 200,
        headers: { 'x-total-count': String(rows.length) },
        body: page(rows, query, 'listAuthors').map((author) => show(author, 'listAuthors')),
      }
    },
  },
  createAuthor: {
    path: '/authors',
    method: 'POST',
    media: 'application/json',
    input: authorInput,
    async run({ body }) {
      unique(body.email)
      if (faulty('crash-concurrent', 'createAuthor')) {
        state.creating += 1
        await new Promise((done) => setTimeout(done, 5))
        const alone = state.creating === 1
        state.creating -= 1
        if (!alone || state.creating > 0) throw new Error('two at once')
      }
      const author = addAuthor(tidy(body))
      const answer = { status: 201, headers: { location: `${BASE}/authors/${author.id}` }, body: undefined }
      if (faulty('roundtrip-drop', 'createAuthor')) delete author.bio
      if (faulty('roundtrip-cut', 'createAuthor') && author.name.length > 12) author.name = author.name.slice(0, 12)
      if (!faulty('create-lost', 'createAuthor')) state.authors.set(author.id, kept(author))
      if (faulty('create-unlisted', 'createAuthor')) author.unlisted = true
      const { unlisted: _, ...shown } = show(author)
      return {
        ...answer,
        body: faulty('roundtrip-drop', 'createAuthor') ? { ...shown, ...(body.bio === undefined ? {} : { bio: body.bio }) } : shown,
      }
    },
    failed(body) {
      if (isObject(body)) {
        const row = addAuthor({ name: 'Nobody', country: 'GB' })
        state.authors.set(row.id, row)
      }
    },
  },
  getAuthor: {
    path: '/authors/{authorId}',
    method: 'GET',
    run({ path, headers }) {
      const author = authorOf(path.authorId, 'here')
      if (faulty('get-mutates', 'getAuthor')) counter.set(author.id, (counter.get(author.id) ?? 0) + 1)
      const etag = etagOf(author)
      const wanted = headers['if-none-match']
      const matches = wanted !== undefined && (wanted === '*' || wanted.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
      const unchanged = faulty('etag-never', 'getAuthor') ? false : faulty('etag-always', 'getAuthor') ? wanted !== undefined : matches
      if (unchanged) return { status: 304, headers: { etag } }
      state.reads += 1
      const { unlisted: _, ...shown } = show(
        faulty('stale', 'getAuthor') && state.reads % 3 === 0 && author.stale ? { ...author.stale } : author,
      )
      if (faulty('id-changes', 'getAuthor')) shown.id = shown.id.replace(/^./, (first) => (first === '0' ? '1' : '0'))
      if (faulty('vanish', 'getAuthor')) delete shown.bio
      return { status: 200, headers: { etag: faulty('benign', 'weak-etag') ? etag : etag }, body: shown }
    },
  },
  replaceAuthor: {
    path: '/authors/{authorId}',
    method: 'PUT',
    media: 'application/json',
    input: authorInput,
    run({ path, body, headers }) {
      const author = authorOf(path.authorId, 'here')
      const wanted = headers['if-match']
      const current = wanted === undefined || wanted === '*' || wanted.split(',').some((tag) => tag.trim() === etagOf(author))
      if (!current && !faulty('if-match-ignored', 'replaceAuthor')) throw new Refusal(412, 'It was changed meanwhile')
      unique(body.email, author)
      const { id, createdAt, unlisted } = author
      const next = {
        id,
        nicknames: [],
        active: true,
        ...(faulty('put-merges', 'replaceAuthor') ? author : {}),
        ...tidy(body),
        createdAt,
        ...(unlisted ? { unlisted } : {}),
      }
      if (faulty('benign', 'server-defaults')) next.bio ??= ''
      if (faulty('put-drifts', 'replaceAuthor')) counter.set(id, (counter.get(id) ?? 0) + 1)
      if (!faulty('update-lost', 'replaceAuthor')) state.authors.set(id, { ...next, stale: author })
      return { status: 200, body: show(next) }
    },
    failed(body, path) {
      const author = state.authors.get(path.authorId)
      if (author && isObject(body)) state.authors.set(author.id, { ...author, name: 'Half written' })
    },
  },
  patchAuthor: {
    path: '/authors/{authorId}',
    method: 'PATCH',
    media: 'application/merge-patch+json',
    input: authorPatch,
    run({ path, body }) {
      const author = authorOf(path.authorId, 'here')
      const next = { ...author, stale: author }
      for (const [name, value] of Object.entries(tidy(body))) {
        if (value === null) delete next[name]
        else next[name] = value
      }
      if (faulty('patch-spill', 'patchAuthor')) for (const name of ['bio', 'address', 'rating']) if (!(name in body)) delete next[name]
      if (faulty('patch-null', 'patchAuthor'))
        for (const [name, value] of Object.entries(body)) if (value === null) next[name] = author[name]
      if (!faulty('update-lost', 'patchAuthor')) state.authors.set(author.id, next)
      return { status: 200, body: show(next) }
    },
    failed(body, path) {
      const author = state.authors.get(path.authorId)
      if (author && isObject(body)) state.authors.set(author.id, { ...author, name: 'Half written' })
    },
  },
  deleteAuthor: {
    path: '/authors/{authorId}',
    method: 'DELETE',
    run({ path }) {
      const author = authorOf(path.authorId, 'here')
      if (faulty('delete-noop', 'deleteAuthor')) return { status: 204 }
      if (faulty('delete-listed', 'deleteAuthor') || faulty('delete-readable', 'deleteAuthor')) author.hidden = true
      else state.authors.delete(author.id)
      state.freed = author.id
      for (const book of state.books.values()) if (book.authorId === author.id) state.books.delete(book.id)
      return { status: 204 }
    },
  },

  listBooks: {
    path: '/authors/{authorId}/books',
    method: 'GET',
    run({ path, query }) {
      const author = authorOf(path.authorId, 'here')
      let rows = [...state.books.values()].filter(
        (book) => book.authorId === author.id && visible(book) && !book.unlisted && (!book.hidden || faulty('delete-listed', 'deleteBook')),
      )
      if (query.kind !== undefined && !faulty('filter-ignored', 'listBooks')) rows = rows.filter(({ kind }) => kind === query.kind)
      if (query.tags) rows = rows.filter(({ tags = [] }) => query.tags.every((tag) => tags.includes(tag)))
      if (query.min !== undefined) rows = rows.filter(({ price }) => price.amount >= query.min)
      if (query.max !== undefined) rows = rows.filter(({ price }) => price.amount <= query.max)
      if (faulty('benign', 'reverse-order')) rows.reverse()
      const window = faulty('default-diverges', 'listBooks') && query.limit === undefined ? { ...query, limit: 1 } : query
      return {
        status: 200,
        body: { items: page(rows, window, 'listBooks').map((book) => showBook(book, 'listBooks')), total: rows.length },
      }
    },
  },
  createBook: {
    path: '/authors/{authorId}/books',
    method: 'POST',
    media: 'application/json',
    input: bookInput,
    run({ path, body }) {
      const author = authorOf(path.authorId, 'here')
      const book = { ...tidy(body), id: newId(), authorId: author.id, createdAt: now() }
      const given = { ...book }
      if (faulty('roundtrip-drop', 'createBook')) delete book.tags
      if (!faulty('create-lost', 'createBook')) state.books.set(book.id, kept(book))
      if (faulty('create-unlisted', 'createBook')) book.unlisted = true
      return { status: 201, headers: { location: `${BASE}/authors/${author.id}/books/${book.id}` }, body: given }
    },
    failed(body, path) {
      if (!isObject(body) || !state.authors.has(path.authorId)) return
      const more = {
        kind: 'printed',
        title: 'Nothing',
        isbn: '978-0000000000',
        price: { amount: 1, currency: 'EUR' },
        pages: 1,
        cover: 'soft',
      }
      const row = { ...more, id: newId(), authorId: path.authorId, createdAt: now() }
      state.books.set(row.id, row)
    },
  },
  getBook: {
    path: '/authors/{authorId}/books/{bookId}',
    method: 'GET',
    run: ({ path }) => {
      const { unlisted: _, ...shown } = showBook(bookOf(path, 'getBook'), 'getBook')
      return { status: 200, body: shown }
    },
  },
  putBook: {
    path: '/authors/{authorId}/books/{bookId}',
    method: 'PUT',
    media: 'application/json',
    input: bookInput,
    run({ path, body }) {
      const author = authorOf(path.authorId, 'here')
      const id = path.bookId.toLowerCase()
      const old = state.books.get(id)
      if (old && old.authorId !== author.id && !faulty('wrong-parent', 'putBook'))
        throw new Refusal(409, 'Another author has a book with this id')
      const book = { ...tidy(body), id, authorId: old?.authorId ?? author.id, createdAt: old?.createdAt ?? now() }
      if (!old) state.made += 1
      if (faulty('put-drifts', 'putBook') && old) book.title = `${old.title}+`.slice(-120)
      if (!faulty('update-lost', 'putBook') || !old) state.books.set(id, old ? book : kept(book))
      return { status: old && !faulty('put-always-201', 'putBook') ? 200 : 201, body: showBook(book) }
    },
  },
  deleteBook: {
    path: '/authors/{authorId}/books/{bookId}',
    method: 'DELETE',
    run({ path }) {
      if (faulty('delete-twice', 'deleteBook') && state.gone?.has(path.bookId)) throw new Error('gone already')
      const book = bookOf(path, 'deleteBook')
      if (faulty('delete-noop', 'deleteBook')) return { status: 204 }
      if (faulty('delete-listed', 'deleteBook') || faulty('delete-readable', 'deleteBook')) book.hidden = true
      else state.books.delete(book.id)
      state.gone = (state.gone ?? new Set()).add(book.id)
      return { status: 204 }
    },
  },
}

const limitRule = number({ least: 1, most: 100, whole: true })
const offsetRule = number({ least: 0, most: 100000, whole: true })
const asNumber = (value) => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value)
const kindsRule = list(text({ values: ['author', 'book'] }), { max: 2, unique: true })
const tagsRule = list(text({ pattern: /^[a-z]{1,12}$/ }), { max: 4 })

/** Reads and checks the query, the headers and the cookies that an operation knows. */
function readParameters(name, search, headers, checks) {
  const query = {}
  const take = (key, rule, read = (value) => value) => {
    if (!search.has(key)) return checks.rule(`query/${key}`, 'optional', !faulty('strict', name, `query/${key}`, 'optional'), 'is missing')
    const value = read(search.get(key))
    const before = checks.errors.length
    rule(checks, `query/${key}`, value)
    if (checks.errors.length === before) query[key] = value
  }
  if (name === 'listAuthors' || name === 'listBooks') {
    take('limit', limitRule, asNumber)
    take('offset', offsetRule, asNumber)
    if (typeof query.limit !== 'number') delete query.limit
    if (typeof query.offset !== 'number') delete query.offset
  }
  if (name === 'listAuthors') {
    take('country', text({ values: COUNTRIES }))
    take('sort', text({ values: ['name', '-name', 'createdAt', '-createdAt'] }))
  }
  if (name === 'listBooks') {
    take('kind', text({ values: ['printed', 'ebook', 'audio'] }))
    take('tags', tagsRule, (value) => (value === '' ? [] : value.split(',')))
    for (const bound of ['min', 'max']) take(`price[${bound}]`, number({ least: 0, whole: true }), asNumber)
    for (const bound of ['min', 'max']) query[bound] = query[`price[${bound}]`]
    const known = [...search.keys()].filter((key) => key.startsWith('price[')).every((key) => key === 'price[min]' || key === 'price[max]')
    checks.rule('query/price', 'additionalProperties', known && !search.has('price'), 'has the wrong form')
  }
  if (name === 'search') {
    checks.rule('query/q', 'required', search.has('q'), 'is missing')
    take('q', text({ min: 1, max: 50 }))
    query.q ??= search.get('q') ?? ''
    if (search.has('kinds')) {
      query.kinds = search.getAll('kinds')
      kindsRule(checks, 'query/kinds', query.kinds)
    }
    const locale = headers['x-locale']
    checks.rule('header/X-Locale', 'required', locale !== undefined, 'is missing')
    if (locale !== undefined) text({ pattern: /^[a-z]{2}(-[A-Z]{2})?$/ })(checks, 'header/X-Locale', locale)
    headers['x-locale'] ??= 'en'
    const theme = /(?:^|;\s*)theme=([^;]*)/.exec(headers.cookie ?? '')?.[1]
    if (theme !== undefined) text({ values: ['light', 'dark'] })(checks, 'cookie/theme', safeDecode(theme))
  }
  return query
}

function authorise(name, operation, headers) {
  if (operation.public) {
    if (faulty('public-401', name)) throw new Refusal(401, 'Who are you?', { headers: { 'www-authenticate': 'Bearer' } })
    return
  }
  if (faulty('auth-off', name)) return
  const [scheme, token] = (headers.authorization ?? '').split(' ')
  const challenge = { headers: { 'www-authenticate': 'Bearer realm="library"' } }
  if (faulty('auth-present', name) && headers.authorization !== undefined) return
  if (faulty('auth-garbage', name) && token) return
  if (faulty('auth-expired', name) && token === EXPIRED) return
  if (faulty('auth-scheme', name) && token && Object.hasOwn(TOKENS, token)) return
  const scopes = scheme?.toLowerCase() === 'bearer' && token && Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined
  const refused = faulty('benign', '403-for-401') ? 403 : 401
  if (!scopes || faulty('valid-401', name)) throw new Refusal(refused === 403 && operation.media ? 403 : 401, 'Who are you?', challenge)
  const wanted = operation.method === 'GET' ? 'read' : 'write'
  if (!scopes.includes(wanted) && !faulty('scope-ignored', name)) throw new Refusal(403, `The token lacks the scope ${wanted}`)
}

function readBody(name, operation, bytes, headers, checks) {
  const media = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase()
  if (bytes.length === 0) {
    checks.rule('body', 'required', false, 'is missing')
    if (checks.errors.length > 0) throw new Refusal(400, 'The body is missing', checks)
    return {}
  }
  if (media !== operation.media && !faulty('off', name, 'body', 'media-type')) throw new Refusal(415, `Send ${operation.media}`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    if (faulty('off', name, 'body', 'syntax')) return undefined
    throw new Refusal(400, 'The body is no JSON')
  }
}

const routes = Object.entries(operations).map(([name, operation]) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one)
  return { name, operation, names, form: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`) }
})

async function answer(request, bytes) {
  const url = new URL(request.url, 'http://library')
  if (!url.pathname.startsWith(`${BASE}/`)) throw new Refusal(404, 'No such page')
  const local = url.pathname.slice(BASE.length)
  const here = routes.filter(({ form }) => form.test(local))
  if (here.length === 0) throw new Refusal(404, 'No such page')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const allow = here.map(({ operation }) => operation.method)
  if (allow.includes('GET')) allow.push('HEAD')
  if (method === 'OPTIONS') return { status: 204, headers: { allow: [...allow, 'OPTIONS'].join(', ') } }
  const route = here.find(({ operation }) => operation.method === method)
  if (!route && faulty('method-accepted', method, here[0].operation.path)) return { status: 200, body: { done: true } }
  if (!route) throw new Refusal(405, 'Not with this method', { headers: { allow: [...allow, 'OPTIONS'].join(', ') } })
  const { name, operation, names, form } = route
  if (faulty('unimplemented', name))
    throw new Refusal(faulty('unimplemented', name, '501') ? 501 : 404, faulty('unimplemented', name, '501') ? 'Not yet' : 'No such page')
  authorise(name, operation, request.headers)
  const checks = new Checks(name)
  const values = form.exec(local).slice(1)
  const path = Object.fromEntries(names.map((one, index) => [one, safeDecode(values[index])]))
  for (const [one, value] of Object.entries(path)) if (!UUID.test(value)) throw new Refusal(404, `${one} is no id`)
  const query = readParameters(name, url.searchParams, request.headers, checks)
  if (checks.errors.length > 0) throw new Refusal(400, 'The parameters are wrong', checks)
  let body
  if (operation.media) {
    body = readBody(name, operation, bytes, request.headers, checks)
    if (body === undefined) return { status: name.startsWith('create') ? 201 : 200, ...(await accepted(name, path)) }
    operation.input(checks, '', body)
    if (checks.errors.length > 0) {
      if (faulty('failed-persists', name)) operation.failed?.(body, path)
      throw new Refusal(faulty('benign', '400-for-422') ? 400 : 422, 'The body breaks a rule', checks)
    }
    if (!isObject(body)) body = {}
  }
  return operation.run({ path, query, body, headers: request.headers })
}

/** What a server says that took something unreadable: as much of a whole answer as it has. */
async function accepted(name, path) {
  if (name === 'createAuthor') return operations.createAuthor.run({ body: { name: 'Unreadable', country: 'GB' } })
  const book = {
    kind: 'printed',
    title: 'Unreadable',
    isbn: '978-0000000000',
    price: { amount: 1, currency: 'EUR' },
    pages: 1,
    cover: 'soft',
  }
  if (name === 'createBook' || name === 'putBook') return operations[name].run({ path, body: book })
  return { body: show(authorOf(path.authorId, 'here')) }
}

const safeDecode = (value) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  state.requests += 1
  let result
  try {
    if (faulty('benign', '429') && state.requests % 250 === 0)
      result = { status: 429, headers: { 'retry-after': '1' }, body: { title: 'Slow down', status: 429 } }
    else if (faulty('flaky-500') && state.requests % 7 === 0) throw new Error('now and then')
    else result = await answer(request, Buffer.concat(chunks))
  } catch (error) {
    const known = error instanceof Refusal ? error : new Refusal(500, 'Internal error')
    const body = { title: known.title, status: known.status, ...(known.errors?.length ? { errors: known.errors } : {}) }
    result = { status: known.status, headers: known.headers, body }
  }
  const headers = { ...result.headers }
  let payload = ''
  if (result.body !== undefined) {
    headers['content-type'] = result.status < 400 ? 'application/json' : 'application/problem+json'
    payload = JSON.stringify(result.body)
  }
  if (faulty('benign', 'gzip') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && payload) {
    payload = gzipSync(payload)
    headers['content-encoding'] = 'gzip'
    headers.vary = 'accept-encoding'
  }
  if (result.status !== 204 && result.status !== 304) headers['content-length'] = Buffer.byteLength(payload)
  response.writeHead(result.status, headers)
  response.end(request.method === 'HEAD' ? undefined : payload)
})
server.keepAliveTimeout = 30_000
seed()
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))
