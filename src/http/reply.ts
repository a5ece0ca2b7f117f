/** Answers as plain values, and how one becomes a Response. */

/** An answer: what operations return. `body` is sent as JSON. */
export interface Reply<Status extends number = number, Body = unknown> {
  readonly status: Status
  readonly body?: Body
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer with any status. */
export function reply<Status extends number, Body>(status: Status, body?: Body, headers?: Record<string, string>): Reply<Status, Body> {
  return { status, ...(body !== undefined && { body }), ...(headers && { headers }) }
}

/** 200 with a body. */
export function ok<Body>(body: Body, headers?: Record<string, string>): Reply<200, Body> {
  return headers ? { status: 200, body, headers } : { status: 200, body }
}

/** 201 with a body; put `location` into the headers where the vendor sends it. */
export function created<Body>(body: Body, headers?: Record<string, string>): Reply<201, Body> {
  return headers ? { status: 201, body, headers } : { status: 201, body }
}

/** 204 without a body. */
export function noContent(): Reply<204, undefined> {
  return { status: 204 }
}

/** The media type of every body that is written here. */
export const JSON_TYPE = 'application/json'

/** Writes an answer. A reply to HEAD keeps its headers and loses its body. */
export function toResponse({ status, body, headers }: Reply, method: string): Response {
  if (body === undefined) return new Response(null, headers ? { status, headers } : { status })
  const text = JSON.stringify(body)
  const all = { 'content-type': JSON_TYPE, ...headers }
  if (method === 'HEAD')
    return new Response(null, { status, headers: { ...all, 'content-length': String(new TextEncoder().encode(text).length) } })
  return new Response(text, { status, headers: all })
}
