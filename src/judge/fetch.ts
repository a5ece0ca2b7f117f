/** The contract around a client's `fetch`: hands every answer on as it came, and judges a copy of it. */
import type { Document } from '../openapi/document.ts'
import { ContractError, createTeller, type TellOptions } from './found.ts'
import { type Judgement, judgeSeen } from './judgement.ts'
import { createPlace } from './place.ts'
import { type Seen, UNSEEN } from './seen.ts'
import { isRequest, readRequest, readResponse } from './value-fetch.ts'

/** How a `fetch` is judged. */
export interface FetchOptions extends TellOptions {
  /** Reject with a {@link ContractError} where an answer fails: the answer is then handed on when its body has been read. */
  readonly throws?: boolean
  /** How many milliseconds a body may take before only its beginning is judged. Default 10,000. */
  readonly patience?: number
}

/** A `fetch` that is judged. */
export interface JudgedFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Resolves when all answers that were handed on are judged. */
  settled(): Promise<void>
}

/** Wraps a `fetch`. What lies outside the servers of the document, or the base, passes by. */
export function wrapFetch(inner: typeof globalThis.fetch, document: Document, options: FetchOptions = {}): JudgedFetch {
  const place = createPlace(document, { base: options.base })
  // A rejection tells already.
  const tell = createTeller(document, options.throws && !options.onViolation ? { ...options, onViolation: () => {} } : options)
  const pending = new Set<Promise<void>>()
  const failures: unknown[] = []
  const judged = async (input: Input, init?: RequestInit): Promise<Response> => {
    const placed = place(urlOf(input))
    if (!placed) return inner(input, init)
    const asked = readAsked(input, init, options.patience)
    const response = await inner(input, init)
    // Behind a redirect the answer belongs to another request.
    const path = response.redirected ? place(response.url)?.path : placed.path
    if (path === undefined || response.status === 0 || response.bodyUsed) return response
    const judgement = judge(document, { asked, path, response }, options)
    const told = judgement.then(tell).catch((error) => void failures.push(error))
    pending.add(told)
    told.finally(() => pending.delete(told))
    if (options.throws) {
      const { failing } = await judgement
      if (failing.length > 0) throw new ContractError(document, await judgement)
    }
    return response
  }
  return Object.assign(judged, {
    settled: async () => {
      while (pending.size > 0) await Promise.all(pending)
      if (failures.length > 0) throw failures.shift()
    },
  })
}

type Input = string | URL | Request

interface Answered {
  readonly asked: Asked
  readonly path: string
  readonly response: Response
}

async function judge(document: Document, { asked, path, response }: Answered, options: FetchOptions): Promise<Judgement> {
  // The copy of the answer is taken here, before anybody else can read it.
  const answer = readResponse(response, options.patience)
  const method = response.redirected && asked.method !== 'HEAD' ? 'GET' : asked.method
  const request = response.redirected ? UNSEEN : await asked.request
  return judgeSeen(document, { method, url: response.url, request, response: await answer }, path, options)
}

interface Asked {
  readonly method: string
  readonly request: Promise<Seen['request']> | Seen['request']
}

/** The request as it is sent, from a copy. A stream cannot be read twice: of such a body nothing is seen. */
function readAsked(input: Input, init: RequestInit | undefined, patience: number | undefined): Asked {
  const method = init?.method ?? (isObject(input) && isRequest(input) ? input.method : 'GET')
  try {
    const source = isObject(input) && isRequest(input) ? input.clone() : absolute(input)
    const { signal: _, body, ...rest } = init ?? {}
    if (body instanceof ReadableStream) return { method, request: { headers: new Request(source, { ...rest }).headers, body: undefined } }
    const copy = new Request(source, { ...rest, ...(body !== undefined && { body }) })
    return { method: copy.method, request: readRequest(copy, patience).catch(() => UNSEEN) }
  } catch {
    return { method, request: UNSEEN }
  }
}

function urlOf(input: Input): string {
  return absolute(isObject(input) && isRequest(input) ? input.url : input)
}

function absolute(input: Input): string {
  const text = String(input)
  const page = globalThis.location?.href
  return !URL.canParse(text) && page !== undefined && URL.canParse(text, page) ? new URL(text, page).href : text
}

function isObject(input: Input): input is URL | Request {
  return typeof input === 'object'
}
