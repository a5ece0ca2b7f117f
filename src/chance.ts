/** Clock, ids and made-up data, all grown from one seed: the only place where time and chance enter, and the only door to faker. */
import type { Faker } from '@faker-js/faker'

export type { Faker }

/** Where a double takes its time and its ids from. */
export interface Chance {
  /** Milliseconds since 1970. A seeded clock moves one second with each reading. */
  now(): number
  /** A version 4 UUID. */
  uuid(): string
  /** Letters and digits, 32 of them unless told otherwise. */
  token(length?: number): string
  /** A number in [0, 1). */
  number(): number
}

/** `'system'` is the machine's clock and chance; a number gives the same bytes each time. */
export type Seed = number | 'system'

/** The first moment of a seeded clock, in milliseconds. */
export const SEEDED_START = Date.UTC(2026, 0, 1)

const TICK = 1000
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Opens a source of time and ids. The same number gives the same values in the same order. */
export function createChance(seed: Seed): Chance {
  const number = seed === 'system' ? Math.random : seededNumbers(seed)
  let clock = SEEDED_START - TICK
  return {
    number,
    now: seed === 'system' ? Date.now : () => (clock += TICK),
    uuid: seed === 'system' ? () => crypto.randomUUID() : () => seededUuid(number),
    token: (length = 32) => Array.from({ length }, () => LETTERS[Math.floor(number() * LETTERS.length)]).join(''),
  }
}

/** Loads faker with a seed. Nothing else in the package loads it, and only when data beyond the default world is asked for. */
export async function loadFaker(seed: number): Promise<Faker> {
  const { faker } = await import('@faker-js/faker/locale/en')
  faker.seed(seed)
  faker.setDefaultRefDate(new Date(SEEDED_START))
  return faker
}

/** The sfc32 generator: small, fast and good enough for ids and choices, not for secrets. */
function seededNumbers(seed: number): () => number {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9, 0x243f6a88, (Math.floor(seed / 0x100000000) * 2 + 1) | 0]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 0x100000000
  }
  for (let round = 0; round < 15; round++) next()
  return next
}

function seededUuid(number: () => number): string {
  let text = ''
  for (let index = 0; index < 16; index++) {
    let byte = Math.floor(number() * 256)
    if (index === 6) byte = (byte & 0x0f) | 0x40
    if (index === 8) byte = (byte & 0x3f) | 0x80
    text += HEX[byte]
    if (index === 3 || index === 5 || index === 7 || index === 9) text += '-'
  }
  return text
}
