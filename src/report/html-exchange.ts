/** Requests and answers as a page shows them: side by side, with the lines in which they differ marked. */
import type { FindingEvent, RecordedStep } from './event.ts'
import { html, type Markup } from './html-markup.ts'

/** The requests that lead to a finding, and beside the last of them the nearest one that passes. */
export function exchangeMarkup({ steps = [], neighbour }: FindingEvent): Markup | undefined {
  const last = steps.at(-1)
  if (last === undefined) return undefined
  const before = steps.slice(0, -1)
  const failing = requestLines(last)
  const passing = neighbour && requestLines(neighbour.step)
  return html`
    ${before.length > 0 && html`<h4>Steps before it</h4><ol class="steps">${before.map((step) => html`<li>${stepMarkup(step)}</li>`)}</ol>`}
    <div class="pair${neighbour ? '' : ' single'}">
      <section class="side bad" aria-label="The request that shows it">
        <h4>${before.length > 0 ? `Step ${steps.length} shows it` : 'The request that shows it'}${last.note !== undefined && html` <small>${last.note}</small>`}</h4>
        ${linesMarkup(failing, passing)}
        ${answerMarkup(last)}
      </section>
      ${
        neighbour &&
        html`<section class="side good" aria-label="The nearest request that passes">
        <h4>The nearest that passes <small>the two differ by: ${neighbour.difference}</small></h4>
        ${linesMarkup(passing ?? [], failing)}
        ${answerMarkup(neighbour.step)}
      </section>`
      }
    </div>`
}

function stepMarkup(step: RecordedStep): Markup {
  return html`<details><summary><code>${step.method} ${step.url}</code> ${statusMarkup(step)}${step.note !== undefined && html` <small>${step.note}</small>`}</summary>
    ${linesMarkup(requestLines(step), undefined)}${answerMarkup(step)}</details>`
}

function statusMarkup({ status, fault }: RecordedStep): Markup {
  const kind = status === undefined ? 'none' : String(Math.floor(status / 100))
  return html`<span class="status s${kind}">${status ?? fault ?? 'no answer'}</span>`
}

function answerMarkup(step: RecordedStep): Markup {
  const headers = (step.answerHeaders ?? []).map(([name, value]) => `${name}: ${value}`)
  const body = bodyLines(step.answerBody)
  return html`<div class="answer">${statusMarkup(step)}${
    headers.length > 0 &&
    html`<details class="headers"><summary>${headers.length} headers</summary>${linesMarkup(headers, undefined)}</details>`
  }${body.length > 0 && linesMarkup(body, undefined)}</div>`
}

function requestLines({ method, url, headers, body }: RecordedStep): string[] {
  const content = bodyLines(body)
  return [`${method} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`), ...(content.length > 0 ? ['', ...content] : [])]
}

/** JSON in lines, all else as it came. */
function bodyLines(body: string | undefined): string[] {
  if (body === undefined || body === '') return []
  const text = isNeat(body) ? JSON.stringify(JSON.parse(body), null, 2) : body
  return text.split('\n')
}

/** Whether writing JSON anew shows the same: duplicate keys and large numbers would not survive it. */
function isNeat(body: string): boolean {
  try {
    return JSON.stringify(JSON.parse(body)) === body.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) => (token[0] === '"' ? token : ''))
  } catch {
    return false
  }
}

function linesMarkup(lines: readonly string[], other: readonly string[] | undefined): Markup {
  const known = new Set(other?.map((line) => line.replace(/,$/, '')))
  const differs = (line: string) => other !== undefined && line.trim() !== '' && !known.has(line.replace(/,$/, ''))
  const shown = (line: string, index: number) => {
    if (!differs(line)) return line
    return index === 0 && other?.[0] !== undefined ? differenceMarkup(line, other[0]) : html`<mark>${line}</mark>`
  }
  return html`<pre tabindex="0">${lines.map((line, index) => [index > 0 ? LINE_END : '', shown(line, index)])}</pre>`
}

/** A method and address with only that part marked which differs from another one. */
function differenceMarkup(line: string, other: string): Markup {
  const parts = (text: string) => text.split(/(?<=[ /?&=])|(?=[ /?&=])/)
  const [own, its] = [parts(line), parts(other)]
  const shortest = Math.min(own.length, its.length)
  let start = 0
  while (start < shortest && own[start] === its[start]) start++
  let end = 0
  while (end < shortest - start && own.at(-1 - end) === its.at(-1 - end)) end++
  const middle = own.slice(start, own.length - end).join('')
  const tail = own.slice(own.length - end).join('')
  return html`${own.slice(0, start).join('')}${middle !== '' && html`<mark>${middle}</mark>`}${tail}`
}

const LINE_END: Markup = html`
`
