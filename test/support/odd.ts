/** Values that no honest client sends, by the place they are sent in. */

const DEEP = 10_000
const LONG = 'long '.repeat(10_000)
export const deepList = '['.repeat(DEEP) + ']'.repeat(DEEP)
export const deepObject = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`

export const MALFORMED = [
  '{',
  '}',
  '{"a":}',
  "{'a':1}",
  '[1,]',
  '{"a":1}}',
  '{"a":1} {"a":2}',
  'undefined',
  'NaN',
  '\u0000',
  '{"a":"\n"}',
  '{"a":01}',
  'a=b&c=d',
  '<user/>',
  ' ',
]
export const BYTES = {
  'a stray byte': [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d],
  'half a character': [0x22, 0xe2, 0x82, 0x22],
  'an overlong zero': [0x22, 0xc0, 0x80, 0x22],
  surrogates: [0x22, 0xed, 0xa0, 0x80, 0x22],
  'UTF-16': [0xff, 0xfe, 0x7b, 0, 0x7d, 0],
}
export const VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x',
  '\u0000',
  '\ud800',
  LONG,
  [],
  [null],
  [[]],
  {},
  { a: 1 },
  { $ref: '#' },
  [LONG],
]
export const TYPES = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonx',
  'json',
  'application/merge-patch+json',
  'application/json, text/plain',
  ';',
  '*/*',
]
export const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$ref', '', 'a/b~c']
export const ODD_PATHS = [
  '%',
  '%zz',
  '%C3%28',
  '%E0%A4%A',
  '%00',
  'a%2Fb',
  '%2F',
  '%2e%2e%2fadmin',
  '%252F',
  '..%5c',
  '%F0%9F%90%B4',
  '__proto__',
  'constructor',
  'null',
  '*',
  "'%20OR%201=1",
  'a'.repeat(10_000),
  '{id}',
  '%7Bid%7D',
  '%ff',
]
export const ODD_QUERY_VALUES = [
  '',
  'abc',
  '-1',
  '0',
  '1',
  '99999999999999999999',
  '1e309',
  'NaN',
  '1.5',
  '+',
  'true,',
  'null',
  '[]',
  '%00',
  '%',
  '%C3%28',
  '__proto__',
  'bnVsbA',
  'e30',
  'W10',
  'eyJuYW1lIjoxLCJpZCI6e319',
  btoa('{"name":"a","id":"b"}'),
  'x'.repeat(10_000),
]
export const ODD_QUERIES = ['?', '?&&', '?=', '?%', '?__proto__=1', '?constructor=1', '?nothing', `?${'a=b&'.repeat(5_000)}`]
export const BAD_CREDENTIALS = {
  missing: [null],
  unknown: [
    'Bearer nobody-knows-this',
    `Bearer ${'x'.repeat(10_000)}`,
    'Bearer __proto__',
    'Bearer constructor',
    `Basic ${btoa('admin:wrong')}`,
    `Basic ${btoa('nobody:')}`,
    'ApiKey nobody-knows-this',
  ],
  expired: ['Bearer doppel-expired'],
  malformed: [
    '',
    'Bearer',
    'Bearer a b',
    'doppel-admin',
    'Token doppel-admin',
    'Basic !!!',
    `Basic ${btoa('no colon')}`,
    'Basic /////w==',
    'Digest username="admin"',
    'Bearer,doppel-admin',
  ],
}

/** A body with one property set to a text of JSON, also inside the items of a list. */
export function withProperty(body: unknown, name: string, json: string): string {
  if (Array.isArray(body)) return `[${withProperty(body[0], name, json)}]`
  const { [name]: _, ...rest } = body as Record<string, unknown>
  const others = JSON.stringify(rest).slice(1, -1)
  return `{${others}${others === '' ? '' : ','}${JSON.stringify(name)}:${json}}`
}
