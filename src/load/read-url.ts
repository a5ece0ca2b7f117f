/** Reads a URL as text, looking at every address before it is connected to: names may lead to private ones, and so may redirects. */
import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { reasonOf } from '../http/unanswered.ts'
import { DocumentError } from '../openapi/document-error.ts'
import { allowedBy, isRefused, type Reach, refusal } from './reach.ts'
import { type Budget, decodeText, spend } from './read-file.ts'

/** How a URL is read. */
export interface ReadUrlOptions extends Reach {
  readonly budget: Budget
  readonly timeoutMs: number
  /** Used instead of a connection of our own; it then decides what names stand for. */
  readonly fetch?: typeof fetch
}

/** What a URL gave. */
export interface Fetched {
  readonly text: string
  /** Behind all redirects. */
  readonly location: URL
}

const MOST_REDIRECTS = 5
const HEADERS = { accept: 'application/json, application/yaml;q=0.9, */*;q=0.5', 'user-agent': 'doppel' }

/**
 * Reads a URL.
 *
 * @param root the document that was named: its own origin is never refused
 * @throws DocumentError that says why it cannot be read.
 */
export async function readUrl(root: URL, location: URL, options: ReadUrlOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs)
  let at = location
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await (options.fetch ? fetched(options.fetch, at, options, signal) : requested(root, at, options, signal))
      if (!('redirect' in answer)) return { text: decodeText(answer.bytes, at.href), location: at }
      const next = new URL(answer.redirect, at)
      // No option lets a server choose a file here.
      const refused = next.protocol === 'file:' ? 'it leads from the network to a file' : refusal(root, at, next, options)
      if (refused) throw new DocumentError(`it redirects to ${next.href}: ${refused}`, at.href)
      at = next
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error
    if (signal.aborted) throw new DocumentError(`it did not answer within ${options.timeoutMs} ms`, at.href)
    throw new DocumentError(`it cannot be read: ${reasonOf(error as Error)}`, at.href)
  }
  throw new DocumentError(`it redirects more than ${MOST_REDIRECTS} times`, location.href)
}

type Answer = { readonly bytes: Uint8Array } | { readonly redirect: string }

async function fetched(fetch: typeof globalThis.fetch, at: URL, { budget }: ReadUrlOptions, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(at.href, { headers: HEADERS, redirect: 'manual', signal })
  return answerOf(at, response.status, response.headers.get('location'), response.body as AsyncIterable<Uint8Array> | null, budget)
}

async function requested(root: URL, at: URL, options: ReadUrlOptions, signal: AbortSignal): Promise<Answer> {
  const send = at.protocol === 'https:' ? requestSecure : requestPlain
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    send(at, { headers: HEADERS, signal, agent: false, lookup: guarded(root, at, options) }, resolve)
      .once('error', reject)
      .end()
  })
  try {
    return await answerOf(at, response.statusCode ?? 0, response.headers.location ?? null, response, options.budget)
  } finally {
    response.destroy()
  }
}

async function answerOf(
  at: URL,
  status: number,
  location: string | null,
  body: AsyncIterable<Uint8Array> | null,
  budget: Budget,
): Promise<Answer> {
  if (status >= 300 && status < 400 && location !== null) return { redirect: location }
  if (status !== 200) throw new DocumentError(`it answers ${status}`, at.href)
  const chunks: Uint8Array[] = []
  for await (const chunk of body ?? []) {
    spend(budget, chunk.byteLength, at.href)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks) }
}

/** The look-up of names for one connection: the address that was looked at is the one that is connected to. */
function guarded(root: URL, at: URL, reach: Reach): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return done(error, '')
      const refused = addresses.find(({ address }) => isRefused(root, at, address, reach))
      if (refused) return done(new DocumentError(`it leads to the private address ${refused.address}${allowedBy('private')}`, at.href), '')
      if (options.all) return done(null, addresses)
      const [first] = addresses
      return done(null, first?.address ?? '', first?.family)
    })
  }
}
