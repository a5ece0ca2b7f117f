/**
 * The load generator, in a process of its own: a few keep-alive sockets, one request under way on each, as fast as the answers come.
 * Nothing is built or parsed that is not needed, because it shares two cores with the server: a heavier one would hide differences.
 */
import { connect } from 'node:net'
import { serveTasks } from './process.ts'

/** What to send. */
export interface Load {
  readonly port: number
  /** Whole requests, sent in turn. `########` in one becomes a number that no other request has. */
  readonly requests: readonly string[]
  /** The status that every answer must have. */
  readonly status: number
  readonly connections: number
  /** Ends after so many milliseconds, or so many answers. */
  readonly until: { readonly ms: number } | { readonly answers: number }
}

/** What came of it. */
export interface Loaded {
  readonly answers: number
  readonly perSecond: number
  /** Milliseconds that 99 of 100 answers stayed below. */
  readonly p99: number
}

const MARK = '########'
let unique = 0

serveTasks<Load, Loaded>(async ({ port, requests, status, connections, until }) => {
  const parts = requests.map((request) => request.split(MARK))
  const latencies: number[] = []
  const begin = performance.now()
  const deadline = 'ms' in until ? begin + until.ms : Number.POSITIVE_INFINITY
  const most = 'answers' in until ? until.answers : Number.POSITIVE_INFINITY
  let sent = 0

  const next = (): string => {
    const [head = '', tail] = parts[sent++ % parts.length] ?? []
    return tail === undefined ? head : head + String(unique++).padStart(MARK.length, '0') + tail
  }

  const run = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port, noDelay: true })
      let seen = ''
      let since = 0
      const send = () => {
        since = performance.now()
        if (since >= deadline || sent >= most) {
          socket.destroy()
          resolve()
        } else socket.write(next(), 'latin1')
      }
      socket.setEncoding('latin1')
      socket.once('connect', send)
      socket.on('data', (chunk: string) => {
        seen += chunk
        if (!isWhole(seen)) return
        if (Number(seen.slice(9, 12)) !== status) return reject(new Error(`Expected the status ${status}, found: ${seen.slice(0, 600)}`))
        latencies.push(performance.now() - since)
        seen = ''
        send()
      })
      socket.once('error', reject)
      socket.once('close', () => reject(new Error('The server closed a connection')))
    })

  await Promise.all(Array.from({ length: connections }, run))
  const seconds = (performance.now() - begin) / 1000
  latencies.sort((a, b) => a - b)
  return { answers: latencies.length, perSecond: latencies.length / seconds, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 }
})

/** Whether an answer has come to its end: by its length, or by the empty chunk. */
function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n')
  if (head === -1) return false
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))
  return length ? text.length >= head + 4 + Number(length[1]) : text.endsWith('0\r\n\r\n')
}
