/** Takes secrets out of JSON as it was sent, cut or broken as it may be: nothing else in the text changes. */
import { isSensitive, REDACTED } from './sensitive.ts'

const TOKEN = /"(?:[^"\\]|\\.)*(?:"|$)|[[\]{}:,]|[^\s"[\]{}:,]+/gs

interface Level {
  readonly object: boolean
  /** Everything within stands under a name that says so. */
  readonly secret: boolean
  key: string | undefined
}

/** The text with the values of fields whose names stand for secrets replaced. */
export function withoutJsonSecrets(text: string, isSecret: (name: string) => boolean = isSensitive): string {
  const levels: Level[] = [{ object: false, secret: false, key: undefined }]
  return text.replace(TOKEN, (token, at: number) => {
    const level = levels.at(-1) as Level
    if (token === '{' || token === '[') {
      levels.push({ object: token === '{', secret: secretIn(level), key: undefined })
    } else if (token === '}' || token === ']') {
      if (levels.length > 1) levels.pop()
    } else if (token === ',') {
      level.key = undefined
    } else if (token.startsWith('"') && level.object && level.key === undefined && isKey(text, at + token.length)) {
      level.key = readKey(token)
    } else if (token !== ':' && secretIn(level) && !/^(?:""?|true|false|null)$/.test(token)) {
      return `"${REDACTED}"`
    }
    return token
  })

  function secretIn({ object, secret, key }: Level): boolean {
    return secret || (object && key !== undefined && isSecret(key))
  }
}

function isKey(text: string, end: number): boolean {
  return /^\s*:/.test(text.slice(end, end + 50))
}

function readKey(token: string): string {
  try {
    return JSON.parse(token) as string
  } catch {
    return token.replaceAll('"', '')
  }
}
