/** The indexes of a table: unique values, lasting orders and arrivals, in layers as the rows are. */
import { Order } from './order.ts'

/** The name of the order of arrival, which every table has. */
export const ARRIVAL = ''

/** The index structures of one table in one layer. */
export interface TableState {
  readonly unique: Map<string, Map<string, string | null>>
  readonly orders: Map<string, Order>
  readonly arrivals: Map<string, number>
  base?: TableState
  next: number
}

/** What of a table's description its indexes are made from. */
export interface Indexed {
  readonly unique?: Readonly<Record<string, unknown>>
  readonly orders?: Readonly<Record<string, { readonly by?: unknown; readonly where?: unknown }>>
}

/** Opens the indexes of a table, empty or above those of a frozen layer. */
export function openTable({ unique: columns = {}, orders: given = {} }: Indexed, base?: TableState): TableState {
  const arrival = new Order(base?.orders.get(ARRIVAL))
  const orders = Object.entries(given).map(([name, { by, where }]): [string, Order] => [
    name,
    by || where ? new Order(base?.orders.get(name)) : arrival,
  ])
  const unique = Object.keys(columns).map((column): [string, Map<string, string | null>] => [column, new Map()])
  return {
    unique: new Map(unique),
    orders: new Map([[ARRIVAL, arrival], ...orders]),
    arrivals: new Map(),
    next: base?.next ?? 0,
    ...(base && { base }),
  }
}

/** The key of the row that holds a value in a unique column. */
export function lookUp(state: TableState, column: string, value: string): string | undefined {
  for (let layer: TableState | undefined = state; layer; layer = layer.base) {
    const key = layer.unique.get(column)?.get(value)
    if (key !== undefined) return key ?? undefined
  }
  return undefined
}

/** When a row arrived, as a number that grows; -1 for none. */
export function arrivalOf(state: TableState, key: string): number {
  for (let layer: TableState | undefined = state; layer; layer = layer.base) {
    const arrival = layer.arrivals.get(key)
    if (arrival !== undefined) return arrival
  }
  return -1
}
