/** CT401 by the links of the document: what a link of an answer leads to is there. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { responseFor } from '../../openapi/operation.ts'
import { follow, unescapePointer, valueAt } from '../../openapi/pointer.ts'
import { isMissing, type Sent, type Session } from '../session.ts'
import { hindrance, named } from './outcome.ts'
import { book, type Story } from './story.ts'

/** A link with its values. */
interface Link {
  readonly name: string
  readonly target: Operation
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
}

/** Follows the links of an answer to operations that only read. */
export async function checkLinks(story: Story, made: Sent): Promise<void> {
  const { session } = story
  const { operation } = made.case
  for (const { name, target, path, query } of linksOf(session, made)) {
    if (target.method !== 'GET' || hindrance(session, target, 'state')) continue
    const one = await session.valid(target, { phase: 'state', path, query, label: `follows the link ${name}` })
    if (isMissing(one)) continue
    const first = await session.send(one)
    if (first.status !== 404 && first.status !== 410) continue
    // What is there after a while was only late.
    const sent = await again(story, one, first)
    if (sent.status !== 404 && sent.status !== 410) continue
    book(story, operation, 'state/created-not-readable', {
      reason: 'link',
      message: `the link ${name} of ${named(operation)} leads to ${named(target)}, which is answered ${sent.status}`,
      in: 'path',
      schema: `${operation.pointer}/responses/${responseFor(operation, made.status)?.key ?? ''}`,
      expected: '200',
      found: String(sent.status),
      sent: [made, sent],
    })
  }
}

async function again({ session }: Story, one: Parameters<Session['send']>[0], first: Sent): Promise<Sent> {
  let sent = first
  for (const ms of [150, 350, 700]) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    sent = await session.send(one)
    if (sent.status !== 404 && sent.status !== 410) break
  }
  return sent
}

function linksOf({ document }: Session, sent: Sent): Link[] {
  const response = responseFor(sent.case.operation, sent.status)
  const links = response && valueAt(document.json, `${response.pointer}/links`)
  if (!response || !isObject(links)) return []
  return Object.keys(links).flatMap((name): Link[] => {
    const link = linkAt(document.json, `${response.pointer}/links/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    const target =
      link &&
      document.operations.find((one) => one.key === link.operationId || one.pointer === decodeURIComponent(String(link.operationRef ?? '')))
    if (!target || !isObject(link.parameters)) return []
    const values = Object.entries(link.parameters).map(([key, expression]) => [key, evaluated(expression, sent)] as const)
    if (values.some(([, value]) => value === undefined || value === null)) return []
    const placed = values.map(([key, value]) => [key.replace(/^(?:path|query|header|cookie)\./, ''), value] as const)
    const within = (place: string) =>
      Object.fromEntries(placed.filter(([key]) => target.parameters.some((parameter) => parameter.in === place && parameter.name === key)))
    return [{ name, target, path: within('path'), query: within('query') }]
  })
}

function linkAt(root: unknown, pointer: string): Record<string, unknown> | undefined {
  try {
    return follow<Record<string, unknown>>(root, pointer).value
  } catch {
    return undefined
  }
}

/** The value of a runtime expression of OpenAPI; what is no expression stands for itself. */
function evaluated(expression: unknown, sent: Sent): unknown {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return expression
  const [, side, place = '', rest = ''] = /^\$(request|response)\.(body|header|query|path)(?:[#.](.*))?$/s.exec(expression) ?? []
  if (place === 'body') {
    const body = side === 'response' ? sent.value : sent.case.body && 'value' in sent.case.body ? sent.case.body.value : undefined
    return valueAt(body, decodeURIComponent(rest))
  }
  if (side === 'response') return place === 'header' ? (sent.exchange?.response.headers.get(rest) ?? undefined) : undefined
  const given = { path: sent.case.path, query: sent.case.query, header: sent.case.header }[place as 'path' | 'query' | 'header']
  return given?.[unescapePointer(rest)]
}
