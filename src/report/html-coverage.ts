/** How much of the document a run exercised, and what it never met. */
import type { CoverageEvent } from './event.ts'
import { html, type Markup } from './html-markup.ts'
import { grouped, placeOf, type Run } from './run.ts'
import { counted } from './text.ts'

const MOST_MISSES = 500
const TITLES = { operation: 'operations', parameter: 'parameters', body: 'bodies', response: 'answers', property: 'properties' } as const

/** The section of coverage. */
export function coverageMarkup({ coverage }: Run, cwd: string | undefined): Markup | undefined {
  if (coverage.length === 0) return undefined
  const rows = grouped(coverage, ({ kind }) => kind).map(([kind, list]) => {
    const sent = list.filter(({ side }) => side !== 'response')
    return html`<tr><th scope="row">${TITLES[kind as CoverageEvent['kind']]}</th>
      <td>${barMarkup(list.filter(({ valid }) => valid > 0).length, list.length)}</td>
      <td>${sent.length > 0 && barMarkup(sent.filter(({ invalid }) => invalid > 0).length, sent.length)}</td></tr>`
  })
  const missed = coverage.filter(({ valid }) => valid === 0)
  return html`<section id="coverage"><h2>Coverage of the document</h2>
    <table class="coverage"><thead><tr><td></td><th scope="col">used as declared</th><th scope="col">broken on purpose</th></tr></thead><tbody>${rows}</tbody></table>
    ${
      missed.length > 0 &&
      html`<details class="idle"><summary>${counted(missed.length, 'promise')} never met</summary><ul>${missed.slice(0, MOST_MISSES).map((one) => html`<li><code>${one.pointer}</code> <small>${placeOf(one, cwd)}</small></li>`)}</ul>${
        missed.length > MOST_MISSES && html`<p class="calm">${missed.length - MOST_MISSES} more: the LCOV report has all.</p>`
      }</details>`
    }</section>`
}

function barMarkup(met: number, all: number): Markup {
  return html`<meter min="0" max="${all}" value="${met}">${met} of ${all}</meter> <span class="number">${met} of ${all}</span>`
}
