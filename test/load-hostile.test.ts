/** Documents that are broken or mean harm: each ends in one sentence that names the file, and nothing hangs, crashes or overflows. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDocument, loadDocumentSync } from '../src/load/load.ts'
import { DocumentError } from '../src/openapi/document.ts'
import { folderOf } from './support/folder.ts'

const head = 'openapi: 3.1.0\ninfo: { title: any, version: "1" }\n'
const inPaths = (paths: unknown, more = {}) => JSON.stringify({ openapi: '3.0.3', info: {}, paths, ...more }, null, 1)
const inOperation = (operation: unknown) => inPaths({ '/a': { get: operation } })

const texts: Record<string, [text: string | Uint8Array, told: string | RegExp, name?: string]> = {
  nothing: ['', 'doc: it is empty'],
  'white space': [' \n\n ', 'doc: it is empty'],
  'only a byte order mark': ['\uFEFF', 'doc: it is empty'],
  'UTF-16': [new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'doc: it is in UTF-16; doppel reads UTF-8'],
  'bytes that are no text': [new Uint8Array([0x7b, 0xc3, 0x28]), 'doc: it is not UTF-8'],
  'an archive': [new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff, 0xfe]), 'doc: it is not UTF-8'],
  'a page of HTML': ['<!DOCTYPE html><html><body>Sign in: now</body></html>', 'doc: it is HTML or XML; a document is JSON or YAML'],
  'a word': ['hello', 'doc:1:1: it must be an object, found text'],
  'a number': ['42', 'doc:1:1: it must be an object, found a number'],
  null: ['null', 'doc:1:1: it must be an object, found nothing'],
  'a list': ['[]', 'doc:1:1: it must be an object, found a list'],
  'an object that is no document': [
    '{"a":1}',
    'doc:1:1: it has neither "openapi" nor "swagger", so it is no OpenAPI document of version 2.0, 3.0, 3.1 or 3.2',
  ],
  'an old version': ['{"swagger":"1.2"}', 'doc:1:1: "swagger" must be 2.0, found "1.2"'],
  'a version to come': ['{\n"openapi":"4.0.0"}', 'doc:2:1: "openapi" must be a 3.0, 3.1 or 3.2 version, found "4.0.0"'],
  'a version that is a number': [
    'openapi: 3.1',
    'doc:1:1: "openapi" must be a 3.0, 3.1 or 3.2 version, found 3.1 (a number: put it in quotes)',
  ],
  'cut JSON': ['{\n "openapi": "3.0.0",\n "paths": {', 'doc:3:12: it is not JSON: close brace expected'],
  'JSON with a comma too many': ['{"a": [1,]}', 'doc:1:10: it is not JSON: value expected'],
  'JSON without quotes': ['{"a": yes}', 'doc:1:7: it is not JSON: invalid symbol', 'doc.json'],
  'JSON with a comment': ['{"a": 1 // one\n}', 'doc:1:9: it is not JSON: invalid comment token'],
  'JSON that goes on': ['{"a": 1} {"b": 2}', 'doc:1:10: it is not JSON: end of file expected'],
  'JSON with a key twice': ['{"a": {"b": 1,\n "c": {}, "\\u0062": 2}}', 'doc:2:11: the key "b" stands twice in one object'],
  'YAML with a key twice': [`${head}paths:\n  /a: {}\n  /a: {}\n`, 'doc:5:3: the key "/a" stands twice in one map'],
  'YAML with a tab': ['a:\n\t- b', /^doc:2:\d+: it is not YAML: /],
  'two documents in YAML': ['a: 1\n---\nb: 2\n', /^doc:\d+:\d+: it holds more than one document$/],
  'an alias of nothing': [`${head}paths: *none\n`, 'doc:3:8: the alias none repeats nothing'],
  'an alias within itself': [`${head}paths: &p\n  /a: *p\n`, 'doc:4:7: the alias p stands within what it repeats'],
  'aliases that unfold to a billion': [
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`)}]\n`)}`,
    'doc: its aliases unfold to more than doppel follows',
  ],
  'brackets, 100,000 deep': ['['.repeat(100_000) + ']'.repeat(100_000), 'doc:1:501: it is nested deeper than 500 levels'],
  'brackets that never close': ['['.repeat(100_000), /^doc(?::\d+:\d+)?: it is not JSON: /],
  'objects, 20,000 deep': [`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, /^doc:1:\d+: it is nested deeper than 500 levels$/],
  'YAML, 5,000 deep': [`a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, /^doc.*: it is nested (?:too deep|deeper than 500 levels)$/],
  'YAML, 600 deep by aliases': [
    `a: &a ${'['.repeat(300)}${']'.repeat(300)}\nb: ${'['.repeat(300)}*a${']'.repeat(300)}\n`,
    'doc: it is nested deeper than 500 levels',
  ],
  'paths that are a list': [inPaths([]), /^doc:\d+:2: it must be an object, found a list$/],
  'a path without a slash': [inPaths({ users: {} }), /^doc:5:3: the path "users" must begin with a slash$/],
  'a path that is text': [inPaths({ '/a': 'x' }), /: it must be an object \(path item\), found text$/],
  'an operation that is text': [inPaths({ '/a': { get: 'x' } }), /^doc:6:4: it must be an object \(operation\), found text$/],
  'responses that are a list': [inOperation({ responses: [] }), /: it must be an object, found a list$/],
  'a response that is nothing': [inOperation({ responses: { 200: null } }), /: it must be an object \(response\), found nothing$/],
  'content that is text': [inOperation({ responses: { 200: { content: 'x' } } }), /: it must be an object, found text$/],
  'parameters that are an object': [inOperation({ parameters: {} }), /: it must be a list, found an object$/],
  'a parameter without a name': [inOperation({ parameters: [{ in: 'query' }] }), /: the parameter has no name$/],
  'a parameter of 2.0': [
    inOperation({ parameters: [{ name: 'a', in: 'body' }] }),
    /: the parameter a must be in one of path, query, header, cookie, querystring, found "body"$/,
  ],
  'an operationId that is a number': [inOperation({ operationId: 7 }), /: operationId must be text, found a number$/],
  'an operationId twice': [
    inPaths({ '/a': { get: { operationId: 'x' }, put: { operationId: 'x' } } }),
    /^doc:10:5: two operations are called x: get \/a and put \/a$/,
  ],
  'security that is an object': [inPaths({}, { security: {} }), /: it must be a list, found an object$/],
  'a security scheme that is not declared': [inPaths({}, { security: [{ key: [] }] }), /: the security scheme "key" is not declared$/],
  'servers without a url': [inPaths({}, { servers: [{}] }), /: the server has no url$/],
  'a reference that is a number': [inPaths({ '/a': { $ref: 5 } }), /: the \$ref must be text, found a number$/],
  'a reference that is a million letters': [inPaths({ '/a': { $ref: `#/${'a/'.repeat(100_000)}` } }), /leads nowhere$/],
}

describe('a document that holds', () => {
  test.each(Object.entries(texts))('%s', async (_, [text, told, name = 'doc']) => {
    const file = join(folderOf({ [name]: text }), name)
    const error = await loadDocument(file).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(DocumentError)
    const message = (error as Error).message.replace(file, 'doc')
    expect(message).toMatch(told)
    if (typeof told === 'string') expect(message).toBe(told)
    expect(() => loadDocumentSync(file)).toThrow((error as Error).message)
  })
})

describe('a file that', () => {
  const told = (file: string, options = {}) =>
    loadDocument(file, options).then(
      () => 'nothing',
      (error: Error) => error.message.replace(file, 'doc'),
    )

  test('is not there, is a folder, or never ends', async () => {
    const folder = folderOf({ 'a.json': '{}' })
    expect(await told(join(folder, 'none.json'))).toBe('doc: there is no such file')
    expect(await told(join(folder, 'a.json', 'b'))).toBe('doc: a part of its path is no folder')
    expect(await told(folder)).toBe('doc: it is a folder')
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await told(join(folder, 'pipe'))).toBe('doc: it is not a plain file')
    expect(await told('/dev/zero')).toBe('doc: it is not a plain file')
    expect(await told('file://somewhere/a.json')).toMatch(/^doc: /)
    expect(await told('http://')).toBe('doc: it is neither a path nor a URL')
    expect(await told('')).toMatch(/the document has no name: give a path or a URL$/)
    expect(await told('ftp://host/a.json')).toBe('doc: doppel does not read ftp: URLs')
    expect(await told('a\0b')).toMatch(/^doc: it cannot be read: /)
  })

  test('is too large, alone or with those that it refers to', async () => {
    const folder = folderOf({
      'a.json': { openapi: '3.1.0', paths: { '/a': { $ref: 'b.json' } } },
      'b.json': { description: 'x'.repeat(500) },
      'c.yaml': `x: [${'y,'.repeat(500_000)}]`,
    })
    expect(await told(join(folder, 'a.json'), { maxBytes: 20 })).toBe(
      'doc: it is larger than 20 bytes, the limit for a document with all its files',
    )
    expect(await told(join(folder, 'a.json'), { maxBytes: 300 })).toMatch(
      /^doc:5:\d+: the \$ref "b.json" cannot be followed: .*b.json: it is larger than 300 bytes/,
    )
    expect(await told(join(folder, 'a.json'), { maxBytes: 2000 })).toBe('nothing')
    expect(await told(join(folder, 'c.yaml'))).toBe(
      'doc: it has more than 500000 lines, commas and brackets, which is more YAML than doppel reads; JSON may be larger',
    )
  })

  test('is wide, and still read', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}`)
    const folder = folderOf({
      'a.json': JSON.stringify({
        openapi: '3.1.0',
        info: {},
        paths: {},
        'x-list': keys,
        'x-map': Object.fromEntries(keys.map((key) => [key, 1])),
      }),
      'b.yaml': `${head}paths: {}\nx-map:\n${keys.map((key) => `  ${key}: 1\n`).join('')}`,
    })
    for (const name of ['a.json', 'b.yaml']) expect(await told(join(folder, name))).toBe('nothing')
  })
})
