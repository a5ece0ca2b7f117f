/** The findings of a run as a page shows them: each can be opened, linked to and filtered. */
import { isKnown } from './collect.ts'
import type { FindingEvent } from './event.ts'
import { exchangeMarkup } from './html-exchange.ts'
import { type Content, html, type Markup } from './html-markup.ts'
import { byRule, type OneRule, whereAlso } from './one-rule.ts'
import { operationOf, placeOf, type Run } from './run.ts'
import { clip, counted } from './text.ts'

/** A page with more is too heavy to be read. */
const MOST = 1500

/** The section of findings. */
export function findingsMarkup({ findings }: Run, cwd: string | undefined): Markup {
  if (findings.length === 0) {
    return html`<section id="findings"><h2>Findings</h2><p class="calm">Nothing was found that breaks the contract.</p></section>`
  }
  const rest = findings.length - MOST
  return html`<section id="findings"><h2>Findings <small id="shown" role="status"></small></h2>
    ${filterMarkup(findings)}
    <div class="list">${cut(byRule(findings), MOST).flatMap(ruleMarkups(cwd))}</div>
    ${rest > 0 && html`<p class="calm">${counted(rest, 'more finding')} of lesser weight: the NDJSON report has all.</p>`}
    <p class="calm" id="none" hidden>No finding fits the filter.</p></section>`
}

function filterMarkup(findings: readonly FindingEvent[]): Markup {
  const options = (values: readonly string[]) => [...new Set(values)].toSorted().map((value) => html`<option>${value}</option>`)
  const box = (name: string, label: string, count: number) =>
    html`<label class="chip ${name}"><input type="checkbox" data-severity="${name}" checked> ${label} <b>${count}</b></label>`
  const of = (severity: string) => findings.filter((one) => !isKnown(one) && one.severity === severity).length
  const known = findings.filter(isKnown).length
  return html`<form class="filter" role="search" aria-label="Filter findings">
    <input type="search" id="text" placeholder="Filter by text" aria-label="Text" autocomplete="off">
    <select id="operation" aria-label="Operation"><option value="">All operations</option>${options(findings.map(operationOf))}</select>
    <select id="check" aria-label="Check"><option value="">All checks</option>${options(findings.map(({ id, slug }) => `${id} ${slug}`))}</select>
    <span class="chips">${box('error', 'errors', of('error'))}${box('warning', 'warnings', of('warning'))}${box('info', 'info', of('info'))}${
      known > 0 && box('known', 'accepted', known)
    }</span>
    <button type="button" id="all">Open all</button></form>`
}

/** As many findings as there is room for. */
function cut(rules: readonly OneRule[], most: number): OneRule[] {
  let room = most
  return rules.flatMap(({ finding, also }) => {
    if (room <= 0) return []
    const shown = also.slice(0, room - 1)
    room -= 1 + shown.length
    return [{ finding, also: shown }]
  })
}

/** Those of one rule below the first of them, which names them. */
function ruleMarkups(cwd: string | undefined) {
  return ({ finding, also }: OneRule, index: number): Markup[] => {
    const links = also.map((one, at) => html`${at > 0 && ', '}<a href="#f-${one.fingerprint}">${whereAlso(finding, one)}</a>`)
    return [
      findingMarkup(finding, cwd, { isOpen: index === 0, also: links }),
      ...also.map((one) => findingMarkup(one, cwd, { isFollowing: true })),
    ]
  }
}

interface Among {
  readonly isOpen?: boolean
  readonly isFollowing?: boolean
  readonly also?: readonly Markup[]
}

function findingMarkup(finding: FindingEvent, cwd: string | undefined, { isOpen, isFollowing, also = [] }: Among): Markup {
  const {
    id,
    slug,
    severity,
    message,
    fingerprint,
    count,
    accepted,
    readings = [],
    curl,
    replay,
    seed,
    expected,
    found,
    nearest,
    schema,
    phase,
  } = finding
  const kind = isKnown(finding) ? 'known' : severity
  const operation = operationOf(finding)
  const where = finding.in === undefined ? undefined : `${finding.in} ${finding.pointer ?? ''}`
  const row = (name: string, value: Content, code = false) =>
    value !== undefined && value !== '' && html`<dt>${name}</dt><dd>${code ? html`<code>${value}</code>` : value}</dd>`
  return html`<details class="finding ${kind}${isFollowing === true && ' following'}" id="f-${fingerprint}" data-kind="${kind}" data-operation="${operation}" data-check="${id} ${slug}"${isOpen === true && html` open`}>
    <summary><span class="badge ${kind}">${kind === 'known' ? 'accepted' : severity}</span>
      <span class="what"><span class="name"><b>${id}</b> ${slug}</span> <code class="op">${operation}</code>${count > 1 && html` <span class="times">met ${count} times</span>`}
      <span class="message">${clip(message, 600)}</span></span></summary>
    <div class="body">
      <dl>${row('Accepted', accepted)}${row('Where', where, true)}${row('Expected', expected, true)}${row('Found', found, true)}${row('Nearest', nearest, true)}${row(
        'Document',
        placeOf(finding, cwd),
        true,
      )}${row('Rule', schema, true)}${row('Also at', also.length > 0 ? also : undefined)}${row('Phase', phase)}${row('Seed', seed, true)}${row('Fingerprint', fingerprint, true)}</dl>
      ${exchangeMarkup(finding)}
      ${readings.length > 0 && html`<h4>How the bytes that were sent can be read</h4><table class="readings"><tbody>${readings.map((one) => html`<tr><th scope="row">${one.reading}</th><td>${one.verdict}</td></tr>`)}</tbody></table>`}
      ${curl !== undefined && commandMarkup(curl)}${replay !== undefined && commandMarkup(`doppel replay ${replay}`)}
      <p class="link"><a href="#f-${fingerprint}">Link to this finding</a></p>
    </div></details>`
}

function commandMarkup(command: string): Markup {
  return html`<div class="command"><pre tabindex="0">${command}</pre><button type="button" data-copy>Copy</button></div>`
}
