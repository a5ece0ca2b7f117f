/** Whether two values mean the same, as far as a server may legally write a value in its own way. */
import { isObject } from '../../openapi/json.ts'

/** Whether nothing was said: absent, null, or empty. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/**
 * Whether what is read may be what was sent: the same value, or one that a server may well make of it. Letters' case, spaces around and
 * between, rounding, the notation of an instant, the order of a list, a slash at the end of an address do not count.
 */
export function alike(sent: unknown, read: unknown): boolean {
  if (Object.is(sent, read) || (isNothing(sent) && isNothing(read))) return true
  if (typeof sent === 'string' || typeof read === 'string')
    return isScalar(sent) && isScalar(read) && textsAlike(String(sent), String(read))
  if (typeof sent === 'number' && typeof read === 'number') return numbersAlike(sent, read)
  if (Array.isArray(sent) && Array.isArray(read)) return listsAlike(sent, read)
  if (isObject(sent) && isObject(read)) return Object.keys(sent).every((name) => alike(sent[name], read[name]))
  return false
}

/** Whether two values can be held against one another at all: an id that comes back as an object cannot. */
export function comparable(sent: unknown, read: unknown): boolean {
  if (isNothing(sent) || isNothing(read)) return true
  if (isScalar(sent) || isScalar(read)) return isScalar(sent) && isScalar(read)
  if (Array.isArray(sent) !== Array.isArray(read)) return false
  if (Array.isArray(sent) && Array.isArray(read)) return comparable(sent[0], read[0])
  return true
}

/** Whether one is plainly made from the other: a slug, a masked or cut text. */
export function related(sent: unknown, read: unknown): boolean {
  if (typeof sent !== 'string' || typeof read !== 'string') return false
  const [one, other] = [bare(sent), bare(read)]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/** Whether what is read holds all of what was sent and more: an address that was completed, a text that was wrapped. */
export function enlarged(sent: unknown, read: unknown): boolean {
  if (typeof sent !== 'string' || typeof read !== 'string') return false
  return bare(sent) !== '' && bare(read).includes(bare(sent))
}

/** Whether a list shows the beginning of a long text, and says so. */
export function shortened(whole: unknown, listed: unknown): boolean {
  if (typeof whole !== 'string' || typeof listed !== 'string') return false
  const start = listed.replace(/(?:\.{3}|\u2026)\s*$/, '')
  return start.length < whole.length && start.length >= 20 && whole.startsWith(start.trimEnd())
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function textsAlike(sent: string, read: string): boolean {
  if (plain(sent) === plain(read)) return true
  if (sent.trim() !== '' && read.trim() !== '' && numbersAlike(Number(sent), Number(read))) return true
  return instantsAlike(sent, read) || addressesAlike(sent, read)
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function numbersAlike(sent: number, read: number): boolean {
  if (Number.isNaN(sent) || Number.isNaN(read)) return false
  if (Math.abs(sent - read) <= Math.abs(sent) * 1e-9) return true
  if (Number.isInteger(sent)) return false
  // Fewer decimals, rounded or cut.
  for (let decimals = 0; decimals < 12; decimals++) {
    const scale = 10 ** decimals
    if (
      [Math.round(sent * scale), Math.trunc(sent * scale)].some((value) => Math.abs(value / scale - read) <= 1e-9 * (1 + Math.abs(read)))
    ) {
      return true
    }
  }
  return false
}

const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i

/** Two notations of one moment, down to the second; a date alone is any moment of its day. */
function instantsAlike(sent: string, read: string): boolean {
  if (!INSTANT.test(sent) || !INSTANT.test(read)) return false
  const [one, other] = [Date.parse(sent), Date.parse(read)]
  if (Number.isNaN(one) || Number.isNaN(other)) return false
  const dayOnly = sent.length === 10 || read.length === 10
  return dayOnly ? sent.slice(0, 10) === read.slice(0, 10) : Math.abs(one - other) <= 1000
}

function addressesAlike(sent: string, read: string): boolean {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(sent)) return false
  const tidy = (text: string) => (URL.canParse(text) ? new URL(text).href.replace(/\/$/, '') : text)
  return tidy(sent) === tidy(read)
}

/** The same items in any order: a list is often kept as a set, or sorted. A list of a set may lose its doubles. */
function listsAlike(sent: readonly unknown[], read: readonly unknown[]): boolean {
  const within = (few: readonly unknown[], many: readonly unknown[], swap: boolean) =>
    few.every((one, index) => {
      const fits = (other: unknown) => (swap ? alike(other, one) : alike(one, other))
      // Most stand at the same place: a list of many thousands is not compared with all of another.
      return (index < many.length && fits(many[index])) || many.some(fits)
    })
  return within(sent, read, false) && within(read, sent, true)
}
