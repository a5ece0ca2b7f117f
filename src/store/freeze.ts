/** Documents are frozen when they go in, so that reading them costs nothing and nobody changes the store by accident. */

/** Freezes a plain value all the way down and returns it. What is frozen already is not walked again. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  // Every write comes through here: no lists of values that are thrown away, no calls for what cannot be frozen.
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === 'object') freeze(part)
  } else {
    for (const key in value) if (typeof value[key] === 'object') freeze(value[key])
  }
  return value
}
