/** What the mutating proxy can do to an answer. An edit that finds nothing to change leaves the answer as it is. */

/** Parents and keys of the places that a pointer names; `*` is every item, and, where it ends the pointer, every value; names that are not there name nothing. */
function places(root, pointer) {
  const keys = pointer.split('/').slice(1)
  let parents = [root]
  for (const key of keys.slice(0, -1)) {
    parents = parents
      .flatMap((parent) => (key === '*' && Array.isArray(parent) ? parent : [parent?.[key]]))
      .filter((one) => one !== null && typeof one === 'object')
  }
  const last = keys.at(-1)
  return parents
    .filter((one) => one !== null && typeof one === 'object')
    .flatMap((parent) => (last === '*' ? Object.keys(parent) : [last]).map((key) => ({ parent, key })))
}

const present = (root, pointer) => places(root, pointer).filter(({ parent, key }) => Object.hasOwn(parent, key))

/** Changes a value in place, or gives another one: JSON in, JSON out. */
const IN_BODY = {
  drop: (body, { at }) => change(present(body, at), ({ parent, key }) => delete parent[key]),
  set: (body, { at, value }) => change(present(body, at), ({ parent, key }) => (parent[key] = value)),
  add: (body, { at, value }) => change(places(body, at), ({ parent, key }) => (parent[key] = value)),
  text: (body, { at }) => change(present(body, at), ({ parent, key }) => (parent[key] = String(parent[key]))),
  first: (body, { at }) =>
    change(
      present(body, at).filter(({ parent, key }) => parent[key]?.length),
      ({ parent, key }) => (parent[key] = parent[key][0]),
    ),
  swap: (body, { at, value }) => change(present(body, at), ({ parent, key }) => (parent[key] = value[parent[key]] ?? parent[key])),
  rename(body, { at, value }) {
    return change(present(body, at), ({ parent, key }) => {
      parent[value] = parent[key]
      delete parent[key]
    })
  },
  wrap: (body, { at }) =>
    at === ''
      ? { changed: true, body: [body] }
      : change(
          present(body, at).filter(({ parent, key }) => parent[key] !== null),
          ({ parent, key }) => (parent[key] = [parent[key]]),
        ),
  body: (_, { value }) => ({ changed: true, body: value }),
  envelope: (body, { value }) => ({ changed: true, body: { [value]: body } }),
  'reverse-keys': (body) => ({ changed: true, body: reversed(body) }),
  'offset-times': (body) => ({ changed: true, body: retimed(body) }),
}

function change(found, how) {
  for (const place of found) how(place)
  return { changed: found.length > 0 }
}

const reversed = (value) => {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  )
}

/** The server's own times, as the same instant in another zone. */
const retimed = (value, key = '') => {
  if (Array.isArray(value)) return value.map((one) => retimed(one))
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, retimed(one, name)]))
  if ((key !== 'createdAt' && key !== 'since') || typeof value !== 'string') return value
  return new Date(Date.parse(value) + 3_600_000).toISOString().replace(/\.\d+Z$/, '+01:00')
}

/** Changes the text of a JSON body. */
const IN_TEXT = {
  truncate: (text) => text.slice(0, Math.floor(text.length / 2)),
  'duplicate-key': (text) => text.replace(/^\{("[^"]+":)/, '{$1"first",$1'),
  indent: (text) => `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`,
}

/** Changes the status line and the headers. */
const IN_HEAD = {
  status: (answer, { value }) => ({ ...answer, status: value }),
  empty: (answer, { value }) => ({
    status: value,
    headers: without(without(answer.headers, 'content-type'), 'content-encoding'),
    body: Buffer.alloc(0),
  }),
  html: (answer) => ({
    ...answer,
    headers: { ...answer.headers, 'content-type': 'text/html' },
    body: Buffer.from('<!doctype html><title>Error</title><h1>Bad request</h1>'),
  }),
  header: (answer, { header, value }) => ({
    ...answer,
    headers: value === null ? without(answer.headers, header) : { ...answer.headers, [header]: value },
  }),
  'count-header': (answer, { header }, { count }) =>
    answer.headers[header] ? { ...answer, headers: { ...answer.headers, [header]: `"${count}"` } } : answer,
  replace: (_, { value }) => ({
    status: value.status,
    headers: { ...value.headers, ...(value.body !== undefined && { 'content-type': 'application/json' }) },
    body: Buffer.from(value.body === undefined ? '' : JSON.stringify(value.body)),
  }),
  'raw-204-body': (answer) => ({
    ...answer,
    raw: Buffer.from(
      'HTTP/1.1 204 No Content\r\nContent-Type: application/json\r\nContent-Length: 16\r\nConnection: close\r\n\r\n{"deleted":true}',
    ),
  }),
  charset: (answer) => withMedia(answer, (media) => (media.includes('charset') ? media : `${media}; charset=utf-8`)),
  'upper-media-type': (answer) => withMedia(answer, (media) => media.toUpperCase()),
  'absolute-location': (answer, _, { host }) =>
    answer.headers.location?.startsWith('/')
      ? { ...answer, headers: { ...answer.headers, location: `http://${host}${answer.headers.location}` } }
      : answer,
  chunked: (answer) => ({ ...answer, chunked: answer.body.length > 0 }),
  close: (answer) => ({ ...answer, headers: { ...answer.headers, connection: 'close' } }),
}

const without = ({ ...headers }, name) => {
  delete headers[name]
  return headers
}
const withMedia = (answer, how) => {
  const media = answer.headers['content-type']
  return media ? { ...answer, headers: { ...answer.headers, 'content-type': how(media) } } : answer
}

/** Applies an edit to `{ status, headers, body }`; `count` tells how many such answers there were. */
export function applyEdit(edit, answer, context) {
  if (edit.every !== undefined && context.count % edit.every !== 0) return answer
  if (Object.hasOwn(IN_HEAD, edit.do)) return IN_HEAD[edit.do](answer, edit, context)
  if (answer.body.length === 0) return answer
  const text = answer.body.toString()
  if (Object.hasOwn(IN_TEXT, edit.do)) return { ...answer, body: Buffer.from(IN_TEXT[edit.do](text)) }
  const body = JSON.parse(text)
  if (edit.do === 'set-raw') {
    const token = '__raw__'
    const { changed } = IN_BODY.set(body, { ...edit, value: token })
    return changed ? { ...answer, body: Buffer.from(JSON.stringify(body).replaceAll(`"${token}"`, edit.value)) } : answer
  }
  const result = IN_BODY[edit.do](body, edit)
  return result.changed ? { ...answer, body: Buffer.from(JSON.stringify(result.body === undefined ? body : result.body)) } : answer
}

/** Every edit that there is, so that a misspelt one is found before a run. */
export const EDITS = [...Object.keys(IN_BODY), ...Object.keys(IN_TEXT), ...Object.keys(IN_HEAD), 'set-raw']
