/** One page that holds a whole run: no network, nothing to install, and nothing in it that a target could make run. */
import { createHash } from 'node:crypto'
import type { Event } from './event.ts'
import { coverageMarkup } from './html-coverage.ts'
import { findingsMarkup } from './html-findings.ts'
import { type Content, escaped, html, type Markup } from './html-markup.ts'
import { matrixMarkup } from './html-matrix.ts'
import { SCRIPT } from './html-script.ts'
import { STYLE } from './html-style.ts'
import { lasting, meaningOf, placeOf, type ReportContext, type Run, readRun } from './run.ts'
import { counted } from './text.ts'

/** Writes the page. */
export function toHtml(events: readonly Event[], { cwd }: ReportContext): string {
  const run = readRun(events)
  const { start } = run
  const title = `${start?.document.title ?? 'contract'}: ${verdictOf(run)}`
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`
  const matrix = matrixMarkup(run)
  const coverage = coverageMarkup(run, cwd)
  const link = (id: string, text: string, shown: Content = html``) => shown !== undefined && html`<a href="#${id}">${text}</a>`
  const body = html`<a class="skip" href="#findings">Skip to the findings</a>
<header><div class="top"><strong>doppel</strong><nav aria-label="Sections">${link('findings', 'Findings')}${link('verdicts', 'Verdicts', matrix)}${link('coverage', 'Coverage', coverage)}${link('run', 'Run')}</nav></div></header>
<main>${headMarkup(run)}${findingsMarkup(run, cwd)}${matrix}${coverage}${runMarkup(run, cwd)}</main>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.source}
<script>${SCRIPT}</script>
</body>
</html>
`
}

function verdictOf({ end, failOn }: Run): string {
  return end === undefined ? 'the run did not end' : meaningOf(end, failOn)
}

function headMarkup(run: Run): Markup {
  const { start, end, timing } = run
  const code = end?.exitCode
  const tile = (value: Content, name: string, kind = '') => html`<li class="${kind}"><b>${value}</b> ${name}</li>`
  const open = end ? end.verdicts.inconclusive : 0
  return html`<section class="head ${code === 0 ? 'clean' : 'broken'}">
    <p class="verdict"><span aria-hidden="true">${code === 0 ? '✓' : '✗'}</span> ${capitalised(verdictOf(run))}</p>
    <h1>${start?.document.title ?? 'A run'} <small>${start?.document.version}</small></h1>
    <p class="target">${start?.target !== undefined && html`against <code>${start.target}</code>`}</p>
    ${
      end &&
      html`<ul class="tiles">${tile(end.findings.error, 'errors', end.findings.error > 0 ? 'error' : '')}${tile(end.findings.warning, 'warnings', end.findings.warning > 0 ? 'warning' : '')}${tile(end.findings.info, 'info')}${
        end.known > 0 && tile(end.known, 'accepted')
      }${end.stale > 0 && tile(end.stale, 'stale in the baseline', 'warning')}${tile(end.verdicts.pass, 'checks passed')}${open > 0 && tile(open, 'undecided')}${tile(end.requests, 'requests')}${timing && tile(lasting(timing.ms), 'in all')}</ul>`
    }</section>`
}

function runMarkup({ start, end, timing, notes, stale, leftovers }: Run, cwd: string | undefined): Markup {
  const row = (name: string, value: Content) => value !== undefined && value !== '' && html`<dt>${name}</dt><dd>${value}</dd>`
  const list = (title: string, items: readonly Content[]) =>
    items.length > 0 && html`<h3>${title}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
  return html`<section id="run"><h2>Run</h2><dl>
    ${row('Document', start && (placeOf(start.document, cwd) ?? start.document.name))}${row('Operations', start?.document.operations)}${row('Target', start?.target)}${row('Preset', start?.preset)}${row('Seed', start?.seed)}${row('Phases', start?.phases?.join(', '))}${row('Fails on', start?.failOn)}${row('First finding', timing?.firstFindingMs === undefined ? undefined : `after ${lasting(timing.firstFindingMs)}`)}${row('Ended early', end?.stopped)}${row('Exit code', end?.exitCode)}${row('Version', start?.version)}</dl>
    ${list(
      'Notes',
      notes.map(({ message }) => message),
    )}
    ${list(
      'Left behind on the target',
      leftovers.map(({ path, reason }) => html`<code>${path}</code>: ${reason}`),
    )}
    ${list(
      `${counted(stale.length, 'entry', 'entries')} of the baseline no longer found`,
      stale.map((one) => html`<code>${one.slug} ${one.method} ${one.path}</code> ${one.fingerprint}`),
    )}</section>`
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** What the page's policy allows, and nothing else. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
