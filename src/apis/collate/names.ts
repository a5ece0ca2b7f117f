/** How Collate makes a fully qualified name of a name. */

/** A name as it stands in a fully qualified name: in quotes when it holds a dot, else without. */
export function quoteName(name: string): string {
  const plain = unquoted(name)
  return plain.includes('.') ? `"${plain}"` : plain
}

/** Whether a name can be qualified: a quote may only stand around the whole of it. */
export function isQualifiable(name: string): boolean {
  const plain = unquoted(name)
  return plain !== '' && !plain.includes('"')
}

function unquoted(name: string): string {
  return name.length > 2 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name
}
