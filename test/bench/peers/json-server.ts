/** json-server as its command starts it, but with its rows in memory (the command writes the whole file on each create) and no log. */
import { readFileSync } from 'node:fs'
import jsonServer from 'json-server'
import type { Answers } from '../peers.ts'

const [port, file = ''] = process.argv.slice(2)
const answers: Answers = JSON.parse(readFileSync(file, 'utf8'))
const server = jsonServer.create()
server.use(jsonServer.defaults({ logger: false }))
server.use(jsonServer.router({ user: answers.list.results }))
server.listen(Number(port), '127.0.0.1')
