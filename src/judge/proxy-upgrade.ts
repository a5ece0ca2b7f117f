/** Lets a connection through that asks for another protocol, such as a WebSocket: nothing of it is judged. */
import { type IncomingMessage, request as plainRequest, STATUS_CODES } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Duplex } from 'node:stream'
import { optionsFor, type Target } from './proxy-forward.ts'
import { pairsOf } from './proxy-headers.ts'

/** Joins a client's connection to one of the target. */
export function passUpgrade(target: Target, req: IncomingMessage, socket: Duplex, head: Buffer, onFault: (error: Error) => void): void {
  const send = target.url.protocol === 'https:' ? secureRequest : plainRequest
  const upstream = send({ ...optionsFor(target, req, true), agent: false })
  const end = () => socket.destroy()
  socket.on('error', () => upstream.destroy())
  socket.once('close', () => upstream.destroy())
  upstream.on('upgrade', (answer, other, first) => {
    socket.write(headOf(answer))
    socket.write(first)
    other.write(head)
    other.on('error', end)
    other.once('close', end)
    socket.once('close', () => other.destroy())
    other.pipe(socket)
    socket.pipe(other)
  })
  // Refused: the answer is an ordinary one, and ends the connection.
  upstream.on('response', (answer) => {
    socket.write(headOf(answer, true))
    answer.pipe(socket)
  })
  upstream.on('error', (error) => {
    onFault(error)
    socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  upstream.end()
}

function headOf({ statusCode = 502, statusMessage, rawHeaders }: IncomingMessage, last = false): string {
  const dropped = last ? /^(?:connection|keep-alive|transfer-encoding)$/i : /^$/
  const fields = pairsOf(rawHeaders).filter(([name]) => !dropped.test(name))
  const lines = [...fields, ...(last ? [['Connection', 'close'] as const] : [])].map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${statusCode} ${statusMessage || (STATUS_CODES[statusCode] ?? '')}\r\n${lines.join('')}\r\n`
}
