/** Globs for pointers and names. */

/** A pattern of pointers: `*` stands for any part of one step, `**` for any number of steps. */
export function globOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/?|\*)/).map((part) => {
    if (part.startsWith('**')) return part.endsWith('/') ? '(?:[^/]*/)*' : '.*'
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 'i')
}
