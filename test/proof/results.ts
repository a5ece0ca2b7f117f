/** The results of tests that ran before: of the suite, and of the real clients. */
import { readFile } from 'node:fs/promises'

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** What the suite proved of an API. */
export interface Proven {
  /** Its matrix ran, every operation by every kind of caller. */
  readonly matrix: boolean
  /** Prism saw its stories and found nothing wrong with the answers. */
  readonly prism: boolean
}

/** Reads the report of `npm test`. Throws when there is none. */
export async function readSuite(file: URL): Promise<(api: string) => Proven> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error('Failed to read the results of the suite: run npm test first')
  })
  const { testResults }: Report = JSON.parse(text)
  return (api) => {
    const of = (name: string) => testResults.find((result) => result.name.endsWith(`/test/${name}`))
    const matrix = of(`matrix-${api}.test.ts`)
    const opinions = of('prism.test.ts')?.assertionResults.filter(({ fullName }) => fullName.includes(api)) ?? []
    return {
      matrix:
        matrix?.status === 'passed' &&
        matrix.assertionResults.some(({ fullName }) => /every operation|no operation is left out/.test(fullName)),
      prism: opinions.length > 0 && opinions.every(({ status }) => status === 'passed'),
    }
  }
}

/** A client as its suite tells of it. */
interface ClientResult {
  readonly client: string
  readonly version: string
  readonly api: string
  readonly operations: readonly string[]
  readonly passed: boolean
  readonly notRun?: string
}

/** What the clients showed here. */
export interface ClientsShown {
  /** Which of them drove an operation. */
  of(api: string, operation: string): string[]
  /** Whether one of this name and version was not run here, so that what an earlier run showed stays. */
  isMissing(name: string): boolean
}

/** Reads the results of the clients; all are missing where there are none. */
export async function readClients(file: URL): Promise<ClientsShown> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return { of: () => [], isMissing: () => true }
  const results: readonly ClientResult[] = JSON.parse(text)
  const nameOf = ({ client, version }: ClientResult) => (/^v?\d/.test(version) ? `${client} ${version}` : client)
  const missing = new Set(results.filter(({ notRun }) => notRun !== undefined).map(nameOf))
  return {
    of: (api, operation) => results.filter((one) => one.passed && one.api === api && one.operations.includes(operation)).map(nameOf),
    isMissing: (name) => missing.has(name),
  }
}
