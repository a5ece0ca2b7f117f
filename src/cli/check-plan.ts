/** `doppel check --plan`: what a run would send, as text or JSON. */
import type { CheckOptions } from '../check/options.ts'
import { type Plan, type PlannedOperation, planOf } from '../check/plan.ts'
import type { Document } from '../openapi/document.ts'
import { fold } from '../report/text.ts'
import { plain } from './terminal.ts'

const WIDTH = 80

/** The plan of a run: a few lines for each operation, or one JSON document. */
export async function planText(document: Document, options: CheckOptions, json = false): Promise<string> {
  const plan = await planOf(document, options)
  if (json) return `${JSON.stringify(plan, undefined, 2)}\n`
  const lines = [
    `doppel check would send to ${plain(plan.target)} (W: it writes)`,
    'Counts are for a target that answers as the document wants; one that does not is asked again, up to "in all".',
    '',
  ].flatMap((line) => fold(line, WIDTH))
  return `${[...lines, ...plan.operations.flatMap((one) => operationLines(one, plan)), ...totals(plan)].join('\n')}\n`
}

function operationLines(one: PlannedOperation, { phases }: Plan): string[] {
  const head = fold(`${one.writes ? 'W' : ' '} ${plain(one.name)}`.trimEnd(), WIDTH)
  if (one.reason !== undefined) return [...head, ...indented(`not sent: ${one.reason}`)]
  const cells = phases
    .filter((phase) => phase !== 'spec')
    .map((phase) => `${phase} ${one.most.includes(phase) ? 'at most ' : ''}${one.counts[phase] ?? 0}`)
  const negatives = Object.entries(one.negatives).map(([keyword, count]) => `${keyword} ${count}`)
  const auth = one.credentials.auth ?? []
  const usual = Object.entries(one.credentials).find(([phase]) => phase !== 'auth')?.[1] ?? []
  const { sample, needs } = one
  const how = needs?.madeBy === undefined ? 'which nothing makes: one that is found is only read' : `made by ${needs.madeBy}`
  return [
    ...head,
    ...indented(`${cells.join(', ')}; in all at most ${one.requests}`),
    ...(negatives.length > 0 ? indented(`negatives by keyword: ${negatives.join(', ')}`) : []),
    ...(needs ? indented(`needs one of ${plain(needs.item)}, ${plain(how)}`) : []),
    ...indented([`as ${usual.join(', ') || 'nobody'}`, ...(auth.length > 0 ? [`auth as ${auth.join(', ')}`] : [])].join('; ')),
    ...(sample
      ? indented(
          plain(
            ['for instance', sample.method, sample.path, sample.media ?? '', sample.body ?? ''].filter((text) => text !== '').join(' '),
          ),
        )
      : indented('no request of its own could be drawn')),
  ]
}

function indented(text: string): string[] {
  return fold(text, WIDTH - 4).map((line) => `    ${line}`)
}

function totals({ requests, reads, writes, tag, credentials, seed }: Plan): string[] {
  return [
    '',
    `at most ${requests} requests: ${reads} of operations that read, ${writes} of those that write`,
    `what is made is tagged ${tag} and removed, which is not counted`,
    `credentials: ${credentials.join(', ') || 'none'}; seed ${seed ?? 'drawn by the run, so that its values will differ'}`,
    'nothing was sent',
  ].flatMap((line) => fold(line, WIDTH))
}
