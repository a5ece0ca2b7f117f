/** Brings the files that a document refers to into it, under `#/x-ext/<n>`, so that every `$ref` begins with `#/`. */

import { DocumentError, type Position } from '../openapi/document-error.ts'
import { isObject } from '../openapi/json.ts'
import { decoded, toReference, valueAt } from '../openapi/pointer.ts'
import { type Kind, type Place, typeName, walk } from '../openapi/structure.ts'
import { Bases } from './bases.ts'
import { checkPlace } from './check-place.ts'
import type { DocumentFile } from './document-file.ts'
import type { Form } from './form.ts'
import { pointerOf, splitReference } from './reference.ts'

/** A file that is needed: the location, and the file that refers to it. */
export interface WantedFile {
  readonly from: URL
  readonly location: URL
}

/** A file of a bundle, and what stands before its pointers: `#`, or `#/x-ext/<n>`. */
export interface Member {
  readonly file: DocumentFile
  readonly prefix: string
  readonly bases: Bases
}

/** A `$ref`, or a value of a discriminator's mapping, that stands at a key of its holder. */
interface Link {
  readonly member: Member
  readonly holder: Record<string, unknown>
  readonly key: string
  /** As it is written. */
  readonly ref: string
  /** Of the holder, in its file. */
  readonly pointer: string
  readonly kind: Kind
}

/** Where the files of others are kept in a document. */
const SHELF = 'x-ext'
const MOST_FILES = 1000

/** A document that is being put together. */
export class Bundle {
  /** The whole document, once all is followed. */
  readonly json: Record<string, unknown>
  /** The pointers of the schemas of other files that are referred to. */
  readonly elsewhere = new Set<string>()
  readonly #form: Form
  readonly #members: Member[] = []
  readonly #byLocation = new Map<string, Member>()
  readonly #seen = new Map<Kind, WeakSet<object>>()
  readonly #links: Link[] = []
  /** What stands at the pointers that references lead to: many lead to the same. */
  readonly #values = new Map<string, unknown>()

  constructor(root: DocumentFile, form: Form) {
    this.json = root.value as Record<string, unknown>
    this.#form = form
    this.#explore(this.#add(root), 'document', root.value, '#')
  }

  /**
   * Follows every reference, asking for the files that it needs; an answer that is an error is told at the place of the reference.
   *
   * @throws DocumentError naming the place that is wrong.
   */
  *follow(): Generator<WantedFile, void, DocumentFile | DocumentError> {
    for (let index = 0; index < this.#links.length; index++) {
      const link = this.#links[index] as Link
      try {
        yield* this.#followLink(link)
      } catch (error) {
        // A discriminator that leads nowhere is a finding of its own, and no reason to refuse the document.
        if (link.key === '$ref' || !(error instanceof DocumentError)) throw error
      }
    }
    for (const link of this.#links) this.#refuseCircle(link)
    for (const { bases } of this.#members) bases.forget()
  }

  /** Where a pointer into the whole stands. */
  locate(pointer: string): Position {
    const owner = this.#members.findLast(({ prefix }) => pointer === prefix || pointer.startsWith(`${prefix}/`))
    const { file, prefix } = owner ?? (this.#members[0] as Member)
    return file.locate(`#${pointer.slice(prefix.length)}`)
  }

  #add(file: DocumentFile): Member {
    const prefix = this.#members.length === 0 ? '#' : `#/${SHELF}/${this.#shelve(file.value)}`
    const member = { file, prefix, bases: new Bases(file.location) }
    this.#members.push(member)
    this.#byLocation.set(file.location.href, member)
    return member
  }

  #shelve(value: unknown): string {
    if (!isObject(this.json[SHELF])) this.json[SHELF] = {}
    const shelf = this.json[SHELF] as Record<string, unknown>
    let name = this.#members.length
    while (Object.hasOwn(shelf, name)) name++
    shelf[name] = value
    return String(name)
  }

  /** Notes the references of what is read for the first time, and holds each place to what it must be. */
  #explore(member: Member, kind: Kind, value: unknown, pointer: string): void {
    const fail = (at: string, reason: string): never => {
      throw new DocumentError(reason, member.file.locate(at))
    }
    const visit = (place: Place) => {
      const seen = this.#seen.get(place.kind) ?? new WeakSet()
      if (seen.has(place.value)) return false
      this.#seen.set(place.kind, seen.add(place.value))
      const holder = place.value as Record<string, unknown>
      if (place.kind === 'schema') this.#exploreSchema(member, holder, place.pointer)
      if (typeof holder.$ref !== 'string' && holder.$ref !== undefined)
        fail(`${place.pointer}/$ref`, `the $ref must be text, found ${typeName(holder.$ref)}`)
      if (typeof holder.$ref !== 'string') return checkPlace(this.#form, place, fail)
      this.#links.push({ member, holder, key: '$ref', ref: holder.$ref, pointer: place.pointer, kind: place.kind })
      // Beside other references nothing counts.
      return place.kind === 'schema' || place.kind === 'path-item'
    }
    walk(this.#form.structure, kind, value, pointer, visit, (at, wanted, found) =>
      fail(at, `it must be ${wanted}, found ${typeName(found)}`),
    )
  }

  #exploreSchema(member: Member, schema: Record<string, unknown>, pointer: string): void {
    member.bases.note(schema, pointer)
    const mapping = isObject(schema.discriminator) ? schema.discriminator.mapping : undefined
    if (!isObject(mapping)) return
    for (const [key, value] of Object.entries(mapping)) {
      // Any other value is the name of a schema.
      if (typeof value === 'string' && /\.(?:json|ya?ml)(?:#|$)/i.test(value)) {
        this.#links.push({ member, holder: mapping, key, ref: value, pointer: `${pointer}/discriminator/mapping`, kind: 'schema' })
      }
    }
  }

  *#followLink(link: Link): Generator<WantedFile, void, DocumentFile | DocumentError> {
    const { member, holder, key, ref, pointer, kind } = link
    const { uri, fragment } = splitReference(ref)
    const base = member.bases.at(pointer)
    const location = URL.parse(uri, base.url)
    if (!location) throw this.#fault(link, 'is no URI')
    let target = member
    let within = base.pointer
    if (uri !== '') {
      const owner = this.#members.find(({ bases }) => bases.pointerOf(location) !== undefined)
      target = owner ?? this.#byLocation.get(location.href) ?? this.#accept(link, location, yield { from: base.url, location })
      within = owner?.bases.pointerOf(location) ?? '#'
    }
    const at = pointerOf(target.file.value, fragment, within)
    if (at === undefined) throw this.#fault(link, 'leads nowhere')
    const whole = target.prefix + at.slice(1)
    if (whole === '#') throw this.#fault(link, `leads to the whole document, which is no ${kind.replace('-', ' ')}`)
    if (whole !== ref) holder[key] = toReference(whole)
    if (kind === 'schema' && target.prefix !== '#') this.elsewhere.add(whole)
    this.#explore(target, kind, this.#at(whole), at)
  }

  #accept(link: Link, location: URL, answer: DocumentFile | DocumentError): Member {
    if (answer instanceof DocumentError) {
      // What is wrong in the file itself is told there.
      throw answer.position ? answer : this.#fault(link, `cannot be followed: ${answer.message}`)
    }
    if (this.#members.length > MOST_FILES) throw this.#fault(link, `is one file too many: doppel reads ${MOST_FILES}`)
    const member = this.#byLocation.get(answer.location.href) ?? this.#add(answer)
    this.#byLocation.set(location.href, member)
    return member
  }

  /** References that lead to references that lead back say nothing. */
  #refuseCircle(link: Link): void {
    if (link.key !== '$ref') return
    const seen = new Set<unknown>()
    for (let at: unknown = link.holder; isObject(at) && typeof at.$ref === 'string'; at = this.#at(decoded(at.$ref))) {
      if (seen.has(at)) throw this.#fault(link, 'leads only to itself')
      seen.add(at)
    }
  }

  #at(pointer: string): unknown {
    if (!this.#values.has(pointer)) this.#values.set(pointer, valueAt(this.json, pointer))
    return this.#values.get(pointer)
  }

  #fault({ member, key, ref, pointer }: Link, reason: string): DocumentError {
    const what = key === '$ref' ? 'the $ref' : 'the mapping'
    return new DocumentError(`${what} ${JSON.stringify(ref)} ${reason}`, member.file.locate(`${pointer}/${key}`))
  }
}
