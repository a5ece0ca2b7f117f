/** The way in by port: a mock behind node:http, each API at its own mount, with CORS and a small control. */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { AnyApi } from '../api.ts'
import { createChance } from '../chance.ts'
import { createMock, type Mock, type MockOptions } from '../mock/mock.ts'
import { CONTROL, createControl } from './control.ts'
import { close, listen } from './server-listen.ts'
import { logged, mountsOf, placesOf } from './server-mounts.ts'

/** What a server is made from. */
export interface ServerOptions<Apis extends readonly AnyApi[]> extends Omit<MockOptions<Apis>, 'baseUrl'> {
  /** Default 4000; 0 takes a free one. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
  /** What changes through the control are asked for; made up where none is given. */
  readonly controlToken?: string
  /** The process is this server's alone: the global Request and Response may be replaced by faster ones. */
  readonly dedicated?: boolean
}

/** A server that listens. */
export interface RunningServer<Apis extends readonly AnyApi[] = readonly AnyApi[]> {
  /** Without a slash at its end, e.g. `http://127.0.0.1:4000`. */
  readonly url: string
  /** The whole base of each API. */
  readonly apis: { readonly [Index in keyof Apis]: { readonly name: Apis[Index]['name']; readonly url: string } }
  readonly mock: Mock<Apis>
  /** `POST {url}/reset` with the token begins again; `GET {url}/health` says that it lives. */
  readonly control: { readonly url: string; readonly token: string }
  /** Answers what is under way, for a second at most, ends every connection and frees the port. */
  close(): Promise<void>
}

/**
 * Serves one or more APIs: each at `/<api>` followed by its document's server path, and its document at `/<api>/openapi.json`.
 * A single API also answers at the root.
 *
 * @throws Error when a scenario does not load, or when the port cannot be had; its cause is what node:http said.
 * @example
 * const server = await startServer({ apis: [secoda], port: 0 })
 * await fetch(`${server.apis[0].url}/user`, { headers: { authorization: 'Bearer doppel-admin' } })
 * await server.close()
 */
export async function startServer<const Apis extends readonly AnyApi[]>(options: ServerOptions<Apis>): Promise<RunningServer<Apis>> {
  const { port = 4000, host = '127.0.0.1', dedicated = false, controlToken, ...rest } = options
  const mounts = mountsOf(options.apis)
  const mock = createMock({ ...rest, baseUrl: Object.fromEntries(mounts.map(({ api, prefixes }) => [api.name, prefixes])) })
  const token = controlToken || createChance('system').uuid()
  const control = logged(createControl(mock, token), options.log)
  const answer = placesOf(mounts, mock.fetch, options.log)
  // Loaded with the first request from another origin: all others go past it.
  const cors = once(async () => (await import('./server-cors.ts')).createCors(answer, options.apis, options.log))
  const respond = (request: Request): Promise<Response> => {
    if (CONTROL.test(request.url)) return control(request)
    return request.headers.has('origin') ? cors().then((through) => through(request)) : answer(request)
  }
  const server = createServer(getRequestListener(respond, { hostname: host, overrideGlobalObjects: dedicated }))
  const url = await listen(server, port, host)
  return {
    url,
    apis: mounts.map(({ api, prefixes }) => ({ name: api.name, url: url + prefixes[0] })) as RunningServer<Apis>['apis'],
    mock,
    control: { url: `${url}/_doppel`, token },
    close: once(() => close(server).then(mock.close)),
  }
}

function once<Result>(make: () => Result): () => Result {
  const made: Result[] = []
  return () => {
    if (made.length === 0) made.push(make())
    return made[0] as Result
  }
}
