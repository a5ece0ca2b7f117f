/** A small library with lists in parameters and bodies, closed values in a path, and bodies of parts and XML; right, or with a fault. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { runCheck } from '../../src/check/run.ts'
import { openDocument } from '../../src/openapi/document.ts'

const KINDS = ['author', 'book', 'film']
const PERIODS = ['day', 'week', 'month']
/** A short list of kinds, none twice. */
export const kinds = { type: 'array', maxItems: 2, uniqueItems: true, items: { type: 'string', enum: KINDS } }
const answer = (schema: object) => ({ description: 'fine', content: { 'application/json': { schema } } })
const problem = answer({ type: 'object', required: ['error'], properties: { error: { type: 'string' } } })
const note = { type: 'object', required: ['title'], properties: { title: { type: 'string', minLength: 1, maxLength: 40 }, kinds } }
const shelf = { type: 'object', required: ['id'], properties: { id: { type: 'integer', minimum: 1, maximum: 9 } } }

/** The document of a small library; what is optional in the query is sent one by one or with commas. */
const libraryOf = (explode: boolean) => ({
  openapi: '3.1.0',
  info: { title: 'Library', version: '1' },
  paths: {
    '/search': {
      get: {
        operationId: 'search',
        parameters: [
          { name: 'kinds', in: 'query', style: 'form', explode, schema: kinds },
          { name: 'X-Kinds', in: 'header', schema: kinds },
        ],
        responses: { 200: answer({ type: 'object' }), 400: problem },
      },
    },
    '/reports/{period}': {
      get: {
        operationId: 'report',
        parameters: [{ name: 'period', in: 'path', required: true, schema: { type: 'string', enum: PERIODS, examples: ['day'] } }],
        responses: { 200: answer({ type: 'object' }), 400: problem, 404: problem, 500: problem },
      },
    },
    '/shelves': { get: { responses: { 200: answer({ type: 'array', items: shelf }) } } },
    '/shelves/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: shelf.properties.id }],
        responses: { 200: answer(shelf), 400: problem, 404: problem },
      },
    },
    '/notes': {
      post: {
        operationId: 'note',
        requestBody: { required: true, content: { 'application/json': { schema: note } } },
        responses: { 201: answer({ type: 'object' }), 400: problem },
      },
    },
    '/uploads': {
      post: {
        operationId: 'upload',
        requestBody: { required: true, content: { 'multipart/form-data': { schema: note } } },
        responses: { 201: answer({ type: 'object' }), 400: problem },
      },
    },
    '/imports': {
      post: {
        operationId: 'import',
        requestBody: { required: true, content: { 'application/json': { schema: note }, 'application/xml': { schema: note } } },
        responses: { 201: answer({ type: 'object' }), 400: problem },
      },
    },
  },
})

type Fault =
  | 'any length'
  | 'repeats'
  | 'outsider'
  | 'no film'
  | 'one item'
  | 'no month'
  | 'month falls'
  | 'month missing'
  | 'parts'
  | 'open end'
  | 'xml'

interface Asked {
  readonly path: string
  readonly query: URLSearchParams
  readonly header: string | undefined
  readonly type: string
  readonly text: string
}

/** What is wrong with a list; nothing where it is right. */
function wrongList(list: readonly string[], fault: Fault | undefined): string | undefined {
  const known = fault === 'no film' ? KINDS.slice(0, 2) : KINDS
  if (fault !== 'outsider' && list.some((one) => !known.includes(one))) return 'kinds holds what is none'
  if (fault !== 'repeats' && new Set(list).size < list.length) return 'kinds repeats itself'
  if (fault === 'any length') return undefined
  return list.length > (fault === 'one item' ? 1 : 2) ? 'kinds is too long' : undefined
}

function wrongNote(body: unknown, fault: Fault | undefined): string | undefined {
  if (typeof body !== 'object' || body === null) return 'there is no note'
  const { title, kinds: list = [] } = body as { title?: unknown; kinds?: unknown }
  if (typeof title !== 'string' || title.length < 1 || [...title].length > 40) return 'title'
  if (!Array.isArray(list) || list.some((one) => typeof one !== 'string')) return 'kinds is no list'
  return wrongList(list, fault)
}

/** The note of a body of parts; without its last boundary only where the fault says so. */
function noteOfParts({ type, text }: Asked, fault: Fault | undefined): unknown {
  const [, boundary = ''] = /boundary=(.+)$/.exec(type) ?? []
  const [, ...parts] = text.split(`--${boundary}`)
  if (parts.length === 0) return fault === 'parts' ? { title: 'nothing' } : undefined
  if (!parts.at(-1)?.startsWith('--') && fault !== 'open end') return undefined
  const fields = parts.flatMap((part) => {
    const [, name = '', value = ''] = /name="([^"]+)"[\s\S]*?\r\n\r\n([\s\S]*?)\r?\n?$/.exec(part) ?? []
    return name === '' ? [] : [[name, value.replace(/\r\n$/, '')] as const]
  })
  const list = fields.filter(([name]) => name === 'kinds').map(([, value]) => value)
  return { ...Object.fromEntries(fields), kinds: list }
}

function noteOf(asked: Asked, fault: Fault | undefined): unknown {
  if (asked.type.startsWith('multipart/')) return noteOfParts(asked, fault)
  if (asked.type === 'application/xml') return fault === 'xml' ? { title: 'nothing' } : undefined
  try {
    return asked.type === 'application/json' ? JSON.parse(asked.text) : undefined
  } catch {
    return undefined
  }
}

function reply(asked: Asked, explode: boolean, fault: Fault | undefined): [status: number, error?: string] {
  const { path, query, header } = asked
  const period = /^\/reports\/([^/]+)$/.exec(path)?.[1]
  if (period !== undefined) {
    if (!PERIODS.includes(period)) return [400, 'period']
    if (period !== 'month') return [200]
    return fault === 'no month'
      ? [400, 'period']
      : fault === 'month falls'
        ? [500, 'oops']
        : fault === 'month missing'
          ? [404, 'none']
          : [200]
  }
  if (path.startsWith('/shelves/')) return path === '/shelves/3' ? [200] : [/^\/shelves\/[1-9]$/.test(path) ? 404 : 400, 'none']
  if (path === '/shelves') return [200]
  if (path === '/search') {
    const list = explode ? query.getAll('kinds') : query.getAll('kinds').flatMap((text) => text.split(','))
    const wrong = wrongList(list, fault)
    if (wrong !== undefined) return [400, wrong]
    const wrongHeader = wrongList(header === undefined || header === '' ? [] : header.split(/, */), fault)
    return wrongHeader === undefined ? [200] : [400, `X-${wrongHeader}`]
  }
  const wrong = wrongNote(noteOf(asked, fault), fault)
  return wrong === undefined ? [201] : [400, wrong]
}

interface Options {
  readonly explode?: boolean
  readonly phases: readonly ('boundaries' | 'negatives' | 'properties')[]
  readonly seed?: number
}

/** Tests the library with a fault; gives what was found and what was asked of it. */
export async function checkLibrary(fault: Fault | undefined, { explode = true, phases, seed = 1 }: Options) {
  const targets: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { url = '', headers } = request
      const { pathname: path, searchParams: query } = new URL(url, 'http://x')
      const header = headers['x-kinds'] as string | undefined
      const asked = { path, query, header, type: headers['content-type'] ?? '', text: Buffer.concat(chunks).toString('utf8') }
      targets.push(`${request.method} ${url} ${header ?? ''} ${asked.text}`)
      const [status, error] = reply(asked, explode, fault)
      const echoed = { title: /"?title"?[\s\S]*?([\w-]{5,})/.exec(asked.text)?.[1] ?? '' }
      const shown = path === '/shelves' ? [{ id: 3 }] : path.startsWith('/shelves/') ? { id: 3 } : echoed
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(error === undefined ? shown : { error }))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const target = { url: `http://127.0.0.1:${port}` }
  const { findings } = await runCheck(openDocument(libraryOf(explode)), { target, seed, preset: 'recommended', phases })
  return { findings, targets }
}

/** What was found with some weight. */
export const counted = ({ findings }: Awaited<ReturnType<typeof checkLibrary>>) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ id, path, in: place, pointer }) => `${id} ${path} ${place} ${pointer}`)
