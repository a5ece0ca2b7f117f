/** A fixed, hand-written use of each server, good requests and bad ones: what passive judges are given, and what proves that edits bite. */
import type { Server } from './operators/operator.ts'
import { SETUPS } from './protocol.ts'

interface Step {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Keeps the id of the answer under this name, for `{name}` in later paths. */
  readonly keep?: string
  readonly anonymous?: boolean
}

const step = (method: string, path: string, body?: unknown, more: Partial<Step> = {}): Step => ({
  method,
  path,
  ...(body !== undefined && { body }),
  ...more,
})

const author = (more: object = {}) => ({
  name: 'Mary Shelley',
  country: 'GB',
  born: '1797-08-30',
  rating: 4.5,
  bio: 'Wrote.',
  nicknames: ['M'],
  ...more,
})
const place = { street: '24 Chester Square', city: 'London', geo: { lat: 51.5, lon: -0.15 } }
const book = (kind: string, more: object) => ({
  kind,
  title: `A ${kind}`,
  isbn: '978-1234567890',
  price: { amount: 1200, currency: 'GBP' },
  published: '1818-01-01',
  tags: ['novel'],
  attributes: { shelf: 'a1' },
  ...more,
})
const printed = book('printed', { pages: 280, cover: 'soft' })
const patch = { headers: { 'content-type': 'application/merge-patch+json' } }

const LIBRARY: readonly Step[] = [
  step('GET', '/health', undefined, { anonymous: true }),
  step('GET', '/search?q=a&kinds=author&kinds=book', undefined, { headers: { 'x-locale': 'en-GB', cookie: 'theme=dark' } }),
  step('GET', '/search?q=a', undefined),
  step('GET', '/authors?limit=2&offset=1&country=DE&sort=-name'),
  step('GET', '/authors'),
  step('GET', '/authors', undefined, { anonymous: true }),
  step('GET', '/authors?limit=0'),
  step('POST', '/authors', author({ email: 'mary@example.org', address: place }), { keep: 'author' }),
  step('POST', '/authors', author({ email: 'mary@example.org' })),
  step('POST', '/authors', { name: 'x' }),
  step('POST', '/authors', author(), { headers: { 'content-type': 'text/plain' } }),
  step('GET', '/authors/{author}'),
  step('GET', '/authors/{author}', undefined, { headers: { 'if-none-match': '*' } }),
  step('GET', '/authors/00000000-0000-4000-a000-000000000000'),
  step('PUT', '/authors/{author}', author({ rating: 5, address: place })),
  step('PUT', '/authors/{author}', { name: 1 }),
  step('PATCH', '/authors/{author}', { bio: null, rating: 3 }, patch),
  step('PATCH', '/authors/{author}', {}, patch),
  step('POST', '/authors/{author}/books', printed, { keep: 'printed' }),
  step('POST', '/authors/{author}/books', book('ebook', { file: { type: 'pdf', sizeKb: 10 } }), { keep: 'ebook' }),
  step('POST', '/authors/{author}/books', book('audio', { minutes: 60, narrators: ['N'] }), { keep: 'audio' }),
  step('POST', '/authors/{author}/books', book('scroll', {})),
  step('GET', '/authors/{author}/books?kind=ebook&tags=novel&price[min]=1&price[max]=90000'),
  step('GET', '/authors/{author}/books?limit=2'),
  step('GET', '/authors/{author}/books?limit=none'),
  step('GET', '/authors/{author}/books/{printed}'),
  step('GET', '/authors/{author}/books/{ebook}'),
  step('GET', '/authors/{author}/books/{audio}'),
  step('GET', '/authors/{author}/books/00000000-0000-4000-a000-000000000000'),
  step('PUT', '/authors/{author}/books/{printed}', printed),
  step('PUT', '/authors/{author}/books/00000000-0000-4000-a000-000000000001', printed),
  step('DELETE', '/authors'),
  step('DELETE', '/authors/{author}/books/{printed}'),
  step('GET', '/authors/{author}/books/{printed}'),
  step('DELETE', '/authors/{author}'),
  step('GET', '/authors/{author}'),
]

const patient = (more: object = {}) => ({
  name: { given: 'Ann', middle: null, family: 'Other' },
  email: 'ann@example.org',
  birthDate: '1990-05-06',
  bloodType: 'O-',
  weightKg: 61.5,
  allergies: ['nuts', 'dust'],
  contact: { label: 'Kin', phone: '+4930123456', address: { city: 'Berlin', zip: '10115' } },
  notes: 'none',
  preferences: { channel: 'post', newsletter: true },
  pin: '4711',
  ...more,
})
const ward = { headers: { 'x-ward': 'north' } }
const visit = (type: string, more: object) => ({
  type,
  at: '2026-03-04T05:06:07Z',
  durationMinutes: 30,
  room: 'A12',
  remark: null,
  ...more,
})
const consultation = visit('Consultation', { reason: 'cough', urgent: true })

const CLINIC: readonly Step[] = [
  step('GET', '/status', undefined, { anonymous: true }),
  step('GET', '/patients?limit=2&bloodType=A%2B'),
  step('GET', '/patients'),
  step('GET', '/patients', undefined, { anonymous: true }),
  step('GET', '/patients?limit=99'),
  step('POST', '/patients', patient(), { ...ward, keep: 'patient' }),
  step('POST', '/patients', patient(), ward),
  step('POST', '/patients', patient({ birthDate: 'May' }), ward),
  step('POST', '/patients', patient()),
  step('GET', '/patients/{patient}'),
  step('GET', '/patients/999999'),
  step('PATCH', '/patients/{patient}', { notes: 'some', name: { given: 'Anne', family: 'Other' } }),
  step('PATCH', '/patients/{patient}', { allergies: ['a', 'a'] }),
  step('POST', '/patients/{patient}/visits', consultation, { keep: 'consultation' }),
  step('POST', '/patients/{patient}/visits', visit('Vaccination', { vaccine: 'flu', dose: 1 }), { keep: 'vaccination' }),
  step('POST', '/patients/{patient}/visits', visit('Surgery', { team: [{ label: 'A', role: 'nurse' }] }), { keep: 'surgery' }),
  step('POST', '/patients/{patient}/visits', visit('Massage', {})),
  step('GET', '/patients/{patient}/visits?limit=2&room=A12'),
  step('GET', '/patients/{patient}/visits?includeDeleted=true'),
  step('GET', '/patients/{patient}/visits/{consultation}'),
  step('GET', '/patients/{patient}/visits/{vaccination}'),
  step('GET', '/patients/{patient}/visits/{surgery}'),
  step('PUT', '/patients/{patient}/visits/{consultation}', consultation),
  step('PUT', '/patients/{patient}/visits/{consultation}', { type: 'Consultation' }),
  step('POST', '/patients/{patient}/visits/{consultation}', consultation),
  step('DELETE', '/patients/{patient}/visits/{consultation}'),
  step('GET', '/patients/{patient}/visits/{consultation}'),
  step('DELETE', '/patients/{patient}'),
  step('GET', '/patients/{patient}'),
]

/** Sends it all, one after the other. */
export async function playTraffic(server: Server, url: string): Promise<void> {
  const ids: Record<string, string> = {}
  for (const { method, path, body, headers, keep, anonymous } of server === 'library' ? LIBRARY : CLINIC) {
    const response = await fetch(url + path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '0'), {
      method,
      redirect: 'manual',
      headers: {
        ...(!anonymous && { authorization: `Bearer ${SETUPS[server].tokens.valid}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => undefined)
    const text = await response?.text().catch(() => '')
    const id = keep && response?.ok ? /"id": ?"?([\w-]+)/.exec(text ?? '')?.[1] : undefined
    if (keep && id) ids[keep] = id
  }
}
