/** What the library remembers, how it is shown, and the faults of its memory. */
import { createHash } from 'node:crypto'
import { faulty } from './plain-rules.mjs'

export const BASE = '/v1'
const EVENTUAL_MS = 300

/** An answer other than 2xx. */
export class Refusal extends Error {
  constructor(status, title, { errors, headers } = {}) {
    super(title)
    Object.assign(this, { status, title, errors, headers })
  }
}

export const state = { authors: new Map(), books: new Map(), made: 0, requests: 0, creating: 0, reads: 0 }

/** Ids and times come from a counter, so that two runs see the same. */
export function newId() {
  state.made += 1
  const hex = createHash('sha1').update(`library ${state.made}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
export const now = () => new Date(Date.UTC(2026, 0, 1) + state.made * 1000).toISOString()

export function addAuthor(input) {
  const reused = faulty('id-reused', 'createAuthor') ? state.freed : undefined
  state.freed = undefined
  const author = { id: reused ?? newId(), nicknames: [], active: true, ...input, createdAt: now() }
  if (faulty('benign', 'server-defaults')) author.bio ??= ''
  return author
}

export const seed = () => {
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

export const counter = new Map()
export function show(author, operation) {
  const { visibleAt: _, hidden: __, stale: ___, unlisted: ____, ...rest } = author
  let bookCount = 0
  for (const book of state.books.values()) if (book.authorId === author.id && !book.hidden) bookCount += 1
  return {
    ...rest,
    bookCount: bookCount + (counter.get(author.id) ?? 0),
    ...(operation === 'listAuthors' && faulty('list-differs', operation) ? { name: `${author.name.slice(0, 50)} (?)` } : {}),
  }
}
export const showBook = (book, operation) => {
  const { visibleAt: _, hidden: __, unlisted: ___, ...rest } = book
  return operation === 'listBooks' && faulty('list-differs', operation) ? { ...rest, title: `${book.title.slice(0, 100)} (?)` } : rest
}

export const visible = (row) => row.visibleAt === undefined || performance.now() >= row.visibleAt
export function kept(row) {
  if (faulty('benign', 'eventual')) row.visibleAt = performance.now() + EVENTUAL_MS
  return row
}

export function authorOf(id, operation) {
  const author = state.authors.get(id.toLowerCase())
  if (!author || !visible(author) || (author.hidden && !faulty('delete-readable', 'deleteAuthor')))
    throw new Refusal(404, `No author ${operation}`)
  return author
}
export function bookOf({ authorId, bookId }, operation) {
  const author = authorOf(authorId, operation)
  const book = state.books.get(bookId.toLowerCase())
  if (!book || !visible(book) || (book.authorId !== author.id && !faulty('wrong-parent', operation))) throw new Refusal(404, 'No such book')
  if (book.hidden && !faulty('delete-readable', 'deleteBook')) throw new Refusal(404, 'No such book')
  return book
}

export const etagOf = (author) =>
  `"${createHash('sha1')
    .update(JSON.stringify(show(author)))
    .digest('hex')
    .slice(0, 16)}"`

export function page(rows, { limit = 20, offset = 0 }, operation) {
  if (faulty('last-lost', operation) && rows.length > 1) rows = rows.slice(0, -1)
  if (faulty('limit-ignored', operation)) limit = rows.length
  if (faulty('offset-ignored', operation)) offset = 0
  if (faulty('page-overlap', operation) && offset > 0) offset -= 1
  if (faulty('page-gap', operation) && offset > 0) offset += 1
  return rows.slice(offset, offset + limit)
}

export function unique(email, self) {
  for (const other of state.authors.values())
    if (email !== undefined && other !== self && !other.hidden && other.email?.toLowerCase() === email.toLowerCase())
      throw new Refusal(409, 'Another author has this email')
}

export const tidy = (input) => {
  const output = { ...input }
  if (faulty('benign', 'lower-email') && output.email) output.email = output.email.toLowerCase()
  if (faulty('benign', 'trim'))
    for (const name of ['name', 'bio', 'title']) if (typeof output[name] === 'string') output[name] = output[name].trim()
  return output
}
