/** A vendor is a value: what an API says of itself, and the one function that checks that it says all of it. */
import type { Chance, Faker } from './chance.ts'
import { Contract } from './contract/contract.ts'
import { precompiled, type Validate } from './contract/validators.ts'
import type { Violation } from './contract/violation.ts'
import type { Caller, CallerGiven, Credential } from './http/caller.ts'
import type { Reply } from './http/reply.ts'
import { type Document, openDocument } from './openapi/document.ts'
import type { Operation } from './openapi/operation.ts'
import type { Problem } from './problem.ts'
import type { TableSpecs, TablesOf } from './store/world.ts'

/** Operations as openapi-typescript writes them, by operationId. */
export type OperationTypes = { readonly [key: string]: OperationType }

interface OperationType {
  parameters: { query?: unknown; path?: unknown; header?: unknown }
  requestBody?: { content: Record<string, unknown> } | undefined
  responses: { readonly [status: number]: unknown }
}

/** The input of an operation: parameters and body decoded by its schemas. */
export interface Input<Of extends OperationType = OperationType> {
  readonly path: Group<Of['parameters']['path']>
  readonly query: Group<Of['parameters']['query']>
  readonly header: Group<Of['parameters']['header']>
  readonly body: BodyOf<Of>
}

type Group<Part> = [NonNullable<Part>] extends [never] ? Readonly<Record<string, never>> : Readonly<NonNullable<Part>>
type BodyOf<Of extends OperationType> = [NonNullable<Of['requestBody']>] extends [never]
  ? undefined
  : NonNullable<Of['requestBody']> extends { content: infer Content }
    ? Content[keyof Content]
    : unknown

/** The answers that an operation may return, by the document. */
export type ReplyOf<Of extends OperationType> = {
  [Status in keyof Of['responses'] & number]: Of['responses'][Status] extends { content: infer Content }
    ? [Content] extends [never]
      ? Reply<Status, undefined>
      : Reply<Status, Content[keyof Content]>
    : Reply<Status, undefined>
}[keyof Of['responses'] & number]

/** Where texts and observations disagree: one behaviour that can be switched, and where it was learnt. */
export interface QuirkSpec {
  /** What is so when it is on, in one sentence. */
  readonly says: string
  /** Where it was learnt. */
  readonly source: string
  /** Whether it is on unless something else is said. */
  readonly default: boolean
  /** Whether the vendor's pages say so (`--profile documented`). */
  readonly documented: boolean
  /** Whether real servers were seen to do so (`--profile observed`). */
  readonly observed: boolean
  /** Whether it is the reason for a reply that the document does not allow; only asked while it is on. */
  explains?(violation: Violation): boolean
}

/** What an operation may use besides its input. */
export interface Context<Specs extends TableSpecs = TableSpecs> {
  readonly tables: TablesOf<Specs>
  readonly caller: Caller
  /** The whole base of this API as the client wrote it, e.g. `http://127.0.0.1:4000/collate/api`: no slash at its end. */
  readonly base: string
  readonly chance: Chance
  /** The API's quirks by name: which are on. */
  readonly quirks: Readonly<Record<string, boolean>>
  /** The operation that was found; absent when the path or the method is not declared. */
  readonly operation?: Operation
  /** The path parameters as text, percent-decoded; for `permit`, which runs before the input is read. */
  readonly params: Readonly<Record<string, string>>
  readonly request: Request
  /** Holds a value against a component schema of the document (as a request), for rows that are judged one by one. */
  judge(pointer: string, value: unknown): Violation[]
}

/** What one operation does. */
export type Behaviour<Of extends OperationType, Specs extends TableSpecs> = (input: Input<Of>, context: Context<Specs>) => ReplyOf<Of>

/** What all operations do: each one of the document and no other. */
export type Behaviours<Types, Specs extends TableSpecs> = {
  readonly [Key in keyof Types]: Types[Key] extends OperationType ? Behaviour<Types[Key], Specs> : never
}

/** Rows by table, whole or partial. */
export type RowsGiven = Readonly<Record<string, readonly object[]>>

/** A state of the world to begin in. */
export interface Given {
  /** What stands beneath: the API's default world (the default), or nothing. */
  readonly from?: 'default' | 'nothing'
  readonly rows?: RowsGiven
  /** Callers by token. */
  readonly callers?: Readonly<Record<string, CallerGiven>>
  readonly seed?: number
  readonly limits?: { /** Bytes. */ readonly maxBody?: number }
  /** Quirks to switch, e.g. `{ 'collate.email-immutable': true }`. */
  readonly quirks?: Readonly<Record<string, boolean>>
}

/** Where a double can be reached, for `env`. */
export interface Reach {
  readonly base: string
  readonly origin: string
  readonly token: string
}

/** What an API declares. */
export interface ApiDefinition<Name extends string, Types, Specs extends TableSpecs> {
  /** In kebab case; its mount on the server. */
  readonly name: Name
  readonly title: string
  /** The OpenAPI 3.1 document, as JSON. */
  readonly document: unknown
  /** Validators made by `npm run generate`. Without them schemas are compiled when first needed, which needs `eval`. */
  readonly validators?: Readonly<Record<string, Validate>>
  readonly tables: Specs
  readonly operations: Behaviours<Types, Specs>
  /** What a broken request means. `undefined` tolerates it. */
  refuse(violations: readonly Violation[], context: Context<Specs>): Problem | undefined
  /** Draws a refusal as the vendor's own answer. */
  problem(problem: Problem, context: Context<Specs>): Reply
  /** The default world. */
  readonly world?: { readonly given?: Given }
  /** Loads what makes more rows than the default world has. */
  grow?(): Promise<{ default: (faker: Faker, count: number) => RowsGiven; callers?: Readonly<Record<string, CallerGiven>> }>
  /** Who a credential belongs to, when the callers of the world do not know it. */
  identify?(credential: Credential, context: Context<Specs>): Caller | undefined
  /** Throws a 403 when a caller may not do an operation at all. Runs before the body is read. */
  permit?(caller: Caller, operation: Operation, context: Context<Specs>): void
  /** Users of the default world who may log in by Basic, with their passwords; people are told of them. */
  readonly logins?: Readonly<Record<string, string>>
  /** What the vendor's own tools read from the environment. */
  env?(reach: Reach): Readonly<Record<string, string>>
  /** Behaviours that can be switched, by name in kebab case. */
  readonly quirks?: Readonly<Record<string, QuirkSpec>>
  /**
   * What happens outside the API but changes its world (an invitation is accepted, a link in an e-mail followed), by name.
   * Each gets a JSON body and throws an `Error`, or a {@link Problem}, that says what is wrong with it.
   */
  readonly controls?: Readonly<Record<string, (body: unknown, context: Pick<Context<Specs>, 'tables' | 'chance' | 'quirks'>) => unknown>>
  /** Hosts besides the document's servers, as URLs with `{variables}`. */
  readonly bases?: readonly string[]
}

/** An API that was checked and opened. */
export interface Api<Name extends string = string, Types = unknown, Specs extends TableSpecs = TableSpecs> {
  readonly name: Name
  readonly definition: ApiDefinition<Name, Types, Specs>
  readonly document: Document
  /** The contract by validators made at build time, where the API has them. */
  readonly contract: Contract | undefined
}

// biome-ignore lint/suspicious/noExplicitAny: APIs of all kinds meet here, and their functions are contravariant
export type AnyApi = Api<any, any, any>

/**
 * Makes an API of its declaration.
 *
 * @throws Error naming each operation that the document has and `operations` lacks, or the other way round.
 */
export function defineApi<const Name extends string, Types, Specs extends TableSpecs>(
  definition: ApiDefinition<Name, Types, Specs>,
): Api<Name, Types, Specs> {
  const document = openDocument(definition.document)
  const declared = document.operations.map(({ key }) => key)
  const given = Object.keys(definition.operations)
  const faults = [
    ...declared.filter((key) => !given.includes(key)).map((key) => `operation ${key} is missing`),
    ...given.filter((key) => !declared.includes(key)).map((key) => `operation ${key} is not in the document`),
  ]
  if (faults.length > 0) throw new Error(`Failed to define the API ${definition.name}: ${faults.join('; ')}`)
  const contract = definition.validators && new Contract(document, precompiled(definition.validators))
  return { name: definition.name, definition, document, contract }
}
