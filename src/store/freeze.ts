/** Documents are frozen when they go in, so that reading them costs nothing and nobody changes the store by accident. */

/** Freezes a plain value all the way down and returns it. What is frozen already is not walked again. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
