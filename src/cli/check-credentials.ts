/** Reads the credentials of a run from flags and a file. */

import { parse } from 'yaml'
import type { Credential, CredentialsGiven } from '../check/credentials.ts'
import { isObject } from '../openapi/json.ts'
import { Failure } from './failure.ts'
import { readText } from './har-reports.ts'

/** The flags that bring credentials. */
export interface CredentialFlags {
  readonly header?: readonly string[]
  readonly secondHeader?: readonly string[]
  readonly limitedHeader?: readonly string[]
  readonly expiredHeader?: readonly string[]
  readonly credentials?: string
}

const NAMES = ['valid', 'second', 'limited', 'expired'] as const
const PLACES = ['headers', 'query', 'cookies'] as const

/**
 * Reads all of them.
 *
 * @throws Failure naming the flag or the place in the file that is wrong; never what stands there.
 */
export function readCredentials(flags: CredentialFlags): { headers: [string, string][]; credentials: CredentialsGiven } {
  const own = (name: 'second' | 'limited' | 'expired', texts: readonly string[] | undefined): CredentialsGiven =>
    texts ? { [name]: { headers: Object.fromEntries(readHeaders(texts, `--${name}-header`)) } } : {}
  return {
    headers: readHeaders(flags.header ?? [], '--header'),
    credentials: {
      ...(flags.credentials === undefined ? {} : readFile(flags.credentials)),
      ...own('second', flags.secondHeader),
      ...own('limited', flags.limitedHeader),
      ...own('expired', flags.expiredHeader),
    },
  }
}

/** Reads `Name: value` pairs. */
export function readHeaders(texts: readonly string[], flag: string): [string, string][] {
  return texts.map((text) => {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/s.exec(text) ?? []
    try {
      new Headers([[name, value.trim()]])
    } catch {
      // What was given may be a secret: only its beginning is told.
      throw new Failure(Failure.USAGE, `${flag} ${JSON.stringify(name === '' ? `${text.slice(0, 4)}…` : name)} is not "Name: value"`)
    }
    return [name, value.trim()]
  })
}

function readFile(file: string): CredentialsGiven {
  const wrong = (why: string) => new Failure(Failure.USAGE, `the credentials ${file} cannot be used: ${why}`)
  let given: unknown
  try {
    given = parse(readText(file, 'credentials'))
  } catch (error) {
    if (error instanceof Failure) throw error
    throw wrong('it is neither JSON nor YAML')
  }
  if (!isObject(given)) throw wrong(`it must be an object with ${NAMES.join(', ')}`)
  const result: Record<string, Credential> = {}
  for (const [name, credential] of Object.entries(given)) {
    if (!(NAMES as readonly string[]).includes(name))
      throw wrong(`there is no credential ${JSON.stringify(name)}: there are ${NAMES.join(', ')}`)
    if (!isObject(credential)) throw wrong(`${name} must be an object with ${PLACES.join(', ')}`)
    for (const [place, values] of Object.entries(credential)) {
      if (!(PLACES as readonly string[]).includes(place))
        throw wrong(`${name} cannot have ${JSON.stringify(place)}: it can have ${PLACES.join(', ')}`)
      if (!isObject(values) || !Object.values(values).every((value) => typeof value === 'string'))
        throw wrong(`${name}.${place} must map names to strings`)
      if (place === 'headers')
        readHeaders(
          Object.entries(values).map(([key, value]) => `${key}: ${value}`),
          `${file}: ${name}.headers`,
        )
    }
    result[name] = credential
  }
  return result
}
