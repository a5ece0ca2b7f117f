/** Sends requests over HTTP byte for byte, follows nothing, and never waits for ever: the way to a target on the network. */
import { type Agent, type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { reasonOf } from '../../http/unanswered.ts'
import type { WireFault, WireOutcome, WireRequest } from '../wire.ts'
import { readAnswer } from './answer.ts'
import type { Transport, TransportLimits } from './transport.ts'

type Fault = { readonly fault: WireFault; readonly detail: string }

/** What came of one attempt, before its body is decoded. */
type Attempt = Fault | { readonly answer: IncomingMessage; readonly body: Buffer; readonly misframed?: 'short' | 'long' | undefined }

/** Opens the way to a base such as `https://host/api/v1`. */
export function openHttp(base: string, limits: TransportLimits): Transport {
  const { protocol, hostname, port, host, pathname } = new URL(base)
  const secure = protocol === 'https:'
  const settings = { keepAlive: true, keepAliveMsecs: 10_000, maxSockets: 64 }
  const agent: Agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings)
  const prefix = pathname.replace(/\/+$/, '')
  const begin = (wire: WireRequest): ClientRequest => {
    const options = {
      // An address in brackets is written without them here.
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? undefined : Number(port),
      method: wire.method,
      path: prefix + wire.path,
      headers: flat(wire, host),
      agent,
    }
    return secure ? httpsRequest(options) : httpRequest(options)
  }
  return {
    send: async (wire) => {
      const start = performance.now()
      const first = await attempt(begin, wire, limits)
      // A server may close a connection that was idle at the very moment it is used again; that is nobody's fault.
      const again = 'stale' in first ? await attempt(begin, wire, limits) : first
      const ms = performance.now() - start
      if ('fault' in again) return { fault: again.fault, detail: again.detail, ms }
      return outcomeOf(wire, again, ms, limits)
    },
    close: () => agent.destroy(),
  }
}

function outcomeOf(
  wire: WireRequest,
  { answer, body, misframed }: Exclude<Attempt, Fault>,
  ms: number,
  limits: TransportLimits,
): WireOutcome {
  const headers = new Headers()
  for (let index = 0; index < answer.rawHeaders.length; index += 2) {
    try {
      headers.append(answer.rawHeaders[index] as string, answer.rawHeaders[index + 1] as string)
    } catch {
      return { fault: 'malformed', detail: `the header ${JSON.stringify(answer.rawHeaders[index])} is none of HTTP`, ms }
    }
  }
  return readAnswer(wire, { status: answer.statusCode ?? 0, headers, body, misframed }, ms, limits)
}

/** Sends once. `stale` is set when a kept connection broke before anything came back. */
function attempt(
  begin: (wire: WireRequest) => ClientRequest,
  wire: WireRequest,
  { timeoutMs, bodyBytes }: TransportLimits,
): Promise<Attempt & { stale?: true }> {
  return new Promise((resolve) => {
    let request: ClientRequest
    let answer: IncomingMessage | undefined
    const chunks: Buffer[] = []
    let size = 0
    let surplus = false
    const end = (outcome: Attempt & { stale?: true }) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    const stop = (fault: WireFault, detail: string) => {
      end({ fault, detail })
      request.destroy()
    }
    // One clock for the whole exchange: a body that trickles in keeps every idle timer happy.
    const timer = setTimeout(
      () => stop('timeout', `no ${answer ? 'whole ' : ''}answer came within ${Math.round(timeoutMs) / 1000} s`),
      timeoutMs,
    )
    try {
      request = begin(wire)
    } catch (error) {
      // Bytes that HTTP does not allow in a path or a header cannot be sent at all.
      clearTimeout(timer)
      resolve({ fault: 'stopped', detail: `it cannot be sent: ${(error as Error).message}` })
      return
    }
    request.on('response', (message) => {
      answer = message
      message.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > bodyBytes) stop('too-large', `the answer is larger than ${bodyBytes} bytes`)
        else chunks.push(chunk)
      })
      message.on('end', () => end({ answer: message, body: Buffer.concat(chunks), misframed: surplus ? 'long' : undefined }))
      message.on('error', () => end({ answer: message, body: Buffer.concat(chunks), misframed: 'short' }))
    })
    request.on('error', (error: NodeJS.ErrnoException & { rawPacket?: Buffer; bytesParsed?: number }) => {
      if (answer?.complete && error.code?.startsWith('HPE_')) {
        // What follows an answer that has no body by its status is the body that it must not have.
        const rest = error.rawPacket?.subarray(error.bytesParsed ?? 0) ?? Buffer.alloc(0)
        if (bodyless(wire, answer)) end({ answer, body: rest })
        // The body itself is complete, and still to be handed on.
        else surplus = true
      } else if (answer) end({ answer, body: Buffer.concat(chunks), misframed: 'short' })
      else end(faultOf(error, request.reusedSocket))
    })
    request.end(wire.body)
  })
}

function bodyless({ method }: WireRequest, { statusCode = 0 }: IncomingMessage): boolean {
  return method === 'HEAD' || statusCode === 204 || statusCode === 304
}

/** Node's own advice is for those who write the program. */
function untrusted(message: string): string {
  return `its certificate is not trusted (${message.split(';', 1)[0]}); NODE_EXTRA_CA_CERTS can name the file of who signed it`
}

const REFUSED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL'])

function faultOf(error: NodeJS.ErrnoException, reused: boolean): Fault & { stale?: true } {
  // Several addresses that all fail come as one error with many inside.
  const first = (error as { errors?: NodeJS.ErrnoException[] }).errors?.[0] ?? error
  const { code = '', message } = first
  const detail = reasonOf(first)
  if (/CERT|SIGNATURE|ISSUER/.test(code)) return { fault: 'refused', detail: untrusted(message) }
  if (REFUSED.has(code) || /SSL|TLS/.test(code)) return { fault: 'refused', detail }
  if (code.startsWith('HPE_')) return { fault: 'malformed', detail: `the answer is not HTTP: ${detail}` }
  return { fault: 'reset', detail, ...(reused && (code === 'ECONNRESET' || code === 'EPIPE') && { stale: true as const }) }
}

/** Headers as they go out, names and repetitions kept; what HTTP itself needs is added where it is absent. */
function flat({ method, headers, body }: WireRequest, host: string): string[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()))
  const list = headers.flat()
  if (!names.has('host')) list.unshift('Host', host)
  const carries = body !== undefined || ['POST', 'PUT', 'PATCH'].includes(method)
  if (carries && !names.has('content-length') && !names.has('transfer-encoding')) list.push('Content-Length', String(body?.byteLength ?? 0))
  return list
}
