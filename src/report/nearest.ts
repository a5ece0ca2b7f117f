/** The nearest of some names to one that was mistyped. */

/** The name that fewest changes turn into; `undefined` when none is near. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const near = names
    .map((other) => [distance(name.toLowerCase(), other.toLowerCase()), other] as const)
    .filter(([changes, other]) => changes <= Math.max(2, Math.floor(other.length / 3)))
    .toSorted(([one], [other]) => one - other)
  return near[0]?.[1]
}

/** How many characters must be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let index = 1; index <= one.length; index++) {
    const above = row
    row = [index]
    for (let place = 1; place <= other.length; place++) {
      const change = (above[place - 1] as number) + (one[index - 1] === other[place - 1] ? 0 : 1)
      row.push(Math.min((above[place] as number) + 1, (row[place - 1] as number) + 1, change))
    }
  }
  return row[other.length] as number
}
