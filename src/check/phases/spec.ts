/** The first part of a run: the document is held against itself. What is found later beneath a broken place is inconclusive. */
import { CHECKS, type Slug } from '../../contract/catalogue.ts'
import type { RunPhase } from '../session.ts'
import { selfCheck } from '../spec/self-check.ts'

/** Compiling the schemas of more operations than these takes longer than a first finding may. */
const MOST_COMPILED = 200

/** Runs it. Every check of the document that says nothing against an operation passes it. */
export const specPhase: RunPhase = async (session) => {
  const { document, operations } = session
  const deep = session.wants('spec/example-invalid') && operations.length <= MOST_COMPILED
  const violations = selfCheck(document, { examples: deep && operations })
  session.report(violations)
  const broken = new Set(violations.map(({ slug, operation }) => `${slug} ${operation}`))
  const slugs = (Object.keys(CHECKS) as Slug[]).filter((slug) => slug.startsWith('spec/') && session.wants(slug))
  for (const operation of operations) {
    const name = `${operation.method} ${operation.path}`
    for (const slug of slugs) {
      if (slug === 'spec/example-invalid' && !deep)
        session.notRun(operation, slug, `examples are checked for up to ${MOST_COMPILED} operations at once`)
      else if (!broken.has(`${slug} ${name}`)) session.pass(operation, slug)
    }
  }
}
