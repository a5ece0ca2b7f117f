/** What the library does about books. */
import { bookInput } from './library-rules.mjs'
import { authorOf, BASE, bookOf, kept, newId, now, page, Refusal, showBook, state, tidy, visible } from './library-store.mjs'
import { faulty, isObject } from './plain-rules.mjs'

/** `failed` keeps what a refused write would have written, where the fault says so. */
export const books = {
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
