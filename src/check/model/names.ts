/** Names as people write them: words, singulars, and the fields that a path parameter may mean. */

/** The words of a name, in lower case: `userGroupId` and `user_group-id` are one. */
export function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}

/** A noun for one of many. */
export function singular(noun: string): string {
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|us|is)$/.test(noun)) return noun
  if (/(?:ches|shes|sses|xes|zes)$/.test(noun)) return noun.slice(0, -2)
  return noun.replace(/s$/, '')
}

/** A name that two spellings of it share. */
export function plainName(name: string): string {
  const list = words(name)
  const last = list.at(-1)
  return [...list.slice(0, -1), last === undefined ? '' : singular(last)].join('')
}

const IDS = ['id', '_id', 'uuid', 'guid', 'uid', 'key', 'slug', 'name', 'code', 'username']

/** The words at the end of a name that say what kind of value it is. */
const KINDS = new Set(['id', 'ids', 'uuid', 'guid', 'uid', 'key', 'slug', 'name', 'code', 'no', 'number', 'ref'])

/** The noun in a name such as `team_id`, `teamId` or `teamName`; empty where it is only `id`. */
export function nounOf(name: string): string {
  return plainName(nounWords(name).join('-'))
}

/** The shorter nouns at its end: `parent_team_id` ends in `team`. */
export function nounEndings(name: string): string[] {
  const list = nounWords(name)
  return list.slice(1).map((_, index) => plainName(list.slice(index + 1).join('-')))
}

function nounWords(name: string): string[] {
  const list = words(name)
  return KINDS.has(list.at(-1) ?? '') ? list.slice(0, -1) : list
}

/** The field of a thing that a path parameter takes, among the fields that it has. */
export function keyField(parameter: string, noun: string, fields: readonly string[]): string | undefined {
  const by = (wanted: string) => fields.find((field) => field === wanted) ?? fields.find((field) => plainName(field) === plainName(wanted))
  const list = words(parameter)
  const last = list.at(-1) ?? ''
  const kind = KINDS.has(last) ? last : undefined
  const own = by(parameter)
  if (own !== undefined) return own
  // `{userId}` of a user is its `id`; `{teamId}` is not a user's.
  if (kind !== undefined && kind !== 'ids') {
    const found = by(kind) ?? by(`${noun}_${kind}`) ?? (kind === 'name' ? by('username') : undefined)
    if (found !== undefined) return found
  }
  for (const id of IDS) {
    const found = by(id) ?? by(`${noun}_${id}`)
    if (found !== undefined) return found
  }
  return undefined
}
