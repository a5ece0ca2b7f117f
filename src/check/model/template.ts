/** What path templates have in common: the names of their parameters do not count. */

/** A path template without the names of its parameters, and without a slash at its end. */
export function skeleton(path: string): string {
  const bare = path.endsWith('/') ? path.replace(/\/+$/, '') : path
  return bare.includes('{') ? bare.replace(/{[^}]*}/g, '{}') : bare
}

/** A path template up to one of its parameters, and the part right before that. */
export function upTo(path: string, name: string): { readonly at: string; readonly before: string } {
  const at = path.slice(0, path.indexOf(`{${name}}`) + name.length + 2)
  return { at, before: at.split('/').at(-2) ?? '' }
}
