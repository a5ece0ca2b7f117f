/** A user's Jest test, run from the packed package: what keeps the document passes, what breaks it is told. */
const document = require('doppel/specs/secoda.json')

const path = require.resolve('doppel/specs/secoda.json')
const strict = { failOn: 'warning' }
const light = { method: 'GET', path: '/user/none', status: 404, headers: { 'content-type': 'application/json' } }
const good = { ...light, body: { detail: 'Not found.' } }
const bad = { ...light, body: { detail: 404 } }

test('plain objects are judged at once', () => {
  expect(good).toKeepContract(document)
  expect(good).toKeepContract(path)
  expect(bad).not.toKeepContract(document, strict)
  expect(() => expect(bad).toKeepContract(path, strict)).toThrow(/GET \/user\/\{id\} answered 404[\s\S]*secoda\.json:\d+/)
})

test('a Response is a promise', async () => {
  const given = { ...strict, method: 'GET', path: '/user/none' }
  await expect(Response.json({ detail: 'Not found.' }, { status: 404 })).toKeepContract(path, given)
  await expect(expect(Response.json({ detail: 404 }, { status: 404 })).toKeepContract(path, given)).rejects.toThrow('CT137')
  await expect(Promise.resolve(Response.json({ detail: 404 }, { status: 404 }))).resolves.not.toKeepContract(path, given)
})

test('what cannot be known is asked for', () => {
  expect(() => expect({ status: 200, body: [] }).toKeepContract(document)).toThrow('pass { path }')
})
