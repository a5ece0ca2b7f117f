/** `npm run support [-- --check]`: writes specs/README.md, what is proven of each operation, from test results. */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { AnyApi } from '../../src/api.ts'
import type { Operation } from '../../src/openapi/operation.ts'
import { valueAt } from '../../src/openapi/pointer.ts'
import { apiNames, loadApi, root } from '../support/apis.ts'
import { readClients, readSuite } from './results.ts'
import { type Shown, shownBy } from './stories.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const target = new URL('specs/README.md', root)
const suite = await readSuite(new URL('.cache/results.json', root))
const clients = await readClients(new URL('.cache/clients/results.json', root))
const held = await readFile(target, 'utf8').catch(() => '')

const INTRODUCTION = `# What is proven

Made by \`npm run support\` from the results of \`npm test\` and \`npm run test:clients\`: change the tests, not this file.

- **documented, observed, inferred**: how many of the operation's declared answers are known in which way. The bold one is how
  the operation itself is known.
- **stateful**: *writes* where a story saw it change rows, *reads* where the same request got another answer after a change.
- **negative cases**: the declared refusals that a story causes. Those in brackets no request alone can cause.
- **caller matrix**: it is tried as every kind of caller.
- **Prism**: Prism's proxy saw the stories and found nothing wrong with the answers.
- **real client**: software that this project did not write, driven against the double.
`

const HEAD = ['operation', 'documented', 'observed', 'inferred', 'stateful', 'negative cases', 'caller matrix', 'Prism', 'real client']

async function section(api: AnyApi): Promise<string> {
  const shown = await shownBy(api)
  const proven = suite(api.name)
  const rows = api.document.operations.map((operation) => {
    const { key, method, path } = operation
    const one = shown.get(key) as Shown
    return [
      `\`${key}\` ${method} ${path}`,
      ...sources(api, operation),
      [one.writes ? 'writes' : '', one.reads ? 'reads' : ''].filter(Boolean).join(', '),
      refusals(api, operation, one),
      proven.matrix ? 'yes' : '',
      proven.prism ? 'yes' : '',
      [...clients.of(api.name, key), ...heldClients(api.name, key).filter(clients.isMissing)].join(', '),
    ]
  })
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell || '–').join(' | ')} |`)
  return [`## ${api.definition.title} (\`${api.name}\`)`, '', ...lines, ''].join('\n')
}

function sources({ document }: AnyApi, { pointer, responses }: Operation): string[] {
  const own = valueAt(document.json, `${pointer}/x-source`)
  const each = responses.map((response) => valueAt(document.json, `${response.pointer}/x-source`))
  return ['documented', 'observed', 'inferred'].map((source) => {
    const count = each.filter((one) => one === source).length
    return own === source ? `**${count}**` : count === 0 ? '' : String(count)
  })
}

function refusals({ document }: AnyApi, { responses }: Operation, { refusals: caused }: Shown): string {
  const declared = responses.filter(({ key }) => /^[45]/.test(key))
  const beyond = declared.filter(({ key, pointer }) => !caused.has(key) && valueAt(document.json, `${pointer}/x-reach`) !== undefined)
  const hit = declared.filter(({ key }) => caused.has(key)).map(({ key }) => key)
  return [hit.join(' '), beyond.length > 0 ? `(${beyond.map(({ key }) => key).join(' ')})` : ''].filter(Boolean).join(' ')
}

/** What an earlier run wrote of the clients, for those that were not run here. */
function heldClients(api: string, operation: string): string[] {
  const [, own = ''] = held.split(`(\`${api}\`)\n`)
  const line = own
    .split('\n## ')[0]
    ?.split('\n')
    .find((row) => row.startsWith(`| \`${operation}\` `))
  return line?.split(' | ').at(-1)?.replace(/ \|$/, '').split(', ') ?? []
}

const sections: string[] = []
for (const name of apiNames) sections.push(await section(await loadApi(name)))
const text = [INTRODUCTION, ...sections].join('\n')
if (text !== held && values.check) {
  process.stderr.write('specs/README.md is stale: run npm test, npm run test:clients and npm run support\n')
  process.exitCode = 1
} else if (text !== held) {
  await writeFile(target, text)
  process.stdout.write('wrote specs/README.md\n')
}
