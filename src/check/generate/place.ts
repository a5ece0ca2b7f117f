/** Walks the places of a value together with the schemas that hold there. */

import type { Violation } from '../../contract/violation.ts'
import { isObject } from '../../openapi/json.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import type { Random } from '../random.ts'
import { type Size, Unsatisfiable } from './build.ts'
import { setAt } from './edit.ts'
import { type Choice, choose, type Flat, type Node, nodeAt, type Option } from './node.ts'

/** What walking and editing need of the generator. */
export interface Making {
  readonly flat: (node: Node) => Flat
  /** What in a value breaks the schema at a pointer. */
  readonly judge: (pointer: string, value: unknown) => Violation[]
  readonly fits: (node: Node, value: unknown) => boolean
  readonly make: (node: Node, random: Random, size: Size, name?: string, hint?: unknown) => unknown
  /** Chance that follows from a value, so that the same base gives the same edits. */
  readonly random: (base: unknown) => Random
}

/** One place in a value. */
export interface Site {
  readonly pointer: string
  readonly name: string
  readonly flat: Flat
  readonly value: unknown
  /** The whole value in which it stands: the base, or the base with what is optional added. */
  readonly host: unknown
  /** Whether the base has it. */
  readonly present: boolean
  /** Whether it is an item of a list. */
  readonly item: boolean
}

/** More places than this are not looked at. */
const MOST = 300
const VARIANTS = 8

/** Every place of a value; with `all` those that it leaves out as well. */
export function sitesOf(schema: string, base: unknown, making: Making, all: boolean): Site[] {
  const found: Site[] = []
  const random = making.random(base)
  const walk = (node: Node, site: Omit<Site, 'flat'>, above: readonly string[]) => {
    if (found.length >= MOST) return
    const flat = followed(node, site.value, making)
    found.push({ ...site, flat })
    const again = above.filter((pointer) => node.pointers.includes(pointer)).length
    if (again > 1 || above.length > 12) return
    const path = [...above, ...node.pointers]
    if (isObject(site.value)) {
      for (const [name, property] of flat.properties) {
        const inner = making.flat(property)
        if (inner.never || inner.readOnly) continue
        const child = `${site.pointer}/${escapePointer(name)}`
        if (Object.hasOwn(site.value, name)) walk(property, { ...site, pointer: child, name, value: site.value[name], item: false }, path)
        else absent(property, child, name, site, path)
      }
    }
    if (isObject(site.value)) maps(flat, site, path)
    if (Array.isArray(site.value) && flat.items) {
      const child = `${site.pointer}/0`
      if (site.value.length > 0) walk(flat.prefix[0] ?? flat.items, { ...site, pointer: child, value: site.value[0], item: true }, path)
      else absent(flat.items, child, site.name, { ...site, item: true }, path)
    }
  }
  const maps = (flat: Flat, site: Omit<Site, 'flat'>, path: readonly string[]) => {
    const { node } = flat.additional
    if (!node || !isObject(site.value)) return
    const name = Object.keys(site.value).find((one) => !flat.properties.has(one))
    const child = `${site.pointer}/${escapePointer(name ?? 'doppel')}`
    if (name === undefined) absent(node, child, 'doppel', site, path)
    else walk(node, { ...site, pointer: child, name, value: site.value[name], item: false }, path)
  }
  const absent = (node: Node, pointer: string, name: string, site: Omit<Site, 'flat'>, path: readonly string[]) => {
    if (!all) return
    for (const size of ['typical', 'minimal'] as const) {
      const value = attempt(() => making.make(node, random, size, name))
      if (value === undefined) continue
      const host = setAt(site.host, pointer, value)
      if (making.judge(schema, host).length > 0) continue
      walk(node, { ...site, pointer, name, value, host, present: false }, path)
      return
    }
  }
  walk(nodeAt(schema), { pointer: '', name: '', value: base, host: base, present: true, item: false }, [])
  return found
}

/** A node with its choices made as a value makes them. */
export function followed(node: Node, value: unknown, making: Making): Flat {
  let flat = making.flat(node)
  for (let rounds = 0; flat.choices.length > 0 && rounds < 20; rounds++) {
    const [choice] = flat.choices
    if (!choice) break
    const option = taken(choice, value, making)
    flat = making.flat(option ? choose(flat.node, choice, option) : { ...flat.node, made: [...flat.node.made, choice.pointer] })
  }
  return flat
}

function taken(choice: Choice, value: unknown, making: Making): Option | undefined {
  const tagged = choice.tag !== undefined && isObject(value) ? value[choice.tag] : undefined
  const byTag = choice.options.find(({ fixed }) => choice.tag !== undefined && tagged !== undefined && fixed[choice.tag] === tagged)
  if (byTag) return byTag
  if (choice.keyword === 'discriminator') return choice.options.length === 1 ? choice.options[0] : undefined
  if (choice.keyword === 'if') {
    const met = making.judge(choice.pointer, value).length === 0
    return choice.options[met ? 0 : 1]
  }
  return choice.options.find(({ pointers }) => pointers.every((pointer) => making.judge(pointer, value).length === 0))
}

function attempt(make: () => unknown): unknown {
  try {
    return make()
  } catch (error) {
    if (error instanceof Unsatisfiable) return undefined
    throw error
  }
}

/** Other forms of a value: wherever the schemas leave a choice, the value with each of the ways that it does not go. */
export function variantsOf(schema: string, base: unknown, making: Making): unknown[] {
  const found: unknown[] = []
  const random = making.random(base)
  const seen = new Set<string>()
  const walk = (node: Node, value: unknown, pointer: string, name: string, depth: number) => {
    let flat = making.flat(node)
    for (let rounds = 0; flat.choices.length > 0 && rounds < 20; rounds++) {
      const choice = flat.choices[0] as Choice
      const option = taken(choice, value, making)
      for (const other of choice.options) {
        const key = `${choice.pointer} ${other.pointers.join()}`
        if (other === option || seen.has(key) || found.length >= VARIANTS) continue
        seen.add(key)
        const made = attempt(() => making.make(choose(flat.node, choice, other), random, 'typical', name, value))
        const whole = made === undefined ? undefined : setAt(base, pointer, made)
        if (whole !== undefined && making.judge(schema, whole).length === 0) found.push(whole)
      }
      flat = making.flat(option ? choose(flat.node, choice, option) : { ...flat.node, made: [...flat.node.made, choice.pointer] })
    }
    if (depth > 4) return
    if (Array.isArray(value) && flat.items && value.length > 0)
      walk(flat.prefix[0] ?? flat.items, value[0], `${pointer}/0`, name, depth + 1)
    if (!isObject(value)) return
    for (const [key, property] of flat.properties) {
      if (Object.hasOwn(value, key)) walk(property, value[key], `${pointer}/${escapePointer(key)}`, key, depth + 1)
    }
  }
  walk(nodeAt(schema), base, '', '', 0)
  return found
}
