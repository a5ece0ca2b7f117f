/** What an API keeps is read from its document. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keyField, nounOf, plainName, singular } from '../src/check/model/names.ts'
import { inferResources, kindElsewhere, resourceNamed, resourceOfPath } from '../src/check/model/resources.ts'
import { isPromised } from '../src/check/model/shape.ts'
import type { Resource } from '../src/check/resource.ts'
import { type Document, openDocument } from '../src/openapi/document.ts'

function told({ item, key, items, confidence, parent, ...rest }: Resource): string {
  const operations = (['create', 'list', 'read', 'replace', 'update', 'remove'] as const).filter((name) => rest[name])
  return `${item} by ${key}, listed at ${items ?? 'nowhere'}, ${confidence}: ${operations.join(' ')}${parent ? `, beneath ${parent.item}` : ''}`
}

function documentOf(paths: object): Document {
  return openDocument({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths })
}

const json = (schema: object) => ({ description: 'x', content: { 'application/json': { schema } } })
const bare = { description: 'x' }
const thing = (...fields: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((name) => [name, { type: 'string' }])),
})

test.for([
  [
    'secoda',
    [
      '/user/{id} by /id, listed at /results, name: create list read update remove',
      '/auth/group/{id} by /id, listed at /results, name: create list read update remove',
      '/auth/teams/{team_id} by /id, listed at /results, name: create list read update remove',
    ],
  ],
  [
    'elastic-cloud',
    [
      '/users/{user_name} by /user_name, listed at /users, name: create list read update remove',
      '/users/auth/keys/{api_key_id} by /id, listed at /keys, name: create list read remove',
      '/users/{user_id}/auth/keys/{api_key_id} by /id, listed at /keys, name: list read remove, beneath /users/{user_name}',
    ],
  ],
] as const)('%s', ([api, expected]) => {
  const text = readFileSync(new URL(`../specs/${api}.json`, import.meta.url), 'utf8')
  expect(inferResources(openDocument(JSON.parse(text))).map(told)).toEqual(expected)
})

test('a thing in a wrapper, made by PUT, and named by a link', () => {
  const paths = {
    '/boxes/{boxId}': {
      get: { responses: { 200: json({ type: 'object', properties: { data: thing('id', 'colour'), meta: thing('at') } }) } },
      put: { requestBody: { content: { 'application/json': { schema: thing('colour') } } }, responses: { 201: json(thing('id')) } },
    },
    '/jars': {
      post: {
        operationId: 'makeJar',
        responses: {
          201: { ...json(thing('serial', 'id')), links: { it: { operationId: 'readJar', parameters: { jar: '$response.body#/serial' } } } },
        },
      },
    },
    '/jars/{jar}': { get: { operationId: 'readJar', responses: { 200: json(thing('serial', 'id')) } } },
  }
  expect(inferResources(documentOf(paths)).map(told)).toEqual([
    '/boxes/{boxId} by /data/id, listed at nowhere, name: create read replace',
    '/jars/{jar} by /serial, listed at nowhere, link: create read',
  ])
})

test('the names of things', () => {
  expect([singular('companies'), singular('addresses'), singular('status'), singular('boxes'), singular('users')]).toEqual([
    'company',
    'address',
    'status',
    'box',
    'user',
  ])
  expect([nounOf('team_id'), nounOf('teamIds'), nounOf('id'), nounOf('parentTeamName')]).toEqual(['team', 'team', '', 'parentteam'])
  expect(plainName('userGroups')).toBe(plainName('user_group'))
  expect(keyField('userId', 'user', ['name', 'id'])).toBe('id')
  expect(keyField('user_name', 'user', ['id', 'username'])).toBe('username')
  expect(keyField('slug', 'page', ['id', 'slug'])).toBe('slug')
  expect(keyField('pageId', 'page', ['title'])).toBe(undefined)
})

test('names and paths lead to things', () => {
  const paths = {
    '/teams': { post: { responses: { 201: json(thing('id')) } } },
    '/teams/{id}': { get: { responses: { 200: json(thing('id')) } } },
    '/teams/{id}/members/{member}': { get: { responses: { 200: json(thing('id')) } } },
    '/teams/{id}/archive': { post: { responses: { 204: { description: 'x' } } } },
  }
  const resources = inferResources(documentOf(paths))
  expect(resourceNamed(resources, 'team_id')?.item).toBe('/teams/{id}')
  expect(resourceNamed(resources, 'parent_team')?.item).toBe('/teams/{id}')
  expect(resourceNamed(resources, 'steam')?.item).toBe(undefined)
  expect(resourceOfPath(resources, '/teams/{team}/archive')?.item).toBe('/teams/{id}')
})

test('who is put beneath a thing lives elsewhere, and a field called id names them only in an answer about them', () => {
  const user = thing('id', 'email')
  const paths = (member: object) => ({
    '/users': { post: { responses: { 201: json(user) } } },
    '/users/{id}': { get: { responses: { 200: json(user) } } },
    '/teams/{team}/members': { get: { responses: { 200: json({ type: 'array', items: member }) } } },
    '/teams/{team}/members/{user_id}': { put: { responses: { 204: bare } }, delete: { responses: { 204: bare } } },
    '/teams/{team}/members/{user_id}/notes': { get: { responses: { 200: json({ type: 'array' }) } } },
  })
  const membersOf = (member: object) =>
    inferResources(documentOf(paths(member)))
      .map(told)
      .at(-1)
  const rest = 'listed at , name: create list remove'
  expect(membersOf(user)).toBe(`/teams/{team}/members/{user_id} by /id, ${rest}`)
  expect(membersOf(thing('id', 'since'))).toBe(`/teams/{team}/members/{user_id} by /user_id, ${rest}`)
  expect(membersOf(thing('id', 'user_id'))).toBe(`/teams/{team}/members/{user_id} by /user_id, ${rest}`)
  const resources = inferResources(documentOf(paths(user)))
  expect(kindElsewhere(resources, '/teams/{team}/members/{user_id}', 'user_id')?.item).toBe('/users/{id}')
  expect(kindElsewhere(resources, '/teams/{team}/users/{id}', 'id')?.item).toBe('/users/{id}')
  expect(kindElsewhere(resources, '/users/{id}', 'id')).toBe(undefined)
})

test('what is made beneath another thing has a path of its own where both answers have the same fields', () => {
  const paths = (made: object) => ({
    '/tickets/{id}/comments': { post: { responses: { 201: json(made) } } },
    '/comments/{id}': { get: { responses: { 200: json(thing('id', 'text')) } } },
  })
  const commentsOf = (made: object) => inferResources(documentOf(paths(made))).find(({ item }) => item === '/comments/{id}')
  expect(commentsOf(thing('id', 'text'))?.create?.path).toBe('/tickets/{id}/comments')
  expect(commentsOf(thing('id', 'since'))?.create).toBe(undefined)
})

test('a declared redirect is a success where no 2xx is promised', () => {
  const isFine = (statuses: readonly (number | string)[], status: number) => {
    const responses = Object.fromEntries(statuses.map((key) => [key, bare]))
    const [operation] = documentOf({ '/latest': { get: { responses } } }).operations
    return operation && isPromised(operation, status)
  }
  expect(isFine([303], 303)).toBe(true)
  expect(isFine(['3XX', 404], 302)).toBe(true)
  expect(isFine([303], 302)).toBe(false)
  expect(isFine([200, 303], 303)).toBe(false)
  expect(isFine(['default'], 303)).toBe(false)
  expect(isFine([303], 200)).toBe(true)
})
