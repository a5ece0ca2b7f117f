/** The first part of a run: what it books, and for which operations. */
import { expect, test } from 'vitest'
import { specPhase } from '../src/check/phases/spec.ts'
import type { Session } from '../src/check/session.ts'
import type { Slug } from '../src/contract/catalogue.ts'
import type { Violation } from '../src/contract/violation.ts'
import { openDocument } from '../src/openapi/document.ts'

/** Runs the part in a session that only keeps books. */
async function booked(json: object, wanted: (slug: Slug) => boolean = () => true) {
  const document = openDocument({ openapi: '3.1.0', info: { title: 'any', version: '1' }, ...json })
  const book: string[] = []
  const reported: Violation[] = []
  await specPhase({
    document,
    operations: document.operations,
    wants: wanted,
    report: (violations: readonly Violation[]) => void reported.push(...violations),
    pass: (operation, slug) => void book.push(`pass ${operation.key} ${slug}`),
    notRun: (operation, slug) => void book.push(`not-run ${operation.key} ${slug}`),
  } as Partial<Session> as Session)
  return { book, reported: reported.map(({ slug, operation }) => `${slug} ${operation ?? '*'}`) }
}

const answer = (schema: unknown, more = {}) => ({
  responses: { 200: { description: 'ok', content: { 'application/json': { schema, ...more } } } },
})

test('what is broken is reported, and every other check of the document passes', async () => {
  const { book, reported } = await booked({
    paths: { '/a': { get: answer({ type: 'integer' }, { example: 'x' }) }, '/b': { get: answer({ type: 'string', pattern: '(' }) } },
    components: { schemas: { Odd: { type: 'string', format: 'odd' } } },
  })
  expect(reported.sort()).toEqual(['spec/example-invalid GET /a', 'spec/format-unknown *', 'spec/pattern-unsupported GET /b'])
  expect(book).toContain('pass GET /b spec/example-invalid')
  expect(book).toContain('pass GET /a spec/pattern-unsupported')
  expect(book).not.toContain('pass GET /a spec/example-invalid')
  expect(book).not.toContain('pass GET /b spec/pattern-unsupported')
  expect(book).toHaveLength(2 * 12 - 2)
})

test('examples are left out when nobody wants them, and told as not run for very many operations', async () => {
  const paths = { '/a': { get: answer({ type: 'integer' }, { example: 'x' }) } }
  expect((await booked({ paths }, (slug) => slug !== 'spec/example-invalid')).reported).toEqual([])
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`/a${index}`, paths['/a']]))
  const { book, reported } = await booked({ paths: many })
  expect(reported).toEqual([])
  expect(book).toContain('not-run GET /a7 spec/example-invalid')
})
