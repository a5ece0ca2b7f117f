/** Reads the exchanges of `fetch`: a Response, and the Request that it answers, neither of them consumed. */
import { CannotJudge, type Seen, UNSEEN } from './seen.ts'
import { isEndless, type ReadBody, readCopy } from './streams.ts'

/** How long a body may take before only its beginning is judged. */
export const PATIENCE_MS = 10_000

/** Whether a value is a Response, of whatever realm. */
export function isResponse(value: object): value is Response {
  return value instanceof Response || (Object.prototype.toString.call(value) === '[object Response]' && 'clone' in value)
}

/** Whether a value is a Request, of whatever realm. */
export function isRequest(value: object): value is Request {
  return value instanceof Request || (Object.prototype.toString.call(value) === '[object Request]' && 'clone' in value)
}

/** What a Response tells of itself; its body stays unread for others. */
export async function readResponse(response: Response, patience = PATIENCE_MS): Promise<Seen['response']> {
  if (response.bodyUsed) throw new CannotJudge('the body of the response was read already: judge it before reading it, or pass a clone')
  if (response.body?.locked) throw new CannotJudge('the body of the response is being read: judge it before reading it, or pass a clone')
  return { status: response.status, headers: response.headers, ...(await copyOf(response, patience)) }
}

/** What a Request tells of itself; a body that is gone was not seen. */
export async function readRequest(request: Request, patience = PATIENCE_MS): Promise<Seen['request']> {
  if (request.bodyUsed || request.body?.locked) return { headers: request.headers, body: undefined }
  const { body, truncated } = await copyOf(request, patience)
  return { headers: request.headers, body: truncated ? undefined : body }
}

/** An exchange of `fetch`. */
export async function readFetch(response: Response, request: Request | undefined, patience?: number): Promise<Seen> {
  const [asked, answered] = await Promise.all([request ? readRequest(request, patience) : UNSEEN, readResponse(response, patience)])
  return { method: request?.method, url: response.url || request?.url, request: asked, response: answered }
}

async function copyOf(message: Request | Response, patience: number): Promise<ReadBody> {
  // Some runtimes and polyfills have no `body`: those give text.
  if (message.body === undefined) return { body: new Uint8Array(await message.clone().arrayBuffer()) }
  if (isEndless(message.headers)) return { body: undefined, truncated: true }
  return readCopy(message.body === null ? null : message.clone().body, patience)
}
