/** The control of a server for tests in other processes: whether it lives, and to begin again. Changes need the token. */

import { readBody } from '../http/body.ts'
import type { Mock, WorldStory } from '../mock/mock.ts'
import type { StoryFault } from '../scenario/check.ts'
import { json, wrongMethod } from './server-mounts.ts'

/** The URLs that are the control's. */
export const CONTROL = /^[^/]+\/\/[^/]+\/_doppel(?=[/?#]|$)/

/** A world may hold many rows; whoever sends it has the token. */
const LARGEST = 256 * 1024 * 1024

type Controlled = Pick<Mock, 'apis' | 'reset'>

/** Answers below `/_doppel/`. */
export function createControl(mock: Controlled, token: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { origin, pathname } = new URL(request.url)
    const { method, headers } = request
    if (pathname === '/_doppel/health') {
      if (method !== 'GET' && method !== 'HEAD') return wrongMethod(method, 'GET, HEAD, OPTIONS')
      return json(200, { status: 'ok', apis: mock.apis.map(({ name }) => name) }, {}, method)
    }
    if (pathname !== '/_doppel/reset') return refuse(404, 'The control has GET /_doppel/health and POST /_doppel/reset', method)
    const from = headers.get('origin')
    if (from !== null && from !== origin) return refuse(403, `The control takes no request from another origin (${from})`, method)
    if (method !== 'POST') return wrongMethod(method, 'POST, OPTIONS')
    if (tokenOf(headers) !== token) {
      const detail = 'A reset needs the token that is printed at start, as "Authorization: Bearer TOKEN" or "x-doppel-token: TOKEN"'
      return refuse(401, detail, method, { 'www-authenticate': 'Bearer realm="doppel"' })
    }
    const body = await readBody(request, LARGEST)
    if ('fault' in body) return refuse(body.fault === 'too-large' ? 413 : 400, `The world was not reset: ${body.detail}`, method)
    return reset(mock, body.text)
  }
}

async function reset(mock: Controlled, text: string): Promise<Response> {
  try {
    mock.reset(text.trim() === '' ? undefined : await storyOf(mock, text))
    return new Response(null, { status: 204 })
  } catch (error) {
    const reason = (error as Error).message.replace(/^Failed to load [^:]*: /, '').replace(/^(?=\/rows\/)/, '/given')
    return refuse(400, `The world was not reset: ${reason}`, 'POST')
  }
}

/** A story, or as much of one as a reset needs: `{ given, api? }`. */
async function storyOf(mock: Controlled, text: string): Promise<WorldStory | undefined> {
  const sent: unknown = parse(text)
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw new Error('the body must be an object')
  if (Object.keys(sent).length === 0) return undefined
  const [only, ...others] = mock.apis
  if (!('api' in sent) && others.length > 0)
    throw new Error(`"api" must say whose world it is: ${mock.apis.map(({ name }) => name).join(', ')}`)
  const story = { api: only?.name, title: 'reset', steps: [], ...sent } as WorldStory
  const { checkStory } = await import('../scenario/check.ts')
  const [fault, ...more]: readonly StoryFault[] = checkStory(story)
  if (fault) throw new Error(`${fault.pointer || 'the body'} ${fault.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`)
  return story
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`the body is not JSON: ${(error as Error).message}`)
  }
}

function tokenOf(headers: Headers): string | undefined {
  return headers.get('x-doppel-token') ?? /^bearer +(.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
}

function refuse(status: number, detail: string, method: string, headers?: Readonly<Record<string, string>>): Response {
  return json(status, { type: 'doppel:control', title: 'Refused', status, detail }, headers, method)
}
