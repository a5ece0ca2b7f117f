/** The control of a server for tests in other processes: whether it lives, to begin again, and what happens outside the APIs. Changes need the token. */
import { readBody } from '../http/body.ts'
import type { Mock, WorldStory } from '../mock/mock.ts'
import type { StoryFault } from '../scenario/check.ts'
import { json, wrongMethod } from './server-mounts.ts'

/** The URLs that are the control's. */
export const CONTROL = /^[^/]+\/\/[^/]+\/_doppel(?=[/?#]|$)/

/** A world may hold many rows; whoever sends it has the token. */
const LARGEST = 256 * 1024 * 1024

type Controlled = Pick<Mock, 'apis' | 'reset' | 'control'>

/** Answers below `/_doppel/`. */
export function createControl(mock: Controlled, token: string): (request: Request) => Promise<Response> {
  const controls = mock.apis.flatMap(({ name, definition }) =>
    Object.keys(definition.controls ?? {}).map((control) => `${name}/${control}`),
  )
  return async (request) => {
    const { origin, pathname } = new URL(request.url)
    const { method, headers } = request
    if (pathname === '/_doppel/health') {
      if (method !== 'GET' && method !== 'HEAD') return wrongMethod(method, 'GET, HEAD, OPTIONS')
      return json(200, { status: 'ok', apis: mock.apis.map(({ name }) => name) }, {}, method)
    }
    const name = controls.find((control) => pathname === `/_doppel/${control}`)
    if (name === undefined && pathname !== '/_doppel/reset') {
      const others = controls.map((control) => `, POST /_doppel/${control}`).join('')
      return refuse(404, `The control has GET /_doppel/health, POST /_doppel/reset${others}`, method)
    }
    const from = headers.get('origin')
    if (from !== null && from !== origin) return refuse(403, `The control takes no request from another origin (${from})`, method)
    if (method !== 'POST') return wrongMethod(method, 'POST, OPTIONS')
    if (tokenOf(headers) !== token) {
      const detail = 'A change needs the token that is printed at start, as "Authorization: Bearer TOKEN" or "x-doppel-token: TOKEN"'
      return refuse(401, detail, method, { 'www-authenticate': 'Bearer realm="doppel"' })
    }
    const body = await readBody(request, LARGEST)
    if ('fault' in body) return refuse(body.fault === 'too-large' ? 413 : 400, `Nothing was changed: ${body.detail}`, method)
    return name === undefined ? reset(mock, body.text) : control(mock, name, body.text)
  }
}

function control(mock: Controlled, name: string, text: string): Response {
  try {
    const given = mock.control(name, text.trim() === '' ? undefined : parse(text))
    return given === undefined ? new Response(null, { status: 204 }) : json(200, given as object)
  } catch (error) {
    return refuse(400, `${name} was not done: ${(error as Error).message}`, 'POST')
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
