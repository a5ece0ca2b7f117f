/** Lets front ends on other origins in. A file of its own, because only a request from another origin needs Hono. */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { AnyApi } from '../api.ts'
import { type Answer, type Log, logged } from './server-mounts.ts'

/** Headers that a script may want and that documents rarely declare. */
const ALWAYS = ['allow', 'content-length', 'location', 'retry-after', 'www-authenticate']

const DAY_S = 86_400

/** Answers preflights, and marks the answers of `answer` as ones that any origin may read, with credentials and with every declared header. */
export function createCors(answer: Answer, apis: readonly AnyApi[], log: Log): Answer {
  const app = new Hono<{ Bindings: { request: Request } }>()
  app.use(
    cors({ origin: (origin) => origin, credentials: true, exposeHeaders: [...new Set([...ALWAYS, ...declared(apis)])], maxAge: DAY_S }),
  )
  app.all('*', ({ env }) => answer(env.request))
  const preflight = logged(async (request) => app.fetch(request), log)
  return async (request) => {
    if (isPreflight(request)) return preflight(request)
    // The library takes every OPTIONS for a preflight: one that is none goes by as a GET.
    const shown = request.method === 'OPTIONS' ? new Request(request.url, { headers: request.headers }) : request
    return app.fetch(shown, { request })
  }
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method')
}

function declared(apis: readonly AnyApi[]): string[] {
  const responses = apis.flatMap(({ document }) => document.operations.flatMap((operation) => operation.responses))
  return responses.flatMap(({ headers }) => headers.map(({ name }) => name))
}
