/** What a page of a run can do: filter, copy, open what is linked to. */

/** The script. It builds no markup. */
export const SCRIPT = `
'use strict'
const $ = (selector) => document.querySelector(selector)
const all = (selector) => [...document.querySelectorAll(selector)]
const findings = all('.finding').map((node) => ({ node, text: node.textContent.toLowerCase() }))
const filter = $('.filter')

function apply() {
  const words = $('#text').value.toLowerCase().split(/\\s+/).filter(Boolean)
  const operation = $('#operation').value
  const check = $('#check').value
  const kinds = new Set(all('[data-severity]').filter((box) => box.checked).map((box) => box.dataset.severity))
  let shown = 0
  for (const { node, text } of findings) {
    const fits =
      kinds.has(node.dataset.kind) &&
      (operation === '' || node.dataset.operation === operation) &&
      (check === '' || node.dataset.check === check) &&
      words.every((word) => text.includes(word))
    node.hidden = !fits
    if (fits) shown += 1
  }
  $('#shown').textContent = shown === findings.length ? String(shown) : shown + ' of ' + findings.length
  $('#none').hidden = shown > 0
}

function openLinked() {
  const node = location.hash.startsWith('#f-') && document.getElementById(location.hash.slice(1))
  if (!node) return
  node.hidden = false
  node.open = true
  node.scrollIntoView()
}

if (filter) {
  filter.addEventListener('input', apply)
  filter.addEventListener('submit', (event) => event.preventDefault())
  $('#all').addEventListener('click', (event) => {
    const open = event.target.textContent === 'Open all'
    for (const { node } of findings) if (!node.hidden) node.open = open
    event.target.textContent = open ? 'Close all' : 'Open all'
  })
  apply()
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('.matrix a')
  if (link && filter) {
    $('#operation').value = link.dataset.operation
    $('#check').value = link.dataset.check
    $('#text').value = ''
    for (const box of all('[data-severity]')) box.checked = true
    apply()
    for (const { node } of findings) if (!node.hidden) node.open = true
  }
  const button = event.target.closest('[data-copy]')
  if (button) copy(button)
})

async function copy(button) {
  const text = button.previousElementSibling
  try {
    await navigator.clipboard.writeText(text.textContent)
    button.textContent = 'Copied'
    setTimeout(() => { button.textContent = 'Copy' }, 1500)
  } catch {
    getSelection().selectAllChildren(text)
  }
}

document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
  if (event.key === 'Escape' && event.target.id === 'text') { event.target.value = ''; apply() }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/' && filter) { event.preventDefault(); $('#text').focus() }
  if (event.key === 'j' || event.key === 'k') {
    const shown = findings.filter(({ node }) => !node.hidden).map(({ node }) => node.firstElementChild)
    const at = shown.indexOf(document.activeElement)
    const next = shown[event.key === 'j' ? Math.min(at + 1, shown.length - 1) : Math.max(at - 1, 0)]
    if (next) { next.focus(); next.scrollIntoView({ block: 'nearest' }) }
  }
})

addEventListener('hashchange', openLinked)
openLinked()
`
