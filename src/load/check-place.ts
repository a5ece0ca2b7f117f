/** Holds each place of a document to what everything else relies on: a parameter has a name, an operation answers are an object. */
import { isObject } from '../openapi/json.ts'
import { type Place, typeName } from '../openapi/structure.ts'
import type { Form } from './form.ts'

/** Tells what is wrong at a pointer. */
export type Fail = (pointer: string, reason: string) => never

/** Checks one place; true when it is fine. */
export function checkPlace({ places, lists }: Form, { kind, value, pointer }: Place, fail: Fail): true {
  if (kind === 'document') {
    for (const path of Object.keys(isObject(value.paths) ? value.paths : {})) {
      const at = `${pointer}/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (!path.startsWith('/') && !path.startsWith('x-')) fail(at, `the path ${JSON.stringify(path)} must begin with a slash`)
    }
  }
  if (kind === 'document' || kind === 'path-item' || kind === 'operation') checkServers(value.servers, `${pointer}/servers`, fail)
  if (kind === 'document' || kind === 'operation') checkSecurity(value.security, `${pointer}/security`, fail)
  if (kind === 'document' || kind === 'operation') for (const key of lists) checkTexts(value[key], `${pointer}/${key}`, fail)
  if (kind === 'operation') checkText(value, 'operationId', pointer, fail)
  if (kind === 'parameter') {
    if (typeof value.name !== 'string') fail(pointer, 'the parameter has no name')
    if (!places.includes(value.in as string)) {
      fail(pointer, `the parameter ${value.name} must be in one of ${places.join(', ')}, found ${JSON.stringify(value.in) ?? 'nothing'}`)
    }
  }
  if (kind === 'security-scheme') {
    if (typeof value.type !== 'string') fail(pointer, 'the security scheme has no type')
    if (value.type === 'http' && typeof value.scheme !== 'string') fail(pointer, 'the security scheme has no scheme')
    if (value.type === 'apiKey' && typeof value.name !== 'string') fail(pointer, 'the security scheme has no name')
  }
  return true
}

function checkServers(servers: unknown, pointer: string, fail: Fail): void {
  if (servers === undefined || servers === null) return
  if (!Array.isArray(servers)) fail(pointer, `it must be a list, found ${typeName(servers)}`)
  for (const [index, server] of servers.entries()) {
    if (!isObject(server) || typeof server.url !== 'string') fail(`${pointer}/${index}`, 'the server has no url')
    const { variables } = server
    if (variables !== undefined && !isObject(variables)) fail(`${pointer}/${index}/variables`, 'it must be an object')
  }
}

function checkSecurity(security: unknown, pointer: string, fail: Fail): void {
  if (security === undefined || security === null) return
  if (!Array.isArray(security)) fail(pointer, `it must be a list, found ${typeName(security)}`)
  for (const [index, requirement] of security.entries()) {
    if (!isObject(requirement)) fail(`${pointer}/${index}`, `it must be an object, found ${typeName(requirement)}`)
  }
}

function checkText(value: Readonly<Record<string, unknown>>, key: string, pointer: string, fail: Fail): void {
  const found = value[key]
  if (found !== undefined && typeof found !== 'string') fail(`${pointer}/${key}`, `${key} must be text, found ${typeName(found)}`)
}

function checkTexts(list: unknown, pointer: string, fail: Fail): void {
  if (list === undefined || list === null) return
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) fail(pointer, 'it must be a list of texts')
}
