/** The yardstick: node:http with fixed bodies of the size that doppel answers. A body that is sent is read, and that is all. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Answers } from '../peers.ts'

const [port, file = ''] = process.argv.slice(2)
const answers: Answers = JSON.parse(readFileSync(file, 'utf8'))
const [one, made, page] = [answers.get, answers.create, answers.list].map((answer) => Buffer.from(JSON.stringify(answer)))

createServer((request, response) => {
  const send = (status: number, body: Buffer | undefined) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': body?.length ?? 0 })
    response.end(body)
  }
  if (request.method === 'GET') return send(200, request.url?.endsWith('/user') ? page : one)
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => send(201, made))
}).listen(Number(port), '127.0.0.1')
