/** The checks as SARIF rules, each with the precision that the benchmark measured. */
import { CHECKS, type CheckInfo, type Slug } from '../contract/catalogue.ts'
import { TITLES } from '../contract/titles.ts'
import { PRECISION } from './precision.gen.ts'

/** A rule, as SARIF and GitHub's code scanning want it. */
export interface Rule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: Readonly<Record<string, unknown>>
}

/** How grave a result is. */
export type Level = 'error' | 'warning' | 'note'

/** The level of a severity. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const
const FAMILIES: Readonly<Record<string, string>> = {
  request: 'requests',
  response: 'answers',
  http: 'HTTP',
  input: 'input',
  state: 'state',
  auth: 'access',
  spec: 'the document itself',
}

/** What was measured of checks, by slug. */
export type Measured = typeof PRECISION

/** The rules with what was measured of them. */
export function rulesOf(measured: Measured): Rule[] {
  return Object.entries(CHECKS as Record<Slug, CheckInfo>).map(([slug, info]) => ruleOf(slug as Slug, info, measured))
}

/** The place of a rule among all. */
export function ruleIndex(id: string): number {
  return RULES.findIndex((rule) => rule.id === id)
}

function ruleOf(slug: Slug, { id, severity }: CheckInfo, all: Measured): Rule {
  const title = TITLES[slug]
  const measured = all[slug]
  const family = FAMILIES[slug.slice(0, slug.indexOf('/'))] ?? 'contract'
  const said = measured
    ? ` In the benchmark, ${percent(measured.precision)} of its findings were right and it found ${measured.kills} of ${measured.of} planted faults.`
    : ''
  return {
    id,
    name: slug,
    shortDescription: { text: `${title[0]?.toUpperCase()}${title.slice(1)}.` },
    fullDescription: { text: `The contract is broken unless ${title}.` },
    help: { text: `${id} ${slug}: ${title}.${said}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['contract', family],
      'problem.severity': PROBLEMS[severity],
      ...(measured && {
        precision: precisionWord(measured.precision),
        measuredPrecision: measured.precision,
        kills: measured.kills,
        mutants: measured.of,
      }),
    },
  }
}

/** The word that GitHub sorts alerts by. */
function precisionWord(precision: number): string {
  if (precision >= 0.99) return 'very-high'
  if (precision >= 0.9) return 'high'
  return precision >= 0.7 ? 'medium' : 'low'
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = rulesOf(PRECISION)
