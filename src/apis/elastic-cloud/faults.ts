/** Which of the vendor's codes each fault of a body falls under. */
import type { Violation } from '../../contract/violation.ts'
import type { Fault } from '../../problem.ts'
import { type Here, REALMS } from './model.ts'

const FAULTS = {
  'user.user_name.invalid': 'The provided user name is invalid. Check that it is not empty and it does not contain special characters.',
  'user.roles.invalid': 'Some of the provided roles are invalid.',
  'user.roles.forbidden': 'Some of the provided roles are forbidden.',
  'user.restricted_field': 'Trying to set a restricted field.',
  'api_keys.invalid_input': 'The API key request is invalid.',
  'root.invalid_json_request': 'JSON request does not comply with schema',
} as const

type Code = keyof typeof FAULTS
type Situation = Pick<Here, 'operation' | 'quirks'>

const ORDER = Object.keys(FAULTS)

/** The faults of a body, in the order in which the vendor documents their codes. */
export function faultsOfBody(violations: readonly Violation[], situation: Situation): Fault[] {
  const ofBody = violations.filter((found) => found.in === 'body')
  // A value of the wrong type breaks every other rule of its place as well: only the type is worth telling.
  const mistyped = new Set(ofBody.filter(({ reason }) => reason === 'type').map(({ pointer }) => pointer))
  return ofBody
    .filter(({ pointer, reason }) => reason === 'type' || !mistyped.has(pointer))
    .map((found) => faultOf(found, situation))
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
}

/** Whether a quirk lets a violation pass. */
export function isTolerated({ in: place, pointer, reason }: Violation, { operation, quirks }: Situation): boolean {
  if (place !== 'body') return false
  if (quirks['short-passwords'] && pointer === '/security/password') return reason === 'minLength'
  if (operation?.key !== 'create-user' || !quirks['restricted-fields-ignored'] || quirks['restricted-fields-strict']) return false
  return reason === 'not' ? ['/metadata', '/security/permissions'].includes(pointer) : pointer === '/builtin' && reason === 'const'
}

function faultOf(found: Violation, situation: Situation): Fault {
  const path = found.pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step))
  const code = codeOf(path.join('.'), found, situation)
  const detail =
    code === 'root.invalid_json_request' ? `${FAULTS[code]} (${path.join('.') || '[]'}: [${expectation(found)}])` : FAULTS[code]
  return { code, detail, field: ['body', ...path].join('.') }
}

function codeOf(path: string, { reason, value }: Violation, { operation, quirks }: Situation): Code {
  if (operation?.key === 'login') return 'root.invalid_json_request'
  switch (path) {
    // inferred: letters, digits and . _ @ - are what is not special; a name that is missing or no string is invalid too
    case 'user_name':
      if (operation?.key !== 'create-user') return 'root.invalid_json_request'
      return quirks['missing-name-breaks-schema'] && (reason === 'required' || reason === 'type')
        ? 'root.invalid_json_request'
        : 'user.user_name.invalid'
    // inferred: an unknown role is invalid, roles that exclude each other are forbidden
    case 'security.roles':
      return reason === 'enum' ? 'user.roles.invalid' : reason === 'not' ? 'user.roles.forbidden' : 'root.invalid_json_request'
    // inferred: what the platform derives or keeps is restricted, whatever value it is given
    case 'metadata':
    case 'security.permissions':
      return 'user.restricted_field'
    // inferred: `builtin: false` says nothing new and is accepted
    case 'builtin':
      return reason === 'const' ? 'user.restricted_field' : 'root.invalid_json_request'
    // inferred: nobody can be created in an external realm
    case 'security.security_realm.type':
      return reason === 'const' && REALMS.some((realm) => realm === value) ? 'user.restricted_field' : 'root.invalid_json_request'
    // inferred: a description that is missing or empty, and an expiration that is no duration, are invalid input
    case 'description':
    case 'expiration':
      return reason === 'type' ? 'root.invalid_json_request' : 'api_keys.invalid_input'
    // inferred: a password under eight characters, an address over 254 and a full name over 256 have no code of their own
    default:
      return 'root.invalid_json_request'
  }
}

/** What was expected in place of what came, in the vendor's way of saying it where one was seen. */
function expectation({ reason, params, message }: Violation): string {
  const type = [params?.type].flat()[0]
  if (reason === 'type' && typeof type === 'string') return `${type[0]?.toUpperCase()}${type.slice(1)} expected`
  if (reason === 'required' || reason === 'missing') return 'Value expected'
  if (reason === 'enum' || reason === 'const') return 'Enum string expected'
  return message
}
