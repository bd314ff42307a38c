import type {
  Arm,
  Country,
  Language,
  Plan,
  ScreeningTable,
  State,
} from '../api/contract'
import type { Keeper } from '../outbox/storage'
import { basisOf, hindrance, type Around, type Hindrance, type Standing } from './may_start'

const PREFIX = 'rekmaat.known.'
const STANDING = `${PREFIX}standing`
const CHANGES = `${PREFIX}changes`
/** Raised when what is kept gets another shape: what an older release kept counts as nothing. */
const SHAPE = 1

interface Kept<Value> {
  readonly shape: typeof SHAPE
  readonly basis: string
  readonly value: Value
}

/** What goes with a state. */
export interface Told {
  readonly experimenting: boolean
  readonly changes: number
}

/**
 * What the server said last, for when it is away: kept in this browser, never in the worker.
 *
 * Only one standing counts, whatever the language; texts and plans count as long as they follow
 * from it.
 */
export class LastKnown {
  constructor(private readonly keeper: Keeper) {}

  /** How often a window of this browser sent what may have changed where the person stands. */
  get changes(): number {
    return Number(this.keeper.read(CHANGES) ?? 0)
  }

  get standing(): Standing | null {
    return this.#read<Standing>(STANDING)?.value ?? null
  }

  /**
   * The server told where the person stands.
   *
   * `changes` is how many there were when it was asked: an answer to what was asked before
   * something changed tells nothing of afterwards.
   */
  keepState(state: State, language: Language, { experimenting, changes }: Told): void {
    if (changes !== this.changes) return
    const standing: Standing = {
      state,
      experimenting,
      read_at_ms: Date.now(),
      doubtful: false,
      begun: null,
    }
    this.#keep(STANDING, '', standing)
    this.#keep(`${PREFIX}state.${language}`, basisOf(state), state)
  }

  /** Something is sent that may change it: until the server says how it stands, nobody knows. */
  doubt(): void {
    this.keeper.write(CHANGES, String(this.changes + 1))
    this.#change({ doubtful: true })
  }

  begin(id: string): void {
    this.#change({ begun: id })
  }

  /** The session was begun by mistake and taken back at once. */
  takeBack(id: string): void {
    if (this.standing?.begun === id) this.#change({ begun: null })
  }

  hindrance(around: Around): Hindrance | null {
    return hindrance(this.standing, around)
  }

  /** The last state in a language, if nothing changed since it was told in that language. */
  state(language: Language): State | null {
    return this.#valid<State>(`${PREFIX}state.${language}`)
  }

  keepTable(table: ScreeningTable, language: Language, country: Country): void {
    this.#keep(`${PREFIX}table.${language}.${country}`, '', table)
  }

  table(language: Language, country: Country): ScreeningTable | null {
    return this.#read<ScreeningTable>(`${PREFIX}table.${language}.${country}`)?.value ?? null
  }

  keepPlan(plan: Plan, language: Language, state: State): void {
    this.#keep(`${PREFIX}plan.${language}.${plan.arm}`, basisOf(state), plan)
  }

  /** The plan for now, if one was made under all that counts now. */
  plan(language: Language, arm: Arm): Plan | null {
    const plan = this.#valid<Plan>(`${PREFIX}plan.${language}.${arm}`)
    const screening = this.standing?.state.clearance?.screening_id
    return plan && plan.arm === arm && plan.screening_id === screening ? plan : null
  }

  #change(part: Partial<Standing>): void {
    const { standing } = this
    if (standing) this.#keep(STANDING, '', { ...standing, ...part })
  }

  #valid<Value>(key: string): Value | null {
    const kept = this.#read<Value>(key)
    const { standing } = this
    return kept && standing && kept.basis === basisOf(standing.state) ? kept.value : null
  }

  #keep<Value>(key: string, basis: string, value: Value): void {
    const kept: Kept<Value> = { shape: SHAPE, basis, value }
    this.keeper.write(key, JSON.stringify(kept))
    if (this.keeper.lasting) return
    this.keeper.remove(key) // what was kept before may be wrong by now: rather nothing
    this.keeper.write(key, JSON.stringify(kept))
  }

  #read<Value>(key: string): Kept<Value> | null {
    const text = this.keeper.read(key)
    if (text === null) return null
    try {
      const kept = JSON.parse(text) as Kept<Value> | null
      return kept?.shape === SHAPE ? kept : null
    } catch {
      return null // half-written by a crash of the browser
    }
  }
}
