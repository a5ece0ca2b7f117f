/** Which names stand for secrets, and how a secret looks where no name tells. */

/** What stands in place of a secret. */
export const REDACTED = '[redacted]'

/** What stands for a credential in a command, so that it can be run with one's own. */
const PLACEHOLDER = /^(?:[A-Za-z][A-Za-z0-9-]* +)?(?:\$|%24)DOPPEL_[A-Z0-9_]+$/
const WHOLE = new Set(['auth', 'sid', 'pwd', 'pin', 'otp', 'jwt', 'cookie', 'bearer', 'sig', 'pass'])
const ENDING =
  /(?:password|passwd|passphrase|passcode|secret|secretkey|token|tokens|apikey|accesskey|accesskeyid|privatekey|signingkey|encryptionkey|credential|credentials|authorization|sessionid|sessionkey|setcookie|authkey|authcode|signature|clientassertion)$/
const STARTING = /^(?:password|passwd|secret|apikey|authorization|token)(?:hash|value|confirmation|confirm|again|repeat|old|new|current)?$/
/** Tokens that only say where in a list one is. */
const PAGING =
  /(?:page|next|prev|previous|continuation|continue|sync|cursor|scroll|start|end|max|min|num|total|prompt|completion|input|output)tokens?$/

/** Whether a field, parameter or header of this name holds a secret. */
export function isSensitive(name: string): boolean {
  const bare = name
    .slice(-80)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  return (WHOLE.has(bare) || ENDING.test(bare) || STARTING.test(bare)) && !PAGING.test(bare)
}

/** Ordinary words that follow the name of a scheme in a sentence. */
const WORDS =
  /^(?:auth|authentication|authorization|authorisation|credential|credentials|token|tokens|scheme|schemes|header|key|keys|user|users|access|is|are|or|and|in|with|realm.*|error.*)$/i

const SCHEME =
  /(?<![A-Za-z-])(Bearer|Basic|ApiKey|Api-Key|Token|Digest|Negotiate|NTLM|DPoP|SharedKey)(\s{1,4}|%20|\+)([A-Za-z0-9._~+/%-]{4,}={0,2})/gi
const JWT = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*){0,3}/g
const USERINFO = /(?<![a-z0-9+.-])([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/"'<>]*@/gi
const KEYS =
  /\b(?:sk|pk|rk|ghp|gho|ghs|ghu|glpat|xox[abprs]|AKIA|ASIA)(?:[-_][A-Za-z0-9_-]{12,}|[A-Z0-9]{16})\b|\bgithub_pat_[A-Za-z0-9_]{12,}/g
/** `name=value`, as forms, queries and connection strings have it. */
const PAIR = /(?<![A-Za-z0-9_.[\]%-])([A-Za-z0-9_.[\]%-]{1,100})=("[^"]*"?|'[^']*'?|[^\s&;,"'<>#]*[^\s&;,"'<>#:])/g
/** A header as it stands in a command line or a dump. */
const LINE =
  /(?<![a-z-])((?:proxy-)?authorization|(?:set-)?cookie|(?:x-)?api-?key|x-[a-z-]{0,40}(?:key|token|secret|auth)[a-z-]{0,20})(["']?\s{0,4}:\s{0,4}["']?)([^"'\r\n{[\s][^"'\r\n]*)/gi
/** What `curl -u` and `curl -b` take. */
const OPTION = /(\s(?:-u|--user|-b|--cookie|--oauth2-bearer|--proxy-user)[\s=])('[^']*'|"[^"]*"|\S+)/g
/** Elements and form parts whose names tell; JSON within a string of JSON. */
const ELEMENT = /<([A-Za-z_][\w.:-]{0,60})((?:\s[^<>]{0,500})?)>([^<>]+)/g
const PART = /(name="([^"\r\n]{1,100})"[^\r\n]{0,200}(?:\r?\n[^\r\n]{1,200}){0,4}\r?\n\r?\n)([^\r\n]+)/g
const NESTED = /(\\+"([^"\\]{1,60})\\+"\s{0,4}:\s{0,4}\\+")([^"\\]+)/g

/** A sentence, a value or an address without what looks like a secret. */
export function withoutLooks(text: string, isSecret: (name: string) => boolean = isSensitive): string {
  return text
    .replace(USERINFO, `$1${REDACTED}@`)
    .replace(SCHEME, (all, scheme: string, space: string, value: string) =>
      isCredential(scheme, value) ? `${scheme}${space}${REDACTED}` : all,
    )
    .replace(JWT, REDACTED)
    .replace(KEYS, REDACTED)
    .replace(PAIR, (all, name: string, value: string) => (isSecret(lastOf(name)) && !isEmpty(value) ? `${name}=${REDACTED}` : all))
}

/** The same of a body or a command, where also headers, elements and form parts tell. */
export function withoutTold(text: string, isSecret: (name: string) => boolean = isSensitive): string {
  const told = text
    .replace(LINE, (_, name: string, between: string, value: string) => `${name}${between}${withoutHeader(name, value)}`)
    .replace(
      OPTION,
      (_, option: string, value: string) => `${option}${/^['"]/.test(value) ? `${value[0]}${REDACTED}${value[0]}` : REDACTED}`,
    )
    .replace(ELEMENT, (all, name: string, rest: string) => (isSecret(name) ? `<${name}${rest}>${REDACTED}` : all))
    .replace(PART, (all, before: string, name: string) => (isSecret(lastOf(name)) ? `${before}${REDACTED}` : all))
    .replace(NESTED, (all, before: string, name: string) => (isSecret(name) ? `${before}${REDACTED}` : all))
  return withoutLooks(told, isSecret)
}

/** The value of a header that may hold a secret, by its name; the scheme and the names of cookies stay. */
export function withoutHeader(name: string, value: string): string {
  const lower = name.toLowerCase()
  if (value === '' || PLACEHOLDER.test(value)) return value
  if (lower === 'cookie')
    return value
      .replace(
        /(^|;\s*)([^=;]+)=([^;]*)/g,
        (_, before: string, cookie: string, held: string) => `${before}${cookie}=${PLACEHOLDER.test(held) ? held : REDACTED}`,
      )
      .replace(/^[^=;]+$/, REDACTED)
  if (lower === 'set-cookie') {
    return value.replace(/^([^=;]*)=?[^;]*/, (_, cookie: string) => (value.includes('=') ? `${cookie}=${REDACTED}` : REDACTED))
  }
  if (lower.endsWith('authorization'))
    return value.replace(/^([A-Za-z][A-Za-z0-9-]*)\s+\S.*$|^.+$/s, (_, scheme?: string) => (scheme ? `${scheme} ${REDACTED}` : REDACTED))
  return REDACTED
}

function isCredential(scheme: string, value: string): boolean {
  if (WORDS.test(value)) return false
  const odd = /\d|[^A-Za-z.]|[a-z][A-Z]/.test(value)
  return odd || value.length >= 16 || /^bearer$/i.test(scheme)
}

function lastOf(name: string): string {
  const steps = name.split(/[[\].]+|%5[BD]/i).filter((step) => step !== '')
  return steps.at(-1) ?? name
}

function isEmpty(value: string): boolean {
  return value === '""' || value === "''" || value.startsWith('[redacted') || PLACEHOLDER.test(value)
}
