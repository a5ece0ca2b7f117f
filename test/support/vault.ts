/** A stateful API as a fetch function: boxes and the coins in them. It keeps its document, and breaks it in one way when it is told to. */

/** How the vault may be broken, or differ as it may. */
export type VaultWay =
  | 'create-lost'
  | 'id-changes'
  | 'field-lost'
  | 'put-lost'
  | 'put-drifts'
  | 'put-merges'
  | 'put-created'
  | 'patch-lost'
  | 'patch-spills'
  | 'stale'
  | 'delete-nothing'
  | 'delete-listed'
  | 'delete-twice'
  | 'unlisted'
  | 'list-differs'
  | 'limit-ignored'
  | 'overlap'
  | 'last-lost'
  | 'filter-ignored'
  | 'sort-ignored'
  | 'refused-create-kept'
  | 'refused-update-kept'
  | 'wrong-parent'
  | 'etag-ignored'
  | 'etag-always'
  | 'get-counts'
  | 'location-nowhere'
  | 'allow-wrong'
  | 'method-accepted'
  | 'unimplemented'
  | 'crowd'
  | 'auth-off'
  | 'auth-any'
  | 'auth-expired'
  | 'auth-beginning'
  | 'scope-ignored'
  | 'others-readable'
  | 'public-401'
  | 'valid-401'
  | 'eventual'
  | 'soft'
  | 'gone-410'
  | 'refuse-403'
  | 'lower-case'
  | 'newest-first'

type Row = Record<string, unknown> & { id: number; owner: string; visible: number; stale?: Row }

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (of: object, more: object = {}) => ({ description: 'fine', content: { 'application/json': { schema: of } }, ...more })
const none = (description: string) => ({ description, content: { 'application/json': { schema: schema('Problem') } } })
const NO = { 400: none('broken'), 401: none('who?'), 403: none('not you'), 404: none('not there') }
const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'integer' } })
const query = (name: string, of: object) => ({ name, in: 'query', schema: of })
const read = [{ oauth: ['read'] }]
const write = [{ oauth: ['read', 'write'] }]
const body = (name: string, media = 'application/json') => ({ required: true, content: { [media]: { schema: schema(name) } } })
const label = { type: 'string', minLength: 1, maxLength: 60 }
const box = {
  name: label,
  colour: { type: 'string', enum: ['red', 'green', 'blue'] },
  mail: { type: 'string', format: 'email' },
  weight: { type: 'number' },
}

/** Its document. */
export const VAULT = {
  openapi: '3.1.0',
  info: { title: 'Vault', version: '1' },
  servers: [{ url: '/' }],
  paths: {
    '/health': { get: { security: [], responses: { 200: json({ type: 'object' }) } } },
    '/boxes': {
      get: {
        security: read,
        parameters: [
          query('limit', { type: 'integer', minimum: 1, maximum: 50 }),
          query('offset', { type: 'integer', minimum: 0 }),
          query('colour', { type: 'string' }),
          query('sort', { type: 'string', enum: ['name', '-name'] }),
        ],
        responses: { 200: json({ type: 'array', items: schema('Box') }), ...NO },
      },
      post: {
        security: write,
        requestBody: body('NewBox'),
        responses: {
          201: json(schema('Box'), {
            headers: { Location: { schema: { type: 'string' } } },
            links: { it: { operationId: 'readBox', parameters: { box: '$response.body#/id' } } },
          }),
          ...NO,
        },
      },
    },
    '/boxes/{box}': {
      parameters: [path('box')],
      get: {
        operationId: 'readBox',
        security: read,
        responses: { 200: json(schema('Box')), 304: { description: 'same' }, 410: none('gone'), ...NO },
      },
      put: {
        security: write,
        description: 'Replaces a box.',
        requestBody: body('NewBox'),
        responses: { 200: json(schema('Box')), 201: json(schema('Box')), ...NO },
      },
      patch: {
        security: write,
        requestBody: body('BoxPatch', 'application/merge-patch+json'),
        responses: { 200: json(schema('Box')), ...NO },
      },
      delete: { security: write, responses: { 204: { description: 'gone' }, 410: none('gone'), ...NO } },
    },
    '/boxes/{box}/coins': {
      parameters: [path('box')],
      get: {
        security: read,
        responses: { 200: json({ type: 'object', properties: { items: { type: 'array', items: schema('Coin') } } }), ...NO },
      },
      post: { security: write, requestBody: body('NewCoin'), responses: { 201: json(schema('Coin')), ...NO } },
    },
    '/boxes/{box}/coins/{coin}': {
      parameters: [path('box'), path('coin')],
      get: { security: read, responses: { 200: json(schema('Coin')), ...NO } },
      delete: { security: write, responses: { 204: { description: 'gone' }, ...NO } },
    },
  },
  components: {
    securitySchemes: {
      oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://vault.example/token', scopes: { read: '', write: '' } } } },
    },
    schemas: {
      Problem: { type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
      NewBox: { type: 'object', required: ['name'], properties: box },
      BoxPatch: { type: 'object', properties: { ...box, mail: { type: ['string', 'null'], format: 'email' } } },
      Box: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'integer' }, ...box, coins: { type: 'integer' }, deleted: { type: 'boolean' }, at: { type: 'string' } },
      },
      NewCoin: { type: 'object', required: ['face'], properties: { face: label } },
      Coin: { type: 'object', required: ['id', 'face'], properties: { id: { type: 'integer' }, face: label } },
    },
  },
}

/** Who may come in: two who may all, one who may read, one whose time is over. */
export const TOKENS = { valid: 'token-of-ada', second: 'token-of-bob', limited: 'token-of-eve', expired: 'token-of-old' } as const

const EVENTUAL_MS = 120

/** A fresh vault with some boxes that belong to nobody. */
export function openVault(way?: VaultWay): (request: Request) => Promise<Response> {
  const is = (one: VaultWay) => way === one
  const boxes = new Map<number, Row>()
  const coins = new Map<number, Row>()
  const gone = new Set<string>()
  let [made, reads, looks, busy] = [100, 0, 0, 0]
  const put = (rows: Map<number, Row>, row: Row) => void rows.set(row.id, row)
  for (const [index, colour] of ['red', 'green', 'blue'].entries()) {
    put(boxes, { id: ++made, owner: 'all', visible: 0, name: `seed ${index}`, colour })
  }
  const reply = (status: number, value?: unknown, headers: Record<string, string> = {}) =>
    new Response(value === undefined ? null : JSON.stringify(value), {
      status,
      headers: { ...(value !== undefined && { 'content-type': 'application/json' }), ...headers },
    })
  const no = (status: number, error: string, headers?: Record<string, string>) => reply(status, { error }, headers)
  const there = (row: Row | undefined, user: string) =>
    row && row.visible <= performance.now() && (row.owner === 'all' || row.owner === user) ? row : undefined
  const PRIVATE = new Set(['owner', 'visible', 'stale', 'hidden', 'box', 'removed', 'deleted'])
  const shown = (row: Row, all = true): Record<string, unknown> => ({
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !PRIVATE.has(name))),
    ...(all && {
      coins: [...coins.values()].filter((coin) => coin.box === row.id).length + (is('get-counts') ? looks : 0),
      at: new Date(2026, 0, 1, 0, 0, made).toISOString(),
      ...(is('soft') && { deleted: row.deleted === true }),
    }),
  })
  const tidy = (given: Record<string, unknown>) => {
    const known = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== null && (name in box || name === 'face')))
    return is('lower-case') && typeof known.mail === 'string' ? { ...known, mail: known.mail.toLowerCase() } : known
  }
  const broken = (given: unknown, need: readonly string[]) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return true
    const { name, colour, mail, weight, face } = given as Record<string, unknown>
    const text = (value: unknown) => value === undefined || (typeof value === 'string' && value.length >= 1 && value.length <= 60)
    if (need.some((one) => (given as Record<string, unknown>)[one] === undefined) || !text(name) || !text(face)) return true
    if (colour !== undefined && !['red', 'green', 'blue'].includes(String(colour))) return true
    return (
      (mail !== undefined && mail !== null && !/^[^@\s]+@[^@\s]+$/.test(String(mail))) ||
      (weight !== undefined && typeof weight !== 'number')
    )
  }

  return async (request) => {
    const url = new URL(request.url)
    const [, top, boxId, kind, coinId] = url.pathname.split('/')
    const { method } = request
    const text = await request.text()
    let given: unknown
    try {
      given = text === '' ? undefined : JSON.parse(text)
    } catch {
      given = undefined
    }
    if (method === 'HEAD') return reply(405, undefined, { allow: 'GET' })
    if (top === 'health' && method !== 'GET') return no(405, 'not so', { allow: 'GET' })
    if (top === 'health') return is('public-401') ? no(401, 'who?') : reply(200, {})
    if (top !== 'boxes' || (kind !== undefined && kind !== 'coins')) return no(404, 'no such page')
    const declared = coinId ? ['GET', 'DELETE'] : boxId && !kind ? ['GET', 'PUT', 'PATCH', 'DELETE'] : ['GET', 'POST']
    if (!declared.includes(method)) {
      if (is('method-accepted') && method === 'POST' && boxId && !kind) return reply(200, {})
      return no(405, 'not so', { allow: is('allow-wrong') ? 'GET, TRACE, PURGE' : declared.join(', ') })
    }
    const bearer = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
    const names = { [TOKENS.valid]: 'ada', [TOKENS.second]: 'bob', [TOKENS.limited]: 'eve' } as Record<string, string>
    const known = names[bearer]
    const item = boxId !== undefined && kind === undefined
    const letIn =
      (is('auth-off') && method === 'PUT') ||
      (is('auth-any') && bearer !== '') ||
      (is('auth-expired') && bearer === TOKENS.expired) ||
      (is('auth-beginning') && bearer.startsWith('token-of-a'))
    if (is('valid-401') && item && method === 'PATCH') return no(401, 'who?')
    if (known === undefined && !letIn) return no(is('refuse-403') ? 403 : 401, 'who?')
    const user = known ?? 'ada'
    if (user === 'eve' && method !== 'GET' && !(is('scope-ignored') && method === 'POST')) return no(403, 'you may only read')
    const visible = is('eventual') && method === 'POST' ? performance.now() + EVENTUAL_MS : 0
    const missing = () => no(is('gone-410') && gone.has(url.pathname) ? 410 : 404, 'no such thing')

    if (boxId === undefined) {
      if (method === 'POST') {
        if (broken(given, ['name'])) {
          if (is('refused-create-kept')) put(boxes, { id: ++made, owner: user, visible: 0, name: 'half' })
          return no(400, 'broken')
        }
        busy++
        await new Promise((resolve) => setImmediate(resolve))
        const crowd = busy > 1
        busy--
        if (is('crowd') && crowd) return no(500, 'too many at once')
        const row: Row = { ...tidy(given as Record<string, unknown>), id: ++made, owner: user, visible }
        const answer = shown(row)
        if (is('field-lost')) delete row.mail
        if (is('unlisted')) row.hidden = true
        if (!is('create-lost')) put(boxes, row)
        return reply(201, answer, { location: is('location-nowhere') ? '/nowhere/1' : `/boxes/${row.id}` })
      }
      let rows = [...boxes.values()].filter(
        (row) => there(row, user) && (row.hidden !== true || (is('delete-listed') && row.removed === true)),
      )
      const colour = url.searchParams.get('colour')
      if (colour !== null && !is('filter-ignored')) rows = rows.filter((row) => row.colour === colour)
      if (is('newest-first')) rows.reverse()
      const sort = url.searchParams.get('sort')
      if (sort && !is('sort-ignored')) {
        rows.sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1))
        if (sort === '-name') rows.reverse()
      }
      if (is('last-lost')) rows = rows.slice(0, -1)
      const limit = is('limit-ignored') ? rows.length : Number(url.searchParams.get('limit') ?? 20)
      const offset = Number(url.searchParams.get('offset') ?? 0)
      const from = is('overlap') && offset > 0 ? offset - 1 : offset
      const page = rows.slice(from, from + limit).map((row) => shown(row))
      return reply(200, is('list-differs') ? page.map((row) => ({ ...row, name: `${String(row.name)} (?)` })) : page)
    }

    const box = boxes.get(Number(boxId))
    const owned = is('others-readable') && method === 'GET' && item ? box : there(box, user)
    if (!owned || (owned.deleted === true && !is('soft')) || owned.removed === true)
      return is('delete-twice') && method === 'DELETE' && gone.has(url.pathname) ? no(500, 'gone') : missing()
    if (item) {
      if (method === 'GET') {
        looks++
        const row = is('stale') && ++reads % 3 === 0 && owned.stale ? owned.stale : owned
        const etag = `"${JSON.stringify({ ...shown(row), at: 0, coins: 0 }).length}-${row.name}"`.replace(/[^\x21-\x7e]/g, '')
        const asked = request.headers.get('if-none-match')
        if (asked && (is('etag-always') || (asked === etag && !is('etag-ignored')))) return reply(304, undefined, { etag })
        return reply(200, is('id-changes') ? { ...shown(row), id: row.id + 1 } : shown(row), { etag })
      }
      if (method === 'DELETE') {
        gone.add(url.pathname)
        if (is('delete-nothing')) return reply(204)
        if (is('soft')) owned.deleted = true
        else if (is('delete-listed')) Object.assign(owned, { removed: true, hidden: true })
        else boxes.delete(owned.id)
        return reply(204)
      }
      if (method === 'PUT' && is('unimplemented')) return no(404, 'no such page')
      if (broken(given, method === 'PUT' ? ['name'] : [])) {
        if (is('refused-update-kept')) put(boxes, { ...owned, name: 'half written' })
        return no(400, 'broken')
      }
      const { stale: _, ...old } = owned
      const base = { id: old.id, owner: old.owner, visible: old.visible }
      const told = tidy(given as Record<string, unknown>)
      const nulls = Object.entries(given as Record<string, unknown>).filter(([, value]) => value === null)
      const next: Row =
        method === 'PUT'
          ? { ...(is('put-merges') && old), ...told, ...base }
          : is('patch-spills')
            ? { name: old.name, ...told, ...base }
            : { ...old, ...told }
      for (const [name] of nulls) delete next[name]
      if (method === 'PUT' && is('put-drifts')) next.weight = Number(owned.weight ?? 0) + 1
      const lost = method === 'PUT' ? is('put-lost') : is('patch-lost')
      if (!lost) put(boxes, { ...next, stale: old as Row })
      return reply(method === 'PUT' && is('put-created') ? 201 : 200, shown(next))
    }

    if (coinId === undefined) {
      if (method === 'POST') {
        if (broken(given, ['face'])) return no(400, 'broken')
        const row: Row = { ...tidy(given as Record<string, unknown>), id: ++made, owner: user, visible, box: owned.id }
        put(coins, row)
        return reply(201, shown(row, false))
      }
      return reply(200, {
        items: [...coins.values()].filter((coin) => coin.box === owned.id && there(coin, user)).map((coin) => shown(coin, false)),
      })
    }
    const coin = there(coins.get(Number(coinId)), user)
    if (!coin || (coin.box !== owned.id && !is('wrong-parent'))) return missing()
    if (method === 'DELETE') {
      coins.delete(coin.id)
      return reply(204)
    }
    return reply(200, shown(coin, false))
  }
}
