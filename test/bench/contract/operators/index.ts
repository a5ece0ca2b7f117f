/** All operators, and the mutants and benign variants that they make. Frozen before tuning: see README.md. */
import { AUTH } from './auth.ts'
import { BENIGN } from './benign.ts'
import { BODY_CONTENT } from './body-content.ts'
import { BODY_SHAPE } from './body-shape.ts'
import { CRASH } from './crash.ts'
import { DRIFT } from './drift.ts'
import { HEADERS } from './headers.ts'
import { HOLD_OUT } from './hold-out.ts'
import { OFF_FORM } from './off-form.ts'
import { OFF_PLAIN } from './off-plain.ts'
import type { Edit, Operator, Server } from './operator.ts'
import { STATE_LISTS } from './state-lists.ts'
import { STATE_MORE } from './state-more.ts'
import { STATE_THINGS } from './state-things.ts'
import { STATUS } from './status.ts'
import { TOO_STRICT } from './strict.ts'

export const OPERATORS: readonly Operator[] = [
  ...STATUS,
  ...HEADERS,
  ...BODY_SHAPE,
  ...BODY_CONTENT,
  ...OFF_PLAIN,
  ...OFF_FORM,
  ...TOO_STRICT,
  ...STATE_THINGS,
  ...STATE_LISTS,
  ...STATE_MORE,
  ...AUTH,
  ...CRASH,
  ...DRIFT,
]

/** A server to be tested: how it is started, and what is changed on the way. */
export interface Subject {
  /** e.g. `drop-required/library/1`. */
  readonly id: string
  readonly server: Server
  readonly fault?: string
  readonly edit?: Edit
}

/** One broken server. */
export interface Mutant extends Subject {
  readonly operator: Operator
  readonly at: readonly string[]
  readonly expect: readonly string[]
}

export const MUTANTS: readonly Mutant[] = mutantsOf(OPERATORS)

/** Mutants that nothing was tuned against. */
export const HOLD_OUT_MUTANTS: readonly Mutant[] = mutantsOf(HOLD_OUT)

/** The servers as they are. */
export const CONFORMING: readonly Subject[] = [
  { id: 'unmutated/library', server: 'library' },
  { id: 'unmutated/clinic', server: 'clinic' },
]

export const VARIANTS: readonly Subject[] = BENIGN.flatMap(({ id, sites }) =>
  sites.map((site) => ({ id: `benign/${id}/${site.server}`, ...site })),
)

function mutantsOf(operators: readonly Operator[]): Mutant[] {
  return operators.flatMap((operator) =>
    operator.sites.map((site, index) => ({
      id: `${operator.id}/${site.server}/${index + 1}`,
      server: site.server,
      ...(site.fault !== undefined && { fault: site.fault }),
      ...(site.edit && { edit: site.edit }),
      operator,
      at: site.at,
      expect: site.expect ?? operator.expect,
    })),
  )
}
