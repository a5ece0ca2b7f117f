/** `doppel check --plan`: what a run would send, as text. */
import type { CheckOptions } from '../check/options.ts'
import { planOf } from '../check/plan.ts'
import type { Document } from '../openapi/document.ts'
import { plain } from './terminal.ts'

/** The plan of a run, one line for each operation. */
export function planText(document: Document, options: CheckOptions): string {
  const plan = planOf(document, options)
  const width = Math.max(...plan.operations.map(({ name }) => name.length), 10)
  const head = ['', ...plan.phases.map((phase) => phase.slice(0, 10).padStart(10))].join(' ')
  const lines = plan.operations.map(({ name, writes, counts, reason }) => {
    const cells =
      reason === undefined ? plan.phases.map((phase) => String(counts[phase] ?? 0).padStart(10)).join(' ') : `not sent: ${reason}`
    return `${writes ? 'W' : ' '} ${plain(name).padEnd(width)} ${cells}`
  })
  return `${[
    `doppel check would send to ${plan.target}, at most so many requests (W: it writes):`,
    `  ${''.padEnd(width - 1)}${head}`,
    ...lines,
    `at most ${plan.requests} requests, ${plan.writes} of them to operations that write; what is made is tagged ${plan.tag} and removed`,
    `credentials: ${plan.credentials.join(', ')}; seed ${plan.seed ?? 'drawn by the run'}`,
    'nothing was sent',
  ].join('\n')}\n`
}
