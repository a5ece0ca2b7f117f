/** A user's Jest test as an ES module: the matcher through the setup file, and by hand. */
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { toKeepContract } from 'doppel/jest'

const path = createRequire(import.meta.url).resolve('doppel/specs/secoda.json')
const strict = { failOn: 'warning' }
const light = { method: 'GET', path: '/user/none', status: 404, headers: { 'content-type': 'application/json' } }

test('the global expect and that of @jest/globals know the matcher', async () => {
  expect({ ...light, body: { detail: 'Not found.' } }).toKeepContract(path)
  globalThis.expect({ ...light, body: { detail: 404 } }).not.toKeepContract(path, strict)
  await expect(
    expect(Response.json({}, { status: 404 })).toKeepContract(path, { ...strict, method: 'GET', path: light.path }),
  ).rejects.toThrow('CT137')
})

test('it can be handed over by hand', () => {
  expect.extend({ toHold: toKeepContract })
  expect({ ...light, body: { detail: 'Not found.' } }).toHold(path)
})
