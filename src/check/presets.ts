/** The presets: which checks and parts a run has, and what it may send. */
import { CHECKS, type Severity, type Slug } from '../contract/catalogue.ts'
import { PHASES, type Phase } from './case.ts'

/** What a run is allowed and made of. */
export interface Preset {
  readonly checks: ReadonlySet<Slug>
  readonly phases: readonly Phase[]
  /** Whether only operations that change nothing are sent. */
  readonly readOnly: boolean
  /** Whether one request at a time is sent. */
  readonly single: boolean
  /** Where a check weighs other than the catalogue says. */
  readonly severities: Readonly<Partial<Record<Slug, Severity>>>
}

/** Their names. */
export const PRESET_NAMES = ['recommended', 'strict', 'vendor-safe'] as const

/** The name of a preset. */
export type PresetName = (typeof PRESET_NAMES)[number]

const ALL = Object.keys(CHECKS) as Slug[]

/** Requests are made by the run itself, so that judging them would be judging doppel. */
const ACTIVE = ALL.filter((slug) => !slug.startsWith('request/'))

/** What asks for an opinion or is very common in practice. */
const OPTED: readonly Slug[] = ['input/case-or-trim-lenient', 'auth/existence-leak']

const PASSIVE = ACTIVE.filter(
  (slug) => slug.startsWith('response/') || /^http\/(status|created|no-content|unauthorized|method-not)/.test(slug),
)

/** The presets by name. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  recommended: {
    checks: new Set(ACTIVE.filter((slug) => !OPTED.includes(slug))),
    phases: PHASES,
    readOnly: false,
    single: false,
    severities: {},
  },
  strict: {
    checks: new Set(ACTIVE),
    phases: PHASES,
    readOnly: false,
    single: false,
    severities: { 'response/field-undeclared': 'error' },
  },
  'vendor-safe': {
    checks: new Set([...PASSIVE, ...ACTIVE.filter((slug) => slug.startsWith('spec/'))]),
    phases: ['spec', 'examples'],
    readOnly: true,
    single: true,
    severities: {},
  },
}

/** The parts of a run that decide a check; every part decides those that only look at answers. */
export function phasesOf(slug: Slug): readonly Phase[] {
  if (slug.startsWith('spec/')) return ['spec']
  if (slug.startsWith('auth/')) return ['auth']
  if (slug.startsWith('state/')) return ['state']
  if (slug === 'input/method-accepted' || /^http\/(allow|location|head|safe|declared)/.test(slug)) return ['state', 'negatives']
  if (slug === 'input/valid-rejected') return ['examples', 'boundaries', 'properties']
  if (slug === 'input/boundary-crash' || slug === 'input/default-divergent' || slug === 'input/enum-unreachable') return ['boundaries']
  if (slug.startsWith('input/')) return ['negatives', 'properties']
  return PHASES
}
