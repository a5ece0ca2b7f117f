/** Values of the known formats: good ones, those at their edges, and bad ones. */
import type { Random } from '../random.ts'
import { digits, letters } from './letters.ts'
import { FIRST_NAMES, WORDS } from './words.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** Plain values of a format, the best first; `undefined` for formats that say nothing of the text. */
export function formatted(format: string, random: Random): string[] | undefined {
  const day = `2026-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`
  const time = `${two(random.integer(0, 23))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}`
  const host = `${random.pick(WORDS)}-${letters(random, 5)}.example.com`
  const person = random.pick(FIRST_NAMES).toLowerCase()
  switch (format) {
    case 'date':
      return [day]
    case 'date-time':
      return [`${day}T${time}Z`, `${day}T${time}.000Z`]
    case 'time':
      return [`${time}Z`, time]
    case 'duration':
      return [`PT${random.integer(1, 59)}M`, `P${random.integer(1, 9)}D`]
    case 'email':
    case 'idn-email':
      return [`${person}.${letters(random, 5)}@example.com`, `${letters(random, 5)}@x.io`]
    case 'uuid':
      return [uuid(random)]
    case 'uri':
    case 'url':
    case 'iri':
    case 'uri-reference':
    case 'iri-reference':
    case 'uri-template':
      return [`https://${host}/${letters(random, 4)}`, `https://x.io/${letters(random, 3)}`]
    case 'hostname':
    case 'idn-hostname':
      return [host]
    case 'ipv4':
      return [`192.0.2.${random.integer(1, 254)}`]
    case 'ipv6':
      return [`2001:db8::${random.integer(1, 9999)}`]
    case 'byte':
    case 'base64url':
      return [btoa(letters(random, 9)), btoa(letters(random, 3))]
    case 'json-pointer':
      return [`/${letters(random, 4)}`]
    case 'relative-json-pointer':
      return [`0/${letters(random, 4)}`]
    case 'regex':
      return [`^${letters(random, 4)}$`]
    case 'int64':
    case 'int32':
    case 'decimal':
      return [digits(random, 3)]
    default:
      return undefined
  }
}

function uuid(random: Random): string {
  const hex = (count: number) => Array.from({ length: count }, () => random.integer(0, 15).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`
}

/** Valid values that lax readers stumble over, each with what is special about it. */
export const EDGES: Readonly<Record<string, readonly (readonly [label: string, value: string])[]>> = {
  date: [
    ['a leap day', '2024-02-29'],
    ['the last day of a year', '2026-12-31'],
  ],
  'date-time': [
    ['an offset', '2026-06-15T12:30:00+05:30'],
    ['fractions of a second', '2026-06-15T12:30:00.123456Z'],
    ['a leap day', '2024-02-29T23:59:59Z'],
  ],
  email: [
    ['a plus sign', 'ada+test@example.com'],
    ['a long top-level domain', 'ada@example.technology'],
  ],
  uuid: [['capitals', '9F1B7C2E-58D3-4A6F-8B0C-2D4E6F8A1B3C']],
  uri: [
    ['a query and a fragment', 'https://example.com/a/b?c=d&e=f#g'],
    ['a port', 'http://example.com:8080/'],
  ],
  ipv6: [['the shortest', '::1']],
}

/** Values that no reader may take for the format. */
export const CLEARLY_BAD: Readonly<Record<string, string>> = {
  date: 'not-a-date',
  'date-time': 'not-a-date-time',
  time: 'not-a-time',
  duration: 'not-a-duration',
  email: 'not-an-email',
  'idn-email': 'not-an-email',
  uuid: 'not-a-uuid',
  uri: 'not a uri',
  url: 'not a url',
  iri: 'not an iri',
  ipv4: 'not-an-ip',
  ipv6: 'not-an-ip',
  hostname: 'not a host name',
  byte: '***not base64***',
  'json-pointer': 'not-a-pointer',
  regex: '(not a regex',
}

/** Values that are wrong and that lax readers take: `Date.parse` of V8 accepts 2026-02-30. */
export const NEARLY_GOOD: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-30', '15.06.2026'],
  'date-time': ['2026-06-15', '2026-06-15 12:30'],
  email: ['ada@', '@example.com'],
  uuid: ['9f1b7c2e58d34a6f8b0c2d4e6f8a1b3g'],
  ipv4: ['256.1.1.1'],
}
