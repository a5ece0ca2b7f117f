/** Strict readers of report formats that have no schema: JUnit, LCOV, and the commands of GitHub's runner. */
import { XMLParser } from 'fast-xml-parser'

type Node = Readonly<Record<string, unknown>>

/** Which children an element may have, and which attributes it must and may have. */
const DIALECT: Readonly<Record<string, { children: readonly string[]; must: readonly string[]; may: readonly string[] }>> = {
  testsuites: { children: ['testsuite'], must: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time'] },
  testsuite: { children: ['properties', 'testcase'], must: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time', 'timestamp'] },
  testcase: {
    children: ['failure', 'error', 'skipped', 'system-out', 'system-err', 'properties'],
    must: ['name', 'classname'],
    may: ['time', 'file', 'line'],
  },
  failure: { children: [], must: ['message', 'type'], may: [] },
  error: { children: [], must: ['message', 'type'], may: [] },
  skipped: { children: [], must: ['message'], may: [] },
  'system-out': { children: [], must: [], may: [] },
  properties: { children: ['property'], must: [], may: [] },
  property: { children: [], must: ['name', 'value'], may: [] },
}

/** One case of a JUnit report. */
export interface JunitCase {
  readonly classname: string
  readonly name: string
  readonly state: 'passed' | 'failure' | 'error' | 'skipped'
  readonly message?: string
  readonly text?: string
}

/** Reads JUnit XML; throws for what any of its consumers may not understand. */
export function readJunit(xml: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    preserveOrder: true,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    parseTagValue: false,
    htmlEntities: true,
  })
  const root = (parser.parse(xml) as Node[]).find((node) => 'testsuites' in node) as Node
  const testcases: JunitCase[] = []
  walk(root, 'testsuites')
  const attributes = attributesOf(root)
  const suites = childrenOf(root, 'testsuites')
  for (const key of ['tests', 'failures', 'errors', 'skipped']) {
    const sum = suites.reduce((total, suite) => total + Number(attributesOf(suite)[key]), 0)
    if (sum !== Number(attributes[key])) throw new Error(`${key} says ${attributes[key]}, the suites add up to ${sum}`)
  }
  for (const suite of suites) {
    const own = childrenOf(suite, 'testsuite')
    if (own.length !== Number(attributesOf(suite).tests))
      throw new Error(`${attributesOf(suite).name} says it has ${attributesOf(suite).tests} cases`)
    testcases.push(...own.map(readCase))
  }
  const count = (key: string) => Number(attributes[key])
  return { tests: count('tests'), failures: count('failures'), errors: count('errors'), skipped: count('skipped'), testcases }
}

function readCase(node: Node): JunitCase {
  const { classname = '', name = '' } = attributesOf(node)
  const results = childrenOf(node, 'testcase').filter((child) => ['failure', 'error', 'skipped'].some((state) => state in child))
  if (results.length > 1) throw new Error(`${classname} ${name} has two results`)
  const [result] = results
  const state = result === undefined ? 'passed' : (Object.keys(result).find((key) => key !== ':@') as JunitCase['state'])
  const told = result ?? childrenOf(node, 'testcase').find((child) => 'system-out' in child)
  const text = told && ((told[state === 'passed' ? 'system-out' : state] as Node[])[0]?.['#text'] as string | undefined)
  const message = result && attributesOf(result).message
  return { classname, name, state, ...(message !== undefined && { message }), ...(text !== undefined && { text }) }
}

function walk(node: Node, tag: string): void {
  const rule = DIALECT[tag]
  if (rule === undefined) throw new Error(`<${tag}> is no element of JUnit`)
  const attributes = Object.keys(attributesOf(node))
  const missing = rule.must.filter((name) => !attributes.includes(name))
  const unknown = attributes.filter((name) => !rule.must.includes(name) && !rule.may.includes(name))
  if (missing.length + unknown.length > 0) throw new Error(`<${tag}> lacks ${missing.join()} or has ${unknown.join()}`)
  for (const child of childrenOf(node, tag)) {
    const name = Object.keys(child).find((key) => key !== ':@') as string
    if (name === '#text') continue
    if (!rule.children.includes(name)) throw new Error(`<${name}> may not stand in <${tag}>`)
    walk(child, name)
  }
}

function childrenOf(node: Node, tag: string): Node[] {
  return (node[tag] as Node[]).filter((child) => !('#text' in child) || String(child['#text']).trim() !== '')
}

function attributesOf(node: Node): Record<string, string> {
  return (node[':@'] ?? {}) as Record<string, string>
}

/** A workflow command, as GitHub's runner reads it. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** The commands in an output, by the rules of the runner: `::name key=value::data` after spaces, `##[name]data` anywhere in a line. */
export function commandsIn(output: string): WorkflowCommand[] {
  return output.split(/\r\n|[\n\r]/).flatMap((line) => {
    const [, name, properties = '', data = ''] = /^::([^ :]+)(?: (.*?))?::(.*)$/.exec(line.trim()) ?? []
    if (name !== undefined) {
      const list = properties.split(',').filter((one) => one.includes('='))
      const read = list.map((one) => [one.slice(0, one.indexOf('=')), decode(one.slice(one.indexOf('=') + 1), true)])
      return [{ command: name, properties: Object.fromEntries(read), data: decode(data, false) }]
    }
    const [, old, rest = ''] = /##(?:vso|teamcity)?\[([^\]]+)\]?(.*)$/.exec(line) ?? []
    return old === undefined ? [] : [{ command: old, properties: {}, data: rest }]
  })
}

function decode(text: string, property: boolean): string {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const all = property ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data
  return all.replaceAll('%25', '%')
}

/** One file of an LCOV tracefile. */
export interface LcovFile {
  readonly lines: Map<number, number>
  readonly branches: { line: number; block: number; branch: number; taken: number | undefined }[]
}

/** Reads an LCOV tracefile; throws for a line that is out of order, and for sums that are wrong. */
export function readLcov(text: string): { files: Map<string, LcovFile> } {
  const files = new Map<string, LcovFile>()
  for (const record of text.split('end_of_record\n').filter((one) => one !== '')) {
    const rows = record.trimEnd().split('\n')
    const value = (key: string) => rows.find((row) => row.startsWith(`${key}:`))?.slice(key.length + 1)
    const unknown = rows.filter((row) => !/^(?:TN:.*|SF:.+|DA:\d+,\d+|BRDA:\d+,\d+,\d+,(?:\d+|-)|(?:LF|LH|BRF|BRH):\d+)$/.test(row))
    if (unknown.length > 0) throw new Error(`not LCOV: ${unknown.join(' | ')}`)
    const lines = new Map(rows.filter((row) => row.startsWith('DA:')).map((row) => row.slice(3).split(',').map(Number) as [number, number]))
    const branches = rows
      .filter((row) => row.startsWith('BRDA:'))
      .map((row) => row.slice(5).split(','))
      .map(([line, block, branch, taken]) => ({
        line: Number(line),
        block: Number(block),
        branch: Number(branch),
        taken: taken === '-' ? undefined : Number(taken),
      }))
    const sums = {
      LF: lines.size,
      LH: [...lines.values()].filter(Boolean).length,
      BRF: branches.length,
      BRH: branches.filter(({ taken }) => taken).length,
    }
    for (const [key, sum] of Object.entries(sums))
      if (Number(value(key)) !== sum) throw new Error(`${key} says ${value(key)}, but it is ${sum}`)
    const file = value('SF')
    if (file === undefined || files.has(file)) throw new Error(`a record without a file, or two of one: ${file}`)
    files.set(file, { lines, branches })
  }
  return { files }
}
