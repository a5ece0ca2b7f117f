/** What the library does about authors. */
import { authorInput, authorPatch } from './library-rules.mjs'
import { addAuthor, authorOf, BASE, counter, etagOf, kept, page, Refusal, show, state, tidy, unique, visible } from './library-store.mjs'
import { faulty, isObject } from './plain-rules.mjs'

/** `failed` keeps what a refused write would have written, where the fault says so. */
export const authors = {
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
      return { status: 200, headers: { etag }, body: shown }
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
}
