/** Sends one request on to the target and its answer back, byte for byte, and keeps a copy of both for the judge. */
import { type Agent, type IncomingMessage, request as plainRequest, type RequestOptions, type ServerResponse } from 'node:http'
import { type Agent as SecureAgent, request as secureRequest } from 'node:https'
import { type Chunks, createChunks } from './express-capture.ts'
import { pairsOf, passed } from './proxy-headers.ts'
import { MOST_BYTES } from './streams.ts'

/** Where requests are sent. */
export interface Target {
  readonly url: URL
  readonly agent: Agent | SecureAgent
}

/** What passed, when all of it has. */
export interface Passed {
  readonly asked: Chunks
  readonly answered: Chunks
  readonly answer: IncomingMessage
  /** Whether the target ended the answer before its length, or went on after it. */
  readonly misframed: 'short' | 'long' | undefined
  readonly ms: number
}

/** How one exchange is forwarded. */
export interface ForwardOptions {
  /** Keeps an answer back: called with the whole of it, and sends it or another. */
  readonly hold?: ((passed: Passed, send: () => void) => void) | undefined
  /** Answers that are never held back, such as those without an end. */
  readonly flows?: (answer: IncomingMessage) => boolean
  readonly onPassed: (passed: Passed) => void
  /** No answer came; the client is still there where `headersSent` is false. */
  readonly onFault: (error: NodeJS.ErrnoException) => void
}

/** Headers that a target may send. */
const MOST_HEADER_BYTES = 128 * 1024

/** The options of a request to the target. */
export function optionsFor({ url, agent }: Target, req: IncomingMessage, upgrade = false): RequestOptions {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/i.exec(req.url ?? '')?.[1] ?? req.url ?? '/'
  return {
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    method: req.method ?? 'GET',
    path: url.pathname.replace(/\/+$/, '') + (path.startsWith('/') || path === '*' ? path : `/${path}`),
    headers: passed(req.rawHeaders, { host: url.host, upgrade }),
    setHost: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    agent,
  }
}

/** Forwards one exchange. */
export function forward(target: Target, req: IncomingMessage, res: ServerResponse, options: ForwardOptions, again = false): void {
  const start = performance.now()
  const asked = createChunks()
  const send = target.url.protocol === 'https:' ? secureRequest : plainRequest
  const bodyless = req.headers['transfer-encoding'] === undefined && req.headers['content-length'] === undefined
  const given = optionsFor(target, req)
  const announces = bodyless && !/^(?:GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(req.method ?? 'GET')
  const upstream = send(announces ? { ...given, headers: {}, setDefaultHeaders: false } : given)
  // For other methods Node announces chunks where no length is given: then the fields are set one by one, and that is taken back.
  if (announces) {
    for (const [name, values] of grouped(given.headers as readonly string[])) upstream.setHeader(name, values)
    upstream.removeHeader('transfer-encoding')
  }
  upstream.on('continue', () => res.writeContinue())
  upstream.on('information', ({ statusCode, headers }) => {
    const { link } = headers
    if (statusCode === 103 && link !== undefined) res.writeEarlyHints({ link })
  })
  let begun = false
  let left = false
  let misframed: Passed['misframed']
  upstream.on('response', (answer) => {
    begun = true
    const answered = createChunks()
    answer.on('data', (chunk) => answered.add(chunk))
    const result = (): Passed => ({ asked, answered, answer, misframed, ms: performance.now() - start })
    const { hold } = options
    if (hold && !options.flows?.(answer)) holdBack(answer, res, (send) => hold(result(), send))
    else passOn(answer, res)
    answer.once('close', () => options.onPassed(result()))
    answer.once('error', () => {
      if (!left) misframed ??= 'short'
      res.destroy()
    })
    // What follows a body or a status that has none is what its length denies.
    upstream.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (answer.complete && code?.startsWith('HPE_')) misframed = 'long'
    })
  })
  upstream.on('error', (error: NodeJS.ErrnoException) => {
    // A kept connection that the target closed meanwhile says nothing about the target.
    if (!again && bodyless && upstream.reusedSocket && error.code === 'ECONNRESET' && !res.headersSent)
      return forward(target, req, res, options, true)
    // The target answered before it had read everything, and closed: what it said still goes to the client.
    if (begun) req.unpipe(upstream).resume()
    else if (res.headersSent || res.destroyed) res.destroy()
    else options.onFault(error)
  })
  res.once('close', () => {
    if (res.writableFinished) return
    left = true
    upstream.destroy()
  })
  req.on('data', (chunk) => asked.add(chunk))
  req.once('end', () => {
    if (req.rawTrailers.length > 0 && upstream.chunkedEncoding) upstream.addTrailers(pairsOf(req.rawTrailers))
  })
  if (bodyless) upstream.end()
  else req.pipe(upstream)
}

/** Sends what comes as it comes. */
function passOn(answer: IncomingMessage, res: ServerResponse): void {
  head(answer, res)
  res.flushHeaders()
  answer.once('end', () => trail(answer, res))
  answer.pipe(res)
}

/** Waits for the whole answer; one that is too long to be held goes on. `whole` is given what sends it. */
function holdBack(answer: IncomingMessage, res: ServerResponse, whole: (send: () => void) => void): void {
  const held: Uint8Array[] = []
  let size = 0
  const keep = (chunk: Uint8Array) => {
    held.push(chunk)
    size += chunk.byteLength
    if (size <= MOST_BYTES) return
    answer.off('data', keep).off('end', ended)
    flush()
    answer.once('end', () => trail(answer, res))
    answer.pipe(res)
  }
  const flush = () => {
    head(answer, res)
    for (const chunk of held.splice(0)) res.write(chunk)
  }
  const ended = () =>
    whole(() => {
      flush()
      trail(answer, res)
      res.end()
    })
  answer.on('data', keep).once('end', ended)
}

function head(answer: IncomingMessage, res: ServerResponse): void {
  res.sendDate = false
  const chunked = res.req.httpVersion !== '1.0'
  res.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? '', passed(answer.rawHeaders, { chunked }))
}

function trail(answer: IncomingMessage, res: ServerResponse): void {
  if (answer.rawTrailers.length > 0 && res.chunkedEncoding) res.addTrailers(pairsOf(answer.rawTrailers))
}

function grouped(flat: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const names = new Map<string, string>()
  for (const [name, value] of pairsOf(flat)) {
    const first = names.get(name.toLowerCase()) ?? name
    names.set(name.toLowerCase(), first)
    groups.set(first, [...(groups.get(first) ?? []), value])
  }
  return groups
}
