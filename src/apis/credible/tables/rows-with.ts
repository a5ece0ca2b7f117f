/** Reads the rows that share a value in an order, page by page, so that nothing else is looked at. */
import type { Table, TableSpec } from '../../../store/table.ts'

// Most look-ups find a few rows: pages begin small and grow.
const [FIRST_PAGE, LARGEST_PAGE] = [4, 512]

/** The rows whose value in an order is the given one. */
export function rowsWith<Row, Unique extends string, Orders extends string>(
  table: Table<Row, Unique, Orders>,
  spec: TableSpec<Row, Unique, Orders>,
  order: NoInfer<Orders>,
  value: string,
): Row[] {
  return rowsFrom(table, spec, order, value, (one) => one === value)
}

/** The rows from a value on, as long as their values are wanted. */
export function rowsFrom<Row, Unique extends string, Orders extends string>(
  table: Table<Row, Unique, Orders>,
  spec: TableSpec<Row, Unique, Orders>,
  order: NoInfer<Orders>,
  start: string,
  wanted: (value: string) => boolean,
): Row[] {
  const sortValue = (row: Row) => spec.orders?.[order].by?.(row) ?? ''
  const found: Row[] = []
  let after = { by: start, key: '' }
  for (let limit = FIRST_PAGE; ; limit = Math.min(2 * limit, LARGEST_PAGE)) {
    const page = table.page(order, { limit, after })
    for (const row of page) {
      if (!wanted(sortValue(row))) return found
      found.push(row)
    }
    const last = page.at(-1)
    if (last === undefined || page.length < limit) return found
    after = { by: sortValue(last), key: spec.key(last) }
  }
}
