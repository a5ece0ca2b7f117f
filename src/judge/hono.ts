/** The contract inside a Hono server: judges what it answers, and on wish keeps what is off contract from leaving. */
import type { Document } from '../openapi/document.ts'
import { createTeller, type TellOptions } from './found.ts'
import { judgeSeen } from './judgement.ts'
import { createPlace } from './place.ts'
import { refusal } from './refusal.ts'
import { UNSEEN } from './seen.ts'
import { readRequest, readResponse } from './value-fetch.ts'

/** How a server is judged. */
export interface ServerOptions extends TellOptions {
  /** `block` answers 500 in place of an answer that fails, and waits for its body. Default `report`. */
  readonly mode?: 'report' | 'block'
  /** How many milliseconds a body may take before only its beginning is judged. Default 10,000. */
  readonly patience?: number
}

/** What is used of Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request }
  get res(): Response
  set res(value: Response | undefined)
}

/** A middleware of Hono. */
export type HonoMiddleware = (context: HonoContext, next: () => Promise<void>) => Promise<void>

/** Makes the middleware. Requests outside the document's paths, or the base, pass by. */
export function createHonoMiddleware(document: Document, options: ServerOptions = {}): HonoMiddleware {
  const place = createPlace(document, { base: options.base, side: 'server' })
  const tell = createTeller(document, options)
  return async (context, next) => {
    const { raw } = context.req
    const placed = place(raw.url)
    if (!placed) return next()
    const asked = readRequest(raw, options.patience).catch(() => UNSEEN)
    await next()
    const { res } = context
    if (res.bodyUsed) return
    const answer = readResponse(res, options.patience)
    const judged = (async () => {
      const response = raw.method === 'HEAD' ? { ...(await answer), body: '' } : await answer
      return judgeSeen(document, { method: raw.method, url: raw.url, request: await asked, response }, placed.path, options)
    })()
    const told = judged.then((judgement) => {
      tell(judgement)
      return judgement
    })
    if (options.mode !== 'block') return void told.catch((error) => globalThis.process?.emitWarning?.(error))
    const judgement = await told
    if (judgement.failing.length === 0) return
    const { body, headers } = refusal(document, judgement, 500)
    // Hono adds the headers of the former answer to the next one, unless it is taken away first.
    context.res = undefined
    context.res = new Response(body, { status: 500, headers })
  }
}
