import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Arm, Experiment, Language, Plan, ScreeningTable, State } from '../src/api/contract'
import { isAppAddress, isClip } from '../src/offline/addresses'
import { LastKnown } from '../src/offline/last_known'
import { basisOf, goesOn, hindrance, type Standing } from '../src/offline/may_start'
import { Keeper } from '../src/outbox/storage'
import { manifest } from '../manifest'
import { kept } from '../service_worker_build'

const NOON = Date.parse('2026-07-06T12:00:00+02:00')
const MINUTE_MS = 60_000

const STATE = {
  version: '0.2.0',
  person: { language: 'nl', country: 'NL' },
  step: 'ready',
  obstacle: null,
  clearance: {
    screening_id: 'one',
    outcome: 'go',
    adaptations: [],
    professional: null,
    expires_at: '2026-07-20T12:00:00+02:00',
  },
  protocol: { id: 'umcg', repetitions: 3, hold_s: 20, sessions_per_day: 3 },
  sessions_today: 0,
  sessions_total: 0,
  ready_until: '2026-07-06T13:00:00+02:00',
} as unknown as State

const STANDING: Standing = {
  state: STATE,
  experimenting: false,
  read_at_ms: NOON,
  doubtful: false,
  begun: null,
}
const AROUND = { now_ms: NOON + MINUTE_MS, undelivered: false }
const ready = (part: Partial<State>): Standing => ({ ...STANDING, state: { ...STATE, ...part } })
const cleared = (part: object): Standing =>
  ready({ clearance: { ...STATE.clearance, ...part } as State['clearance'] })

describe('a minute without the server', () => {
  it('may begin under the leave the server gave', () => {
    expect(hindrance(STANDING, AROUND)).toBeNull()
    expect(hindrance(cleared({ outcome: 'adapted' }), AROUND)).toBeNull()
  })

  it.each<[string, Standing]>([
    ['nobody answered the questions', ready({ step: 'screen' })],
    ['it was refused', ready({ step: 'refused' })],
    ['something has to be asked first', ready({ step: 'check_in' })],
    ['there is no clearance', ready({ clearance: null })],
    ['a doctor comes first', cleared({ outcome: 'doctor_first' })],
    ['it is urgent', cleared({ outcome: 'urgent' })],
    ['an answer is missing', cleared({ outcome: 'incomplete' })],
    ['the clearance is over', cleared({ expires_at: '2026-07-06T12:01:00+02:00' })],
    ['the end of the clearance is no moment', cleared({ expires_at: 'soon' })],
    ['nobody said until when', ready({ ready_until: null })],
    ['the leave is over', ready({ ready_until: '2026-07-06T12:01:00+02:00' })],
    ['the end of the leave is no moment', ready({ ready_until: '' })],
    ['an earlier release kept no such end', ready({ ready_until: undefined as unknown as null })],
    ['a session began since', { ...STANDING, begun: 'a session' }],
    ['something was sent and nobody knows what came of it', { ...STANDING, doubtful: true }],
    ['the clock was set back', { ...STANDING, read_at_ms: NOON + 2 * MINUTE_MS }],
    ['it is not known when it was told', { ...STANDING, read_at_ms: NaN }],
  ])('waits for its question when %s', (_why, standing) => {
    expect(hindrance(standing, AROUND)).toBe('asks')
  })

  it('waits when a session is not delivered', () => {
    expect(hindrance(STANDING, { ...AROUND, undelivered: true })).toBe('asks')
  })

  it('waits when the clock says nothing', () => {
    expect(hindrance(STANDING, { ...AROUND, now_ms: NaN })).toBe('asks')
  })

  it('waits when nothing is known', () => {
    expect(hindrance(null, AROUND)).toBe('unknown')
  })

  it.each<[string, string | null, boolean]>([
    ['running', null, true],
    ['paused', null, true],
    ['done', 'a session', true],
    ['stopped', 'a session', true],
    ['of a kind not known here', null, true],
    ['done', null, false],
    ['stopped', null, false],
  ])('of an experiment that is %s, with question %s, waits: %s', (status, question, waits) => {
    const experiment = { status, hour_question: question } as unknown as Experiment
    const standing = { ...STANDING, experimenting: goesOn(experiment) }
    expect(hindrance(standing, AROUND)).toBe(waits ? 'experiment' : null)
  })
})

/** The browser's storage, as far as it is used here; full when told so. */
class FullDisk implements Storage {
  [key: string]: unknown
  full = false
  readonly #kept = new Map<string, string>()

  get length(): number {
    return this.#kept.size
  }

  key = (): null => null
  clear = (): void => this.#kept.clear()
  getItem = (key: string): string | null => this.#kept.get(key) ?? null
  removeItem = (key: string): void => void this.#kept.delete(key)
  setItem = (key: string, value: string): void => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError')
    this.#kept.set(key, value)
  }
}

/** The server tells it, and nothing was sent since it was asked. */
const keep = (known: LastKnown, state: State, language: Language): void =>
  known.keepState(state, language, { experimenting: false, changes: known.changes })

const plan = (arm: Arm, screening_id = 'one'): Plan => ({ arm, screening_id }) as unknown as Plan

describe('what the server said last', () => {
  const around = { now_ms: NOON, undelivered: false }
  let keeper = new Keeper(null)
  let known = new LastKnown(keeper)
  beforeEach(() => {
    vi.useFakeTimers({ now: NOON })
    keeper = new Keeper(null)
    known = new LastKnown(keeper)
    keep(known, STATE, 'nl')
  })
  afterEach(() => vi.useRealTimers())

  it('outlives the page', () => {
    known.keepPlan(plan('stretch'), 'nl', STATE)
    const later = new LastKnown(keeper)
    expect(later.hindrance(around)).toBeNull()
    expect(later.plan('nl', 'stretch')).toEqual(plan('stretch'))
    expect(later.plan('nl', 'control')).toBeNull()
    expect(later.plan('fr', 'stretch')).toBeNull()
  })

  it('gives leave for one session, and again when that was taken back at once', () => {
    known.begin('a')
    expect(known.hindrance(around)).toBe('asks')
    known.takeBack('b')
    expect(known.hindrance(around)).toBe('asks')
    known.takeBack('a')
    expect(known.hindrance(around)).toBeNull()
  })

  it('is in doubt from a change on until the server tells how it stands', () => {
    known.doubt()
    expect(known.changes).toBe(1)
    expect(new LastKnown(keeper).hindrance(around)).toBe('asks')
    keep(known, STATE, 'nl')
    expect(known.hindrance(around)).toBeNull()
  })

  it('learns nothing from an answer that was on its way when something else was sent', () => {
    const { changes } = known
    known.begin('a')
    new LastKnown(keeper).doubt() // from another window, for instance
    known.keepState(STATE, 'nl', { experimenting: false, changes })
    expect(known.standing).toMatchObject({ doubtful: true, begun: 'a' })
    expect(known.hindrance(around)).toBe('asks')
  })

  it.each<[string, Partial<State>]>([
    ['a session', { sessions_total: 1, sessions_today: 1 }],
    ['another day', { sessions_today: 1 }],
    ['another protocol', { protocol: { ...STATE.protocol, id: 'seated' } }],
    ['other repetitions', { protocol: { ...STATE.protocol, repetitions: 2 } }],
    ['another release', { version: '0.3.0' }],
    ['a word of a professional', professional('Lies')],
    ['another screening', { clearance: { ...STATE.clearance, screening_id: 'two' } as never }],
  ])('holds no plan or text from before %s', (_what, part) => {
    known.keepPlan(plan('stretch'), 'nl', STATE)
    keep(known, { ...STATE, ...part }, 'fr')
    expect(known.plan('nl', 'stretch')).toBeNull()
    expect(known.state('nl')).toBeNull()
    expect(known.state('fr')).toMatchObject(part)
  })

  it('counts one standing, whatever the language it was told in', () => {
    keep(known, { ...STATE, step: 'check_in', ready_until: null }, 'fr')
    expect(known.hindrance(around)).toBe('asks')
  })

  it('keeps no leave from before on a disk that became full', () => {
    const disk = new FullDisk()
    const later = new LastKnown(new Keeper(disk))
    keep(later, STATE, 'nl')
    disk.full = true
    later.begin('a')
    expect(later.hindrance(around)).toBe('asks')
    expect(new LastKnown(new Keeper(disk)).hindrance(around)).toBe('unknown')
  })

  it('uses no plan that names another screening', () => {
    known.keepPlan(plan('stretch', 'two'), 'nl', STATE)
    expect(known.plan('nl', 'stretch')).toBeNull()
  })

  it('knows the table by language and country', () => {
    const table = { version: '1' } as ScreeningTable
    known.keepTable(table, 'nl', 'BE')
    expect(known.table('nl', 'BE')).toEqual(table)
    expect(known.table('nl', 'NL')).toBeNull()
  })

  it.each(['', '{', 'null', '7', '{"shape":0,"basis":"","value":{}}'])(
    'takes %j for nothing',
    (found) => {
      keeper.write('rekmaat.known.standing', found)
      expect(known.standing).toBeNull()
      expect(known.hindrance(around)).toBe('unknown')
    },
  )
})

function professional(name: string): Partial<State> {
  const word = { name, date: '2026-07-01', allowed: '…' }
  return { clearance: { ...STATE.clearance, professional: word } as State['clearance'] }
}

describe('what a plan follows from', () => {
  it('stays the same in another language', () => {
    const told = { ...STATE, clearance: { ...STATE.clearance, text: 'autrement dit' } as never }
    expect(basisOf(told)).toBe(basisOf(STATE))
  })
})

describe('the service worker', () => {
  it.each(['/api/state', '/api/export', '/api/experiments/x/report', '/other', '/assets/x.js'])(
    'leaves %s alone',
    (path) => {
      expect(isAppAddress(path)).toBe(false)
      expect(isClip(path)).toBe(false)
    },
  )

  it('knows a recording from anything else', () => {
    expect(isClip('/voice/nl/21700c9ba9da508e.mp3')).toBe(true)
    expect(isClip('/voice/nl/../../api/state.mp3')).toBe(false)
    expect(isClip('/voice/de/21700c9ba9da508e.mp3')).toBe(false)
  })

  it('keeps every file the page is made of, by its content', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rekmaat-'))
    const write = (name: string, text: string): void => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    write('index.html', 'one')
    write('assets/index-abc.js', 'x')
    write('voice/nl/1.mp3', 'sound')
    write('voice/nl/index.json', '{}')
    write('icon-192.png', 'picture')
    write('sw.js', 'old')
    const before = kept(folder)
    expect(before.map(({ url }) => url)).toEqual([
      '/assets/index-abc.js',
      '/index.html',
      '/voice/nl/index.json',
    ])
    expect(before[0]?.revision).toBeNull()
    write('index.html', 'two')
    expect(kept(folder)[1]?.revision).not.toBe(before[1]?.revision)
  })
})

describe('what a browser installs the app by', () => {
  const PUBLIC = join(import.meta.dirname, '../public')
  interface Icon {
    readonly src: string
    readonly sizes: string
  }
  const icons = (language: string): Icon[] =>
    (manifest(language) as { icons: Icon[] }).icons

  it.each(['nl', 'fr', 'en'])('is complete in %s', (language) => {
    expect(manifest(language)).toMatchObject({
      id: '/',
      lang: language,
      start_url: '/',
      display: 'standalone',
      shortcuts: [{ url: '/' }, { url: '/#class' }],
    })
    expect(JSON.stringify(manifest(language))).not.toContain('http')
  })

  it('names pictures that are as large as it says', () => {
    const pixels = icons('nl').filter(({ src }) => src.endsWith('.png'))
    expect(pixels).toHaveLength(4)
    for (const { src, sizes } of pixels) {
      const png = readFileSync(join(PUBLIC, src))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
    }
  })
})
