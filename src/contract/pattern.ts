/** Patterns of documents as regular expressions: read as Unicode, and as ECMA-262 without it where they were written so. */

/** Escapes and classes that compile without Unicode and mean something else than in the dialects that have them. */
const FOREIGN = /\\[aAeEgGhHilLNopPqQRUXyzZ]|\\u\{|\[:\w+:\]/

/** A regular expression of a pattern. Throws where it is none. */
function regExpOf(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags)
  } catch (error) {
    // `\_` and `\@` mean themselves wherever they are allowed; as Unicode they are not.
    const plain = pattern.replace(/\\([^\w\s\\^$.*+?()[\]{}|/-])|\\(_)/g, '$1$2')
    try {
      return new RegExp(plain, flags)
    } catch {
      // Nor are `\-` outside a class, and braces that count nothing.
      if (FOREIGN.test(pattern.replaceAll('\\\\', ''))) throw error
      return new RegExp(pattern, flags.replace('u', ''))
    }
  }
}

/** The same for Ajv, which asks for the code of it, too. */
export const compileRegExp = Object.assign(regExpOf, { code: 'new RegExp' })

/** Whether a text is a pattern at all. */
export function isPattern(text: string): boolean {
  try {
    regExpOf(text, 'u')
    return true
  } catch {
    return false
  }
}
