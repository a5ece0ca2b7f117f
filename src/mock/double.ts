/** One API's living state: its world, its clock, its callers and what a test has overridden. */
import type { AnyApi, Given } from '../api.ts'
import { type Chance, createChance, type Seed } from '../chance.ts'
import { Contract } from '../contract/contract.ts'
import type { CallerGiven } from '../http/caller.ts'
import { createPathRouter, type Router } from '../openapi/router.ts'
import { World } from '../store/world.ts'
import type { Override } from './override.ts'
import { assertQuirks, type Profile, type QuirkSwitches, quirksOf } from './quirks.ts'

/** The largest body that is read unless a world says otherwise, in bytes. */
export const MAX_BODY = 10 * 1024 * 1024

/** A seed that nobody chooses. */
const DEFAULT_SEED = Number.MIN_SAFE_INTEGER

/** What a world is made from. */
export interface Beginning {
  readonly given?: Given
  readonly seed: Seed
  readonly maxBody: number
  readonly profile?: Profile | undefined
  readonly quirks?: QuirkSwitches | undefined
}

/** The state of one API in one mock. */
export class Double {
  readonly api: AnyApi
  readonly router: Router
  readonly overrides = new Map<string, Override>()
  /** The callers of the world, by token. */
  callers: ReadonlyMap<string, CallerGiven> = new Map()
  chance: Chance = createChance(0)
  /** Which quirks are on. */
  quirks: Readonly<Record<string, boolean>> = {}
  maxBody = MAX_BODY
  #world: World
  #contract: Contract | undefined
  readonly #default: World
  readonly #beginning: Beginning

  constructor(api: AnyApi, beginning: Beginning) {
    this.api = api
    this.router = createPathRouter(api.document)
    this.#contract = api.contract
    this.#beginning = beginning
    // The default world is laid once, by a seed of its own, so that no later id meets one of its; every reset forks it.
    const world = new World(api.definition.tables, createChance(DEFAULT_SEED))
    fill(world, api.definition.world?.given, `the default world of ${api.name}`)
    this.#default = world
    this.#world = world
    this.reset()
  }

  get world(): World {
    return this.#world
  }

  /** The contract, where it is there already. */
  get ready(): Contract | undefined {
    return this.#contract
  }

  /** The contract; compiled on demand where the API brings no validators. */
  async contract(): Promise<Contract> {
    if (this.#contract) return this.#contract
    const { compileOnDemand } = await import('../contract/ajv.ts')
    this.#contract ??= new Contract(this.api.document, compileOnDemand(this.api.document))
    return this.#contract
  }

  /** Begins again at once; see {@link begin}. */
  reset(given?: Given): void {
    this.begin(given)()
  }

  /**
   * Makes a fresh start ready: the world as it was given, no overrides, clock and ids from the beginning. It counts
   * once the function that is returned was called.
   *
   * @throws Error naming the table, the row and what is wrong with it; nothing has changed then.
   */
  begin(given: Given | undefined = this.#beginning.given): () => void {
    const chance = createChance(given?.seed ?? this.#beginning.seed)
    const fresh = given?.from === 'nothing' ? new World(this.api.definition.tables, chance) : this.#default.fork(chance)
    fill(fresh, given, 'the given world')
    const { profile, quirks } = this.#beginning
    assertQuirks([this.api], given?.quirks)
    return () => {
      this.quirks = quirksOf(this.api, profile, { ...quirks, ...given?.quirks })
      this.#world = fresh
      this.chance = chance
      this.callers = new Map(Object.entries({ ...this.api.definition.world?.given?.callers, ...given?.callers }))
      this.maxBody = given?.limits?.maxBody ?? this.#beginning.maxBody
      this.overrides.clear()
    }
  }
}

function fill(world: World, given: Given | undefined, where: string): void {
  for (const [name, rows] of Object.entries(given?.rows ?? {})) {
    const table = Object.hasOwn(world.tables, name) ? world.tables[name] : undefined
    if (!table) {
      throw new Error(`Failed to load ${where}: /rows/${name}: there is no such table (there are ${Object.keys(world.tables).join(', ')})`)
    }
    for (const [index, row] of rows.entries()) {
      try {
        if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('a row must be an object')
        table.seed(row)
      } catch (error) {
        throw new Error(`Failed to load ${where}: /rows/${name}/${index}: ${(error as Error).message}`, { cause: error })
      }
    }
  }
}
