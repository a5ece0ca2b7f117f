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

/** Which clients drove an operation; `undefined` where one of them was not run here. */
export async function readClients(file: URL): Promise<((api: string, operation: string) => string[]) | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const results: readonly ClientResult[] = JSON.parse(text)
  if (results.some(({ notRun }) => notRun !== undefined)) return undefined
  return (api, operation) =>
    results
      .filter((one) => one.passed && one.api === api && one.operations.includes(operation))
      .map(({ client, version }) => (/^v?\d/.test(version) ? `${client} ${version}` : client))
}
