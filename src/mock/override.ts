/** Overrides: what a test puts in the place of one operation until the next reset. */
import type { Context, Input } from '../api.ts'
import type { Reply } from '../http/reply.ts'

/** What an override may give: a plain reply, or a Response for what JSON cannot say. */
export type Overridden = Reply | Response | Promise<Reply | Response>

/** How an override is treated. */
export interface OverrideOptions {
  /** Its answers are not held against the document, for tests of what happens when a vendor breaks its own contract. */
  readonly unchecked?: boolean
}

/** An override as the engine holds it. */
export interface Override extends OverrideOptions {
  /** `original` runs what the override stands for. */
  answer(input: Input, context: Context, original: () => Reply): Overridden
}

/** A Response as a plain reply, so that it can be judged like any other. */
export async function asReply(response: Response): Promise<Reply> {
  const headers = Object.fromEntries(response.headers)
  const text = await response.text()
  if (text === '') return { status: response.status, headers }
  try {
    return { status: response.status, headers, body: JSON.parse(text) }
  } catch {
    return { status: response.status, headers, body: text }
  }
}
