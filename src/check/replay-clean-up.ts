/** Removes what a replay made. */
import { judgeExchange } from '../contract/exchange.ts'
import type { Document } from '../openapi/document.ts'
import type { Operation } from '../openapi/operation.ts'
import type { Case, CredentialName } from './case.ts'
import type { Credentials } from './credentials.ts'
import { createLiving } from './living.ts'
import { inferResources } from './model/resources.ts'
import { bodyOf, statusOf, tagOf } from './replay-answer.ts'
import type { Sent } from './session.ts'
import type { Transport } from './transport/transport.ts'
import type { WireOutcome, WireRequest } from './wire.ts'

/** A request that was sent again, and what came of it. */
export interface Resent {
  readonly wire: WireRequest
  readonly credential: CredentialName
  readonly outcome: WireOutcome
}

/** Removes what exchanges made and did not remove, the youngest first. Gives what is left, and why. */
export async function removeMade(
  document: Document,
  resent: readonly Resent[],
  transport: Transport,
  credentials: Credentials,
): Promise<string[]> {
  const living = createLiving(inferResources(document), () => {})
  for (const [index, one] of resent.entries()) {
    const sent = sentOf(document, one, index)
    if (sent) living.note(sent)
  }
  const left: string[] = []
  for (const live of living.ours()) {
    if (!living.isAlive(live)) continue
    const { item, remove } = live.resource
    const path = filled(item, live.path)
    if (!remove) {
      left.push(`${path}: the document declares no way to remove it`)
      continue
    }
    const credential = resent[live.origin.sent]?.credential ?? 'valid'
    const send = (method: string, headers: WireRequest['headers'] = []) =>
      transport.send(credentials.on({ method, path, headers }, credential))
    const condition = remove.parameters.find(({ in: place, name, required }) => place === 'header' && required && /^if-match$/i.test(name))
    const tag = condition && tagOf(await send('GET'))
    const status = statusOf(await send(remove.method, condition && tag !== undefined ? [[condition.name, tag]] : []))
    if ((status >= 200 && status < 300) || status === 404 || status === 410) living.gone(live)
    else left.push(`${path}: ${remove.method} ${status === 0 ? 'had no answer' : `answered ${status}`}`)
  }
  return left
}

function sentOf(document: Document, { wire, credential, outcome }: Resent, index: number): Sent | undefined {
  if ('fault' in outcome) return undefined
  const { exchange } = outcome
  const { operation } = judgeExchange(document, exchange)
  if (!operation) return undefined
  const of: Case = {
    operation,
    phase: 'state',
    label: 'replay',
    expectation: 'open',
    path: valuesOf(operation, wire.path),
    query: {},
    header: {},
    cookie: {},
    credential,
    ...(wire.body && { body: { media: 'application/json', value: given(wire.body) } }),
  }
  const { status } = exchange.response
  return { index, case: of, wire, exchange, status, value: bodyOf(outcome), ms: 0, violations: [] }
}

function given(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** The values that the template of an operation takes in a path. */
function valuesOf({ path: template }: Operation, path: string): Record<string, unknown> {
  const parts = path.replace(/[?#].*$/s, '').split('/')
  return Object.fromEntries(
    template.split('/').flatMap((part, index) => {
      const name = /^{([^}]+)}$/.exec(part)?.[1]
      return name === undefined ? [] : [[name, decoded(parts[index] ?? '')]]
    }),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function filled(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/{([^}]+)}/g, (_, name: string) => encodeURIComponent(String(values[name])))
}
