/** What the operations, tables and controls of a mock are called, for the compiler and at run time. */
import type { AnyApi, Api, Behaviours } from '../api.ts'
import type { TablesOf } from '../store/world.ts'
import type { Double } from './double.ts'
import type { Overridden } from './override.ts'

type ByName<Apis extends readonly AnyApi[]> = { readonly [One in Apis[number] as One['name']]: One }
type BehavioursOf<One> = One extends Api<string, infer Types, infer Specs> ? Behaviours<Types, Specs> : never
type SpecsOf<One> = One extends Api<string, infer _, infer Specs> ? Specs : never
type KeysOf<One> = Extract<keyof BehavioursOf<One>, string>

/** The tables of each API, by its name. */
export type MockTables<Apis extends readonly AnyApi[]> = { readonly [Name in keyof ByName<Apis>]: TablesOf<SpecsOf<ByName<Apis>[Name]>> }

/** Names of operations: `api/operationId`, or the operationId alone. */
export type OperationName<Apis extends readonly AnyApi[]> = {
  [Name in keyof ByName<Apis>]: `${Extract<Name, string>}/${KeysOf<ByName<Apis>[Name]>}` | KeysOf<ByName<Apis>[Name]>
}[keyof ByName<Apis>]

type BehaviourNamed<Apis extends readonly AnyApi[], Name extends string> = {
  [Key in keyof ByName<Apis>]: BehavioursOf<ByName<Apis>[Key]> extends infer All
    ? Name extends `${Extract<Key, string>}/${infer Operation}`
      ? All[Operation & keyof All]
      : All[Name & keyof All]
    : never
}[keyof ByName<Apis>]

/** Answers in the place of an operation; `original` runs the double's own behaviour. */
export type OverrideFunction<Apis extends readonly AnyApi[], Name extends string> =
  BehaviourNamed<Apis, Name> extends (input: infer In, context: infer Ctx) => infer Out
    ? (input: In, context: Ctx, original: () => Out) => Overridden
    : never

/** The operation of this name. Throws when there is none, or more than one. */
export function operationNamed(doubles: ReadonlyMap<string, Double>, name: string): [Double, string] {
  const found: [Double, string][] = []
  for (const double of doubles.values()) {
    for (const { key } of double.api.document.operations) {
      if (name === key || name === `${double.api.name}/${key}`) found.push([double, key])
    }
  }
  const [first, second] = found
  if (first && !second) return first
  const names = found.map(([double, key]) => `${double.api.name}/${key}`)
  throw new Error(`Failed to override ${name}: ${first ? `it may be any of ${names.join(', ')}` : 'no operation has this name'}`)
}

type Control = NonNullable<AnyApi['definition']['controls']>[string]

/** The control of this name. Throws when there is none. */
export function controlNamed(doubles: ReadonlyMap<string, Double>, name: string): [Double, Control] {
  const known: string[] = []
  for (const double of doubles.values()) {
    for (const [key, control] of Object.entries(double.api.definition.controls ?? {})) {
      if (name === `${double.api.name}/${key}`) return [double, control as Control]
      known.push(`${double.api.name}/${key}`)
    }
  }
  throw new Error(`Failed to do ${name}: there is no such control (there are ${known.join(', ') || 'none'})`)
}
