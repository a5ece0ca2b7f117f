/** The contract between a client and a server: a proxy that forwards untouched and judges every exchange once it has passed. */
import { createServer, type IncomingMessage, Agent as PlainAgent, type ServerResponse } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { close, listen } from '../adapters/server-listen.ts'
import { reasonOf } from '../http/unanswered.ts'
import type { Document } from '../openapi/document.ts'
import { decoded } from './decode.ts'
import type { Chunks } from './express-capture.ts'
import { type Judgement, type JudgeOptions, judgeSeen } from './judgement.ts'
import { createPlace } from './place.ts'
import { forward, type Passed, type Target } from './proxy-forward.ts'
import { pairsOf } from './proxy-headers.ts'
import { passUpgrade } from './proxy-upgrade.ts'
import { redactorFor } from './redaction.ts'
import { refusal } from './refusal.ts'
import { asHeaders, type Seen } from './seen.ts'
import { isEndless } from './streams.ts'

/** How a proxy works. */
export interface ProxyOptions extends JudgeOptions {
  /** The whole base that requests are sent to, path included. */
  readonly to: string
  /** Default 0: any free port. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
  /** Answer 502 in place of an answer that fails. Answers are then held until they are whole. */
  readonly block?: boolean
  /** Called for each exchange when it has passed. */
  readonly onJudged?: (judgement: Judgement, seen: Seen, url: string) => void
  /** Called with a sentence for each request that got no answer. */
  readonly onFault?: (sentence: string) => void
}

/** A proxy that listens. */
export interface RunningProxy {
  /** Without a slash at its end. */
  readonly url: string
  /** Ends every connection and frees the port. */
  close(): Promise<void>
}

/**
 * Starts a proxy before a server.
 *
 * @throws Error when `to` is no URL, or the port cannot be had.
 * @example
 * const proxy = await startProxy(document, { to: 'https://api.example/v1', onJudged: ({ failing }) => console.log(failing) })
 */
export async function startProxy(document: Document, options: ProxyOptions): Promise<RunningProxy> {
  const { to, port = 0, host = '127.0.0.1', onJudged, onFault } = options
  if (!/^https?:\/\//i.test(to) || !URL.canParse(to))
    throw new Error(`the target ${JSON.stringify(to)} is not a URL such as https://host/api`)
  const url = new URL(to)
  // Without what stands before the host: a password is nobody's business.
  const shown = url.origin + url.pathname.replace(/\/+$/, '')
  const agent = url.protocol === 'https:' ? new SecureAgent({ keepAlive: true }) : new PlainAgent({ keepAlive: true })
  const target: Target = { url, agent }
  // A target with a path stands for the whole base; one without may have the paths of the document's servers.
  const base = options.base ?? (url.pathname === '/' ? undefined : '/')
  const place = createPlace(document, { base, side: 'test' })

  let closing = false
  const judge = (req: IncomingMessage, passed: Passed): { judgement: Judgement; seen: Seen } => {
    const seen = seenOf(req, closing ? { ...passed, misframed: undefined } : passed)
    const placed = place(seen.url ?? '/')
    return { judgement: judgeSeen(document, seen, placed?.path ?? seen.url ?? '/', options), seen }
  }
  const told = (req: IncomingMessage, { judgement, seen }: ReturnType<typeof judge>) =>
    onJudged?.(judgement, seen, shown + (req.url ?? '/'))

  const faultOf = (req: IncomingMessage, error: NodeJS.ErrnoException) => {
    const request = { headers: asHeaders(pairsOf(req.rawHeaders)), body: undefined }
    const seen = { url: req.url, request, response: { status: 0, headers: undefined, body: undefined } }
    return redactorFor(document, seen).text(`${req.method} ${req.url}: ${shown} gave no answer: ${faultReason(error)}`)
  }

  const handle = (req: IncomingMessage, res: ServerResponse) => {
    const judged: ReturnType<typeof judge>[] = []
    const decide = (passed: Passed) => {
      if (judged.length > 0) return
      const one = judge(req, passed)
      judged.push(one)
      told(req, one)
    }
    forward(target, req, res, {
      flows: (answer) => isEndless(asHeaders(answer.headers)),
      hold: options.block
        ? (passed, send) => {
            decide(passed)
            const judgement = judged[0]?.judgement
            if (judgement === undefined || judgement.failing.length === 0) return send()
            const { body, headers } = refusal(document, judgement, 502)
            res.writeHead(502, headers).end(body)
          }
        : undefined,
      onPassed: decide,
      onFault: (error) => {
        const sentence = faultOf(req, error)
        onFault?.(sentence)
        const body = JSON.stringify({ type: 'about:blank', title: 'The target gave no answer', status: 502, detail: sentence })
        res.writeHead(502, { 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(body) }).end(body)
      },
    })
  }
  const server = createServer({ requestTimeout: 0, maxHeaderSize: 128 * 1024 }, handle)
  server.on('checkContinue', handle).on('checkExpectation', handle)
  server.on('upgrade', (req, socket, head) => passUpgrade(target, req, socket, head, (error) => onFault?.(faultOf(req, error))))
  server.on('connect', (_req, socket) => socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'))
  const address = await listen(server, port, host)
  return {
    url: address,
    close: async () => {
      closing = true
      agent.destroy()
      await close(server)
    },
  }
}

function seenOf(req: IncomingMessage, { asked, answered, answer, misframed, ms }: Passed): Seen {
  const headers = asHeaders(pairsOf(answer.rawHeaders))
  const cut = answered.truncated || !answer.complete
  const endless = isEndless(headers)
  const body = cut || endless ? answered.bytes : bodyOf(answered, headers)
  const requestHeaders = asHeaders(pairsOf(req.rawHeaders))
  return {
    method: req.method,
    url: req.url,
    request: { headers: requestHeaders, body: !req.complete || asked.truncated ? undefined : bodyOf(asked, requestHeaders) },
    response: { status: answer.statusCode ?? 0, headers, body, ms, misframed, ...((cut || endless) && { truncated: true }) },
  }
}

function bodyOf({ bytes }: Chunks, headers: Headers): Uint8Array | undefined {
  return decoded(bytes, headers.get('content-encoding'))
}

function faultReason(error: NodeJS.ErrnoException): string {
  return error.code?.startsWith('HPE_') ? `what it sent is not HTTP (${error.message})` : reasonOf(error)
}
