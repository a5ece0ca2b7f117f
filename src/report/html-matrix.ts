/** Every verdict at a glance: operations by checks, and why some were not decided. */
import type { Verdict, VerdictEvent } from './event.ts'
import { html, type Markup } from './html-markup.ts'
import { grouped, operationOf, type Run } from './run.ts'
import { counted } from './text.ts'

const MOST_ROWS = 300
const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✓', fail: '✗', warn: '!', info: 'i', inconclusive: '?', 'not-run': '–' }
const NAMES: Readonly<Record<Verdict, string>> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'warned',
  info: 'info',
  inconclusive: 'could not be decided',
  'not-run': 'not run',
}

/** The section of verdicts. */
export function matrixMarkup({ verdicts }: Run): Markup | undefined {
  if (verdicts.length === 0) return undefined
  const checks = grouped(verdicts, ({ id, slug }) => `${id} ${slug}`).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const columns = checks.filter(([, list]) => list.some(({ verdict }) => verdict !== 'not-run')).map(([, list]) => list[0] as VerdictEvent)
  const idle = checks.filter(([, list]) => list.every(({ verdict }) => verdict === 'not-run'))
  const rows = grouped(verdicts, operationOf)
  const families = grouped(columns, ({ slug }) => slug.slice(0, slug.indexOf('/')))
  return html`<section id="verdicts"><h2>Verdicts</h2>
    <p class="legend">${Object.entries(SIGNS).map(([verdict, sign]) => html`<span><i class="v ${verdict}">${sign}</i> ${NAMES[verdict as Verdict]}</span> `)}</p>
    ${
      columns.length > 0 &&
      html`<div class="scroll" tabindex="0" role="region" aria-label="Verdicts by operation and check"><table class="matrix">
      <thead><tr><td rowspan="2"></td>${families.map(([name, list]) => html`<th scope="colgroup" colspan="${list.length}">${name}</th>`)}</tr>
      <tr>${columns.map(({ id, slug }) => html`<th scope="col" title="${slug}"><span>${id}</span></th>`)}</tr></thead>
      <tbody>${rows.slice(0, MOST_ROWS).map(([name, list]) => rowMarkup(name, list, columns))}</tbody></table></div>`
    }
    ${rows.length > MOST_ROWS && html`<p class="calm">${counted(rows.length - MOST_ROWS, 'more operation')}: the NDJSON report has all.</p>`}
    ${idle.length > 0 && html`<details class="idle"><summary>${counted(idle.length, 'check')} decided nothing anywhere</summary><ul>${idle.map(([name]) => html`<li>${name}</li>`)}</ul></details>`}
    ${reasonsMarkup(verdicts)}</section>`
}

function rowMarkup(name: string, list: readonly VerdictEvent[], columns: readonly VerdictEvent[]): Markup {
  const byCheck = new Map(list.map((one) => [one.slug, one]))
  return html`<tr><th scope="row" title="${name}">${name}</th>${columns.map(({ slug }) => cellMarkup(name, byCheck.get(slug)))}</tr>`
}

function cellMarkup(name: string, verdict: VerdictEvent | undefined): Markup {
  if (verdict === undefined) return html`<td></td>`
  const { id, slug, verdict: how, reason, cases } = verdict
  const title = `${id} ${slug}, ${name}: ${NAMES[how]}${reason === undefined ? '' : `: ${reason}`}${cases > 0 ? ` (${counted(cases, 'case')})` : ''}`
  const sign = html`<i class="v ${how}" title="${title}"><span aria-hidden="true">${SIGNS[how]}</span><span class="quiet">${NAMES[how]}</span></i>`
  const linked = how === 'fail' || how === 'warn' || how === 'info'
  return html`<td>${linked ? html`<a href="#findings" data-operation="${name}" data-check="${id} ${slug}">${sign}</a>` : sign}</td>`
}

function reasonsMarkup(verdicts: readonly VerdictEvent[]): Markup | undefined {
  const undecided = verdicts.filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'not-run')
  if (undecided.length === 0) return undefined
  const groups = grouped(undecided, ({ verdict, reason }) => `${verdict}\n${reason ?? 'no reason was given'}`).toSorted(
    ([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1),
  )
  const rows = groups.map(([key, list]) => {
    const [verdict = '', reason = ''] = key.split('\n')
    const ids = [...new Set(list.map(({ id }) => id))].toSorted()
    return html`<tr><td><i class="v ${verdict}">${SIGNS[verdict as Verdict]}</i></td><td class="number">${list.length}</td><td>${reason}</td><td class="ids">${ids.join(' ')}</td></tr>`
  })
  return html`<h3>Why ${counted(undecided.length, 'verdict')} could not be given</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Reasons"><table class="reasons"><thead><tr><td></td><th scope="col" class="number">times</th><th scope="col">reason</th><th scope="col">checks</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
