/** What lets somebody in besides a password: API keys and the tokens of a login, each with its owner and its end. */
import type { Chance } from '../../chance.ts'
import type { PageAt } from '../../store/table.ts'
import { moment, mustBe, named } from './given.ts'

/** An API key as it is kept, with the secret that is answered once. */
export interface ApiKeyRow {
  readonly id: string
  readonly user_id: string
  readonly description: string
  /** The secret. */
  readonly key: string
  readonly creation_date: string
  /** Absent when it never expires. */
  readonly expiration_date?: string
}

/** A token of a login. */
export interface SessionRow {
  /** The token itself. */
  readonly id: string
  readonly user_id: string
  readonly expires_at: string
}

// inferred: a token lives for an hour; the vendor says only that it is short-lived
const LIFE_OF_TOKEN = 60 * 60 * 1000
/** How many tokens a user holds at most: the one that expires first makes room. */
const MOST_TOKENS = 100
const PAGE = 500

/** What stands before the sort value of everything that a user owns. */
export function ownedFrom(user: string): string {
  return `${user}\u0000`
}

/** Everything in a table that a user owns, in the order of its sort value; walks nobody else's. */
export function ownedBy<Row extends { readonly id: string; readonly user_id: string }>(
  table: { page(order: 'owner', at: PageAt): Row[] },
  user: string,
): Row[] {
  const found: Row[] = []
  let page = table.page('owner', { limit: PAGE, after: { by: ownedFrom(user), key: '' } })
  for (;;) {
    const own = page.filter(({ user_id }) => user_id === user)
    for (const row of own) found.push(row)
    const last = page.at(-1)
    if (own.length < PAGE || !last) return found
    page = table.page('owner', { limit: PAGE, after: last.id })
  }
}

/** The tables that hold credentials. */
interface Holders {
  readonly keys: Holder<ApiKeyRow>
  readonly sessions: Holder<SessionRow>
}

interface Holder<Row> {
  page(order: 'owner', at: PageAt): Row[]
  insert(row: Row): Row
  delete(key: string): boolean
}

/** Deletes every API key and token of a user. */
export function dropCredentials(user: string, { keys, sessions }: Holders): void {
  for (const { id } of ownedBy(keys, user)) keys.delete(id)
  for (const { id } of ownedBy(sessions, user)) sessions.delete(id)
}

/** Opens a session for a user; what expired long ago, and what is too much, is cleared away. */
export function openSession(user: string, { sessions }: Pick<Holders, 'sessions'>, chance: Chance): SessionRow {
  const now = chance.now()
  const held = ownedBy(sessions, user)
  for (const [index, { id, expires_at }] of held.entries()) {
    if (Date.parse(expires_at) <= now || held.length - index >= MOST_TOKENS) sessions.delete(id)
  }
  return sessions.insert({ id: chance.token(44), user_id: user, expires_at: new Date(now + LIFE_OF_TOKEN).toISOString() })
}

/** A new id and a new secret. */
export function newSecret(chance: Chance): Pick<ApiKeyRow, 'id' | 'key'> {
  const id = chance.token(20)
  // inferred: id and secret in Base64, as the API keys of Elasticsearch are
  return { id, key: btoa(`${id}:${chance.token(22)}`) }
}

/** Fills in an API key of a story: at least its owner, and then with a secret, made just now and never to expire. */
export function completeKey(partial: Partial<ApiKeyRow>, chance: Chance): ApiKeyRow {
  const made = newSecret(chance)
  const { id = made.id, key = made.key, user_id, description = 'a key', expiration_date } = partial
  const { creation_date = new Date(chance.now()).toISOString() } = partial
  mustBe(named(id), 'id', 'a string that is not empty')
  mustBe(named(user_id), 'user_id', 'the name of a user')
  mustBe(named(key), 'key', 'a string that is not empty')
  mustBe(named(description), 'description', 'a string that is not empty')
  mustBe(moment(creation_date), 'creation_date', 'a date and time')
  mustBe(expiration_date === undefined || moment(expiration_date), 'expiration_date', 'a date and time')
  return { id, user_id, description, key, creation_date, ...(expiration_date !== undefined && { expiration_date }) }
}

/** Fills in a token of a story: at least the token and its user. */
export function completeSession(partial: Partial<SessionRow>, chance: Chance): SessionRow {
  const { id, user_id, expires_at = new Date(chance.now() + LIFE_OF_TOKEN).toISOString() } = partial
  mustBe(named(id), 'id', 'the token')
  mustBe(named(user_id), 'user_id', 'the name of a user')
  mustBe(moment(expires_at), 'expires_at', 'a date and time')
  return { id, user_id, expires_at }
}
