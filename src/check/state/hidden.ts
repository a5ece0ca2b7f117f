/** Why a list may rightly leave a thing out: it shows only some states, and the thing is in none of them. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { valueAt } from '../../openapi/pointer.ts'
import { shown } from './lost.ts'
import type { Story } from './story.ts'

/** Members that tell what state a thing is in. */
const STATE = /^(?:.*[_-])?(?:status|state|stage|phase|visibility|lifecycle|availability|access)$|(?:Status|State|Stage|Phase|Visibility)$/i
/** States that lists commonly leave out. */
const APART =
  /draft|pending|inactive|disabl|deactiv|private|secret|unlisted|hidden|archiv|unpublish|unapprov|unverif|suspend|block|bann|clos|cancel|complet|done|resolv|reject|expir|delet|remov|trash|invit/i
/** Marks that are to stand for a thing to be shown, and marks that are not. */
const SHOWN = /^(?:is[_-]?)?(?:active|enabled|published|public|visible|approved|verified|confirmed|listed|available|live|open)$/i
const UNSHOWN =
  /^(?:is[_-]?)?(?:archived|hidden|deleted|private|draft|disabled|inactive|suspended|blocked|unlisted|closed|completed|done|internal|trashed)$/i
/** What a text says of a list that is not whole. */
const ONLY = /\b(?:published|active|approved|public|visible|enabled|upcoming|unarchived|non-archived|not archived)\b/i

/** Why the list may leave out a thing with these members; `undefined` where nothing speaks for that. */
export function hiddenBy({ session }: Story, list: Operation, members: Readonly<Record<string, unknown>>): string | undefined {
  const state = stateOf(members)
  if (state) return `the list may leave out what has ${state}`
  const told = ['summary', 'description'].map((key) => String(valueAt(session.document.json, `${list.pointer}/${key}`) ?? ''))
  const word = ONLY.exec(told.join(' '))?.[0]
  return word === undefined ? undefined : `the list is not said to hold all of them ("${word.toLowerCase()}")`
}

function stateOf(members: Readonly<Record<string, unknown>>, deep = true): string | undefined {
  for (const [name, value] of Object.entries(members)) {
    const hides =
      (typeof value === 'string' && STATE.test(name) && APART.test(value)) ||
      (value === false && SHOWN.test(name)) ||
      (value === true && UNSHOWN.test(name))
    if (hides) return `${name} ${shown(value)}`
    const inner = deep && isObject(value) ? stateOf(value, false) : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}
