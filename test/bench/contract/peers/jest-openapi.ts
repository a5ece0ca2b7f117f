/** Asks jest-openapi's `toSatisfyApiSpec` about an exchange. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Server } from '../operators/operator.ts'
import { SETUPS } from '../protocol.ts'
import type { PassiveJudge } from './passive.ts'

type Matcher = (received: unknown) => { readonly pass: boolean; readonly message: () => string }

/** What its failures can stand for, generously. */
const STATUS = ['CT121', 'CT202']
const BODY = ['CT122', 'CT123', 'CT124', 'CT125', 'CT129', 'CT130', 'CT131', 'CT132', 'CT137']

/** The judge; one set of matchers for each document. */
export function jestOpenApi(): PassiveJudge['judge'] {
  const load = createRequire(import.meta.url)('jest-openapi').default as (document: string) => void
  const matchers = new Map<Server, Matcher>()
  return async (server, exchange, { method, path }) => {
    const matcher = matchers.get(server) ?? matcherOf(load, SETUPS[server].document)
    matchers.set(server, matcher)
    const text = exchange.body.toString()
    const received = {
      status: exchange.status,
      headers: exchange.headers,
      data: parsed(text),
      request: { method, path: exchange.target },
    }
    const { pass, message } = matcher.call({ isNot: false, promise: '' }, received)
    if (pass) return []
    const said = message()
    const ids = /had (?:status|request)/.test(said) ? STATUS : BODY
    const because = /because: (.*)/.exec(said)?.[1] ?? 'status'
    const fingerprint = `${method} ${path} ${exchange.status} ${because.replace(/\d+/g, '*')}`
    return ids.map((id) => ({ id, severity: 'error', method, path, fingerprint }))
  }
}

/** It refuses a document with the `exclusiveMinimum: true` of OpenAPI 3.0, so it is given one without. */
function matcherOf(load: (document: string) => void, document: string): Matcher {
  let matcher: Matcher | undefined
  const host = globalThis as { expect?: unknown }
  host.expect = {
    extend(matchers: { toSatisfyApiSpec: Matcher }) {
      matcher = matchers.toSatisfyApiSpec
    },
  }
  const readable = join(tmpdir(), `bench-${process.pid}.yaml`)
  writeFileSync(readable, readFileSync(document, 'utf8').replaceAll(', exclusiveMinimum: true', ''))
  load(readable)
  rmSync(readable)
  delete host.expect
  if (!matcher) throw new Error(`jest-openapi made no matcher of ${document}`)
  return matcher
}

/** As axios gives it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
