/** One exchange while it is judged: what is known of it, what was found and what was decided. */
import type { Operation } from '../openapi/operation.ts'
import type { Slug } from './catalogue.ts'
import type { ExplainedContract } from './explained.ts'
import { FieldWalk } from './fields.ts'
import type { Exchange, JudgeOptions } from './judging.ts'
import { type Finding, type Violation, violation } from './violation.ts'

/** The judge of one document: its schemas, and its walks through bodies. */
export class Judge {
  readonly contract: ExplainedContract
  readonly request: FieldWalk
  readonly response: FieldWalk

  constructor(contract: ExplainedContract) {
    this.contract = contract
    this.request = new FieldWalk(contract, 'request')
    this.response = new FieldWalk(contract, 'response')
  }
}

/** An exchange with what is found in it. */
export class Subject {
  readonly judge: Judge
  readonly exchange: Exchange
  /** In capitals where HTTP says so. */
  readonly method: string
  /** The path without its query, and the query without its question mark. */
  readonly path: string
  readonly search: string
  readonly options: JudgeOptions
  readonly operation: Operation | undefined
  readonly violations: Violation[] = []
  readonly checked = new Set<Slug>()

  constructor(judge: Judge, exchange: Exchange, method: string, options: JudgeOptions, operation: Operation | undefined) {
    const [path = '', search = ''] = exchange.request.path.split(/\?(.*)/s)
    this.judge = judge
    this.exchange = exchange
    this.method = method
    this.path = path
    this.search = search.split('#', 1)[0] ?? ''
    this.options = options
    this.operation = operation
  }

  get contract(): ExplainedContract {
    return this.judge.contract
  }

  get status(): number {
    return this.exchange.response.status
  }

  /** `METHOD /path` of the operation. */
  get name(): string | undefined {
    return this.operation && `${this.operation.method} ${this.operation.path}`
  }

  /** A header of the answer. */
  header(name: string): string | null {
    return this.exchange.response.headers.get(name)
  }

  /** Notes that checks were decided. */
  decide(...slugs: readonly Slug[]): void {
    for (const slug of slugs) this.checked.add(slug)
  }

  /** Tells a finding about this exchange. */
  tell(slug: Slug, finding: Omit<Finding, 'operation' | 'pointer'> & { readonly pointer?: string }): void {
    const { name } = this
    this.add([violation(slug, { ...(name !== undefined && { operation: name }), pointer: '', ...finding })])
  }

  /** Takes what another judge found. */
  add(violations: readonly Violation[]): void {
    for (const one of violations) {
      this.violations.push(one)
      this.checked.add(one.slug)
    }
  }
}

/** Whether a body is there. */
export function isEmpty(body: string | Uint8Array | undefined): boolean {
  return body === undefined || body.length === 0
}
