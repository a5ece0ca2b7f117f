/** Objects whose costly properties are read when they are first asked for: a document of a thousand operations costs what is used of it. */

/** Adds properties to an object; each is read once, when it is first asked for. */
export function lazily<Plain extends object, Late extends object>(
  plain: Plain,
  read: { readonly [Name in keyof Late]: () => Late[Name] },
): Plain & Late {
  for (const name of Object.keys(read) as (keyof Late & string)[]) {
    Object.defineProperty(plain, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = read[name]()
        Object.defineProperty(plain, name, { value, enumerable: true })
        return value
      },
    })
  }
  return plain as Plain & Late
}
