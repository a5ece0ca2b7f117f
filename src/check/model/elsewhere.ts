/** Finds where a path names a thing that lives elsewhere: a member of a team is a user, a comment of a ticket has a path of its own. */
import type { Document } from '../../openapi/document.ts'
import type { Operation } from '../../openapi/operation.ts'
import { keyField, nounOf, plainName, singular, words } from './names.ts'
import { answerSchema, fieldsOf, thingIn } from './shape.ts'
import { skeleton, upTo } from './template.ts'

const lastNoun = (path: string) => plainName(words(path).at(-1) ?? '')

/** What makes the things that a path names although they do not lie beneath it; they have a collection without parameters. */
export function makerElsewhere(
  operations: readonly Operation[],
  { path, collection, parameter }: { readonly path: string; readonly collection: string; readonly parameter: string },
): Operation | undefined {
  const own = nounOf(parameter)
  // `/labels/{name}` beneath a ticket names one of the labels.
  const noun = own === '' ? lastNoun(upTo(path, parameter).before) : own
  return operations.find(
    (one) =>
      one.method === 'POST' &&
      !one.path.includes('{') &&
      skeleton(one.path) !== skeleton(collection) &&
      lastNoun(one.path) === noun &&
      operations.some((item) => skeleton(item.path) === `${skeleton(one.path)}/{}`),
  )
}

/** What makes, beneath another thing, the things of a collection that none is added to: the same noun, and the same fields in the answer. */
export function makerBeneath(
  document: Document,
  { collection, parameter }: { readonly collection: string; readonly parameter: string },
  read: Operation | undefined,
): Operation | undefined {
  if (!read || collection.includes('{') || collection === '') return undefined
  const noun = lastNoun(collection)
  const shape = shapeOf(document, read, parameter, singular(words(collection).at(-1) ?? ''))
  const found = document.operations.filter(
    ({ method, path }) => method === 'POST' && path.includes('{') && !/}\/*$/.test(path) && lastNoun(path) === noun,
  )
  const [only, ...others] = found
  if (!only || others.length > 0 || shape === undefined) return undefined
  return shapeOf(document, only, parameter, noun) === shape ? only : undefined
}

/** The place and the fields of the thing in an answer, as one text. */
function shapeOf(document: Document, operation: Operation, parameter: string, noun: string): string | undefined {
  const schema = answerSchema(document, operation)
  const has = (fields: ReadonlyMap<string, string>) => keyField(parameter, noun, [...fields.keys()]) !== undefined
  const shape = schema === undefined ? undefined : thingIn(document, schema, has)
  return shape && `${shape.at} ${[...shape.fields.keys()].sort().join(' ')}`
}

/** Whether the answers of two operations are about the same kind of thing, by their fields. */
export function isAlike(document: Document, one: string | undefined, other: Operation): boolean {
  const theirs = answerSchema(document, other)
  const names = (schema: string) => [...fieldsOf(document, schema).keys()].sort().join(' ')
  return one !== undefined && theirs !== undefined && names(one) === names(theirs)
}
