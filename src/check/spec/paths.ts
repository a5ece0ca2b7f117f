/** CT706: paths that mean the same, and templates that do not fit their parameters. */
import { isObject } from '../../openapi/json.ts'
import type { Operation } from '../../openapi/operation.ts'
import { escapePointer } from '../../openapi/pointer.ts'
import { type Inspection, quoted } from './inspection.ts'

/** Looks at all paths together. */
export function inspectPaths(inspection: Inspection): void {
  const { json, operations } = inspection.document
  const paths = Object.keys(isObject(json.paths) ? json.paths : {}).filter((path) => path.startsWith('/'))
  const tell = (path: string, reason: string, message: string, severity?: 'info') =>
    inspection.tell('spec/path-ambiguous', `#/paths/${escapePointer(path)}`, { reason, message, ...(severity && { severity }) })
  const seen = new Map<string, string>()
  for (const path of paths) {
    const shape = path.replace(/{[^}]*}/g, '{}')
    const same = seen.get(shape)
    if (same !== undefined) tell(path, 'identical', `the paths ${same} and ${path} are the same but for the names of their parameters`)
    else seen.set(shape, path)
    if (/[?#]/.test(path))
      tell(path, 'query', `the path ${path} has a ${path.includes('?') ? 'query' : 'fragment'}, which no path of a request has`)
    if (/[{}]/.test(path.replace(/{[^{}/]+}/g, '')))
      tell(path, 'braces', `the path ${path} has a brace without its partner, or nothing within`)
  }
  inspectAmbiguous([...seen.values()], tell)
  for (const operation of operations) inspectTemplate(inspection, operation)
}

/** Two paths of one length, each of which is more definite somewhere: which one a request means is for each tool to guess. */
function inspectAmbiguous(paths: readonly string[], tell: (path: string, reason: string, message: string, severity: 'info') => void): void {
  const byLength = new Map<number, { path: string; steps: Step[] }[]>()
  for (const path of paths) {
    const steps = path.split('/').map(stepOf)
    const others = byLength.get(steps.length) ?? []
    for (const other of others) {
      if (!isAmbiguous(other.steps, steps)) continue
      tell(path, 'ambiguous', `a request may mean ${other.path} or ${path}, and neither is more definite`, 'info')
      break
    }
    byLength.set(steps.length, [...others, { path, steps }])
  }
}

interface Step {
  /** With the names of its parameters left out. */
  readonly text: string
  /** Whether it is one parameter, and nothing else. */
  readonly isOpen: boolean
  readonly isPlain: boolean
}

function stepOf(step: string): Step {
  return { text: step.replace(/{[^}]*}/g, '{}'), isOpen: /^{[^}]*}$/.test(step), isPlain: !step.includes('{') }
}

function isAmbiguous(these: readonly Step[], those: readonly Step[]): boolean {
  let [left, right] = [false, false]
  for (const [index, one] of these.entries()) {
    const other = those[index] as Step
    if (one.text === other.text) continue
    if (one.isOpen && other.isPlain && other.text !== '') left = true
    else if (other.isOpen && one.isPlain && one.text !== '') right = true
    // Templates within a step, such as {a}.json, are told apart by what is around them.
    else return false
  }
  return left && right
}

function inspectTemplate(inspection: Inspection, { path, parameters, pointer }: Operation): void {
  const tell = (reason: string, message: string) => inspection.tell('spec/path-ambiguous', pointer, { reason, message })
  const named = [...path.matchAll(/{([^{}/]+)}/g)].map((match) => match[1] as string)
  const declared = parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name)
  const twice = named.find((name, index) => named.indexOf(name) !== index)
  if (twice !== undefined) tell('twice', `the path ${path} has ${quoted(twice)} twice`)
  for (const name of named)
    if (!declared.includes(name)) tell('undeclared', `the path ${path} has {${name}}, and no parameter of the operation says what it is`)
  for (const name of declared)
    if (!named.includes(name)) tell('unused', `the path parameter ${name} is declared, and the path ${path} does not have it`)
}
