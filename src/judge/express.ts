/** The contract inside a server of `(req, res, next)`: Express, Connect and plain Node. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Document } from '../openapi/document.ts'
import { listenIn } from './express-capture.ts'
import { hold, watch } from './express-watch.ts'
import { createTeller } from './found.ts'
import type { ServerOptions } from './hono.ts'
import { type Judgement, judgeSeen } from './judgement.ts'
import { createPlace } from './place.ts'
import { refusal } from './refusal.ts'
import type { Seen } from './seen.ts'

/** What is used of a request. */
export type NodeRequest = IncomingMessage & { readonly originalUrl?: string; body?: unknown }

/** A middleware of Express and its kin. */
export type NodeMiddleware = (req: NodeRequest, res: ServerResponse, next: (error?: unknown) => void) => void

/** Makes the middleware. Requests outside the document's paths, or the base, pass by. */
export function createNodeMiddleware(document: Document, options: ServerOptions = {}): NodeMiddleware {
  const place = createPlace(document, { base: options.base, side: 'server' })
  const tell = createTeller(document, options)
  return (req, res, next) => {
    const url = req.originalUrl ?? req.url ?? '/'
    const placed = place(url)
    if (!placed) return next()
    const asked = listenIn(req)
    const judge = (response: Seen['response']): Judgement | undefined => {
      try {
        const judgement = judgeSeen(document, { method: req.method, url, request: asked(), response }, placed.path, options)
        tell(judgement)
        return judgement
      } catch (error) {
        // Whoever is told may fail: the server goes on.
        process.emitWarning(error as Error)
        return undefined
      }
    }
    if (options.mode !== 'block') watch(req, res, judge)
    else
      hold(req, res, (response) => {
        const judgement = judge(response)
        return judgement && judgement.failing.length > 0 ? { status: 500, ...refusal(document, judgement, 500) } : undefined
      })
    next()
  }
}
