/** Follows what a Node server writes as its answer: lets it pass and judges it afterwards, or holds it until it is judged. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerOf, createChunks, type HeadersGiven, headArguments } from './express-capture.ts'
import { asHeaders, type Seen } from './seen.ts'
import { isEndless } from './streams.ts'

/** An answer that takes the place of the one that was held. */
export interface Instead {
  readonly status: number
  readonly body: string
  readonly headers: Record<string, string>
}

type Method = (this: ServerResponse, ...rest: unknown[]) => unknown

/** Lets everything pass, and judges when the last byte is written. */
export function watch(req: IncomingMessage, res: ServerResponse, judge: (response: Seen['response']) => unknown): void {
  const chunks = createChunks()
  let head: HeadersGiven
  const write = res.write as Method
  const end = res.end as Method
  const writeHead = res.writeHead as Method
  res.writeHead = function (this: ServerResponse, ...rest: unknown[]) {
    head = headArguments(rest.slice(1))
    return writeHead.apply(this, rest)
  } as typeof res.writeHead
  res.write = function (this: ServerResponse, ...rest: unknown[]) {
    chunks.add(rest[0], rest[1])
    return write.apply(this, rest)
  } as typeof res.write
  res.end = function (this: ServerResponse, ...rest: unknown[]) {
    if (typeof rest[0] !== 'function') chunks.add(rest[0], rest[1])
    return end.apply(this, rest)
  } as typeof res.end
  res.once('finish', () => judge(answerOf(req, res, chunks, head)))
}

/** Keeps the answer back until it is whole and judged; `judge` gives what is sent instead. What has no end, or is too long, passes. */
export function hold(req: IncomingMessage, res: ServerResponse, judge: (response: Seen['response']) => Instead | undefined): void {
  const chunks = createChunks()
  const held: [unknown, unknown][] = []
  let head: readonly unknown[] | undefined
  const original = { write: res.write, end: res.end, writeHead: res.writeHead, flushHeaders: res.flushHeaders }
  const headers = () => asHeaders([...Object.entries(res.getHeaders()), ...asHeaders(headArguments(head?.slice(1) ?? []))])
  const keep = (chunk: unknown, encoding: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    chunks.add(chunk, encoding)
    held.push([chunk instanceof Uint8Array ? new Uint8Array(chunk) : chunk, encoding])
  }
  const send = () => {
    if (head) res.writeHead(...(head as Parameters<typeof res.writeHead>))
    const last = held.pop()
    for (const [chunk, encoding] of held.splice(0)) res.write(chunk, encoding as BufferEncoding)
    return last
  }
  const letGo = () => {
    Object.assign(res, original)
    watch(req, res, judge)
    const last = send()
    if (last) res.write(last[0], last[1] as BufferEncoding)
  }
  res.flushHeaders = () => {
    if (!isEndless(headers())) return
    letGo()
    res.flushHeaders()
  }
  res.writeHead = ((...rest: unknown[]) => {
    head = rest
    res.statusCode = rest[0] as number
    return res
  }) as typeof res.writeHead
  res.write = ((chunk: unknown, encoding: unknown, done: unknown) => {
    keep(chunk, encoding)
    const called = [encoding, done].find((one) => typeof one === 'function') as (() => void) | undefined
    if (called) queueMicrotask(called)
    if (chunks.truncated || isEndless(headers())) letGo()
    return true
  }) as typeof res.write
  res.end = ((...rest: unknown[]) => {
    keep(rest[0], rest[1])
    Object.assign(res, original)
    const instead = judge(answerOf(req, res, chunks, headArguments(head?.slice(1) ?? [])))
    const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined
    if (!instead) {
      // Written in one piece it gets its Content-Length, as it would have without us.
      const last = send()
      return last ? res.end(last[0], last[1] as BufferEncoding, done) : res.end(done)
    }
    for (const name of res.getHeaderNames()) res.removeHeader(name)
    return res.writeHead(instead.status, instead.headers).end(instead.body, done)
  }) as typeof res.end
}
