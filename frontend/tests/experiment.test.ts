import { describe, expect, it } from 'vitest'
import type { CalendarDay, Experiment, Slot, SlotState } from '../src/api/contract'
import { firstArm, strayFrom } from '../src/experiment/coin'
import { readPending, STALE_MS, writePending, type Pending } from '../src/experiment/pending'
import { endOf, screenAsked, screenOf } from '../src/experiment/place'
import { lower, plotOf, thousand } from '../src/experiment/plot'
import { dueSlot, isNear, isoDate, nextSlot, rows, weeks, withHeld } from '../src/experiment/slots'
import { Keeper } from '../src/outbox/storage'

const ANCHORS = ['morning', 'lunch', 'after_work'] as const
const slot = (state: SlotState, place: number, number: number | null = null): Slot => ({
  anchor: ANCHORS[place] ?? null,
  state,
  number,
})

function experiment(changes: Partial<Experiment> = {}): Experiment {
  const calendar: CalendarDay[] = [
    {
      day: 1,
      date: '2026-03-02',
      slots: [slot('done', 0, 1), slot('skipped', 1), slot('stopped', 2, 2)],
    },
    {
      day: 2,
      date: '2026-03-03',
      slots: [slot('unfinished', 0, 3), slot('to_come', 1), slot('to_come', 2)],
    },
  ]
  return {
    id: '00000000-0000-4000-8000-000000000007',
    status: 'running',
    cause: null,
    hour_question: null,
    answer: null,
    anchors: [
      { anchor: 'morning', at: '08:30' },
      { anchor: 'lunch', at: '12:30' },
      { anchor: 'after_work', at: '17:30' },
    ],
    calendar,
    ...changes,
  } as Experiment
}

/** Worked out with another SHA-256. */
const COINS = [1, 1, 0, 0, 0, 1, 0, 1]

describe('the coins', () => {
  const SEED = '7a1f0c5e9b3d4826a0e4c17f52d8b691'
  it('are read from the seed as anyone can with any SHA-256', async () => {
    const arms = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((pair) => firstArm(SEED, pair)))
    expect(arms.map((arm) => (arm === 'stretch' ? 1 : 0))).toEqual(COINS)
  })

  it('tell the first session that another seed would have given', async () => {
    const order = COINS.flatMap((coin) =>
      coin ? (['stretch', 'control'] as const) : (['control', 'stretch'] as const),
    )
    expect(await strayFrom(SEED, order)).toBeNull()
    const changed = [...order]
    changed[4] = changed[4] === 'stretch' ? 'control' : 'stretch'
    expect(await strayFrom(SEED, changed)).toBe(5)
    expect(await strayFrom(SEED, [])).toBeNull()
  })
})

describe('a number on its way', () => {
  const at = '2026-03-02T09:00:00.000+01:00'
  const pending: Pending = {
    experiment_id: 'e',
    opening: {
      session_id: 's',
      before: { value: 6, answered_at: at },
      tags: { stress: null, painkiller: null, after_running: null },
    },
    extra_reason: null,
  }

  it('is found again after a reload, until it is too old to be about now', () => {
    const keeper = new Keeper(null)
    expect(readPending(keeper, Date.parse(at))).toBeNull()
    writePending(keeper, pending)
    expect(readPending(keeper, Date.parse(at) + STALE_MS - 1)).toEqual(pending)
    expect(readPending(keeper, Date.parse(at) + STALE_MS)).toBeNull()
    keeper.write('rekmaat.opening', '{"experiment_id":')
    expect(readPending(keeper, Date.parse(at))).toBeNull()
  })
})

describe('where an experiment leads', () => {
  it('is its calendar while it runs, whatever was seen', () => {
    expect(screenOf(experiment(), null)).toBe('calendar')
    expect(screenOf(experiment({ status: 'paused', cause: 'two_worse' }), null)).toBe('held')
  })

  it('is the question an hour later first, unless it was stopped', () => {
    expect(screenOf(experiment({ hour_question: 's' }), null)).toBe('hour')
    const over = experiment({ hour_question: 's', status: 'stopped', cause: 'still_worse' })
    expect(screenOf(over, null)).toBe('ended')
  })

  it('is its end once, and then the day goes on without it', () => {
    const answer = { headline: '' } as NonNullable<Experiment['answer']>
    const done = experiment({ status: 'done', answer })
    expect(screenOf(done, null)).toBe('answer')
    expect(screenOf(done, endOf(done))).toBeNull()
    expect(screenOf(done, endOf(experiment({ id: 'another' })))).toBe('answer')
    expect(screenOf(experiment({ status: 'done' }), endOf(done))).toBe('calendar')
    expect(screenOf(experiment({ status: 'stopped', cause: 'own_choice' }), null)).toBeNull()
    const worse = experiment({ status: 'stopped', cause: 'worse', answer })
    expect(screenOf(worse, null)).toBe('answer')
    expect(screenOf(experiment({ status: 'stopped', cause: 'worse' }), null)).toBe('ended')
  })

  it('can always be asked for', () => {
    expect(screenAsked(null)).toBe('plan')
    expect(screenAsked(experiment())).toBe('calendar')
    const chosen = experiment({ status: 'stopped', cause: 'own_choice' })
    expect(screenAsked(chosen)).toBe('ended')
  })
})

describe('the strip', () => {
  it('knows the next free place of the day', () => {
    expect(nextSlot(experiment().calendar, 2)?.anchor).toBe('lunch')
    expect(nextSlot(experiment().calendar, 1)).toBeNull()
    expect(nextSlot(experiment().calendar, 9)).toBeNull()
  })

  it('names a minute after its moment only when that moment is nearest', () => {
    const { anchors } = experiment()
    expect(isNear('lunch', anchors, new Date(2026, 2, 3, 13, 0))).toBe(true)
    expect(isNear('morning', anchors, new Date(2026, 2, 3, 17, 0))).toBe(false)
  })

  it('shows a session that waits in this browser as over', () => {
    const shown = withHeld(experiment().calendar, { number: 3, stopped: true })
    expect(shown[1]?.slots[0]?.state).toBe('stopped')
    expect(shown[1]?.slots[1]?.state).toBe('to_come')
    expect(withHeld(experiment().calendar, null)).toEqual(experiment().calendar)
  })

  it('comes in weeks and has a row for every session of the fullest day', () => {
    const days = Array.from({ length: 17 }, (_, at) => ({ day: at + 1, date: '', slots: [] }))
    expect(weeks(days).map((week) => week.length)).toEqual([7, 7, 3])
    expect(rows(experiment().calendar, 2)).toBe(3)
    expect(rows(experiment().calendar, 4)).toBe(4)
  })
})

describe('a reminder', () => {
  it('is due from its moment on for half an hour, while its session is still to come', () => {
    const at = (hours: number, minutes: number): Date => new Date(2026, 2, 3, hours, minutes)
    expect(dueSlot(experiment(), at(12, 29))).toBeNull()
    expect(dueSlot(experiment(), at(12, 30))).toEqual({ date: '2026-03-03', anchor: 'lunch' })
    expect(dueSlot(experiment(), at(12, 59))?.anchor).toBe('lunch')
    expect(dueSlot(experiment(), at(13, 0))).toBeNull()
    expect(dueSlot(experiment(), at(8, 30))).toBeNull() // that session was opened
    expect(dueSlot(experiment(), new Date(2026, 2, 4, 12, 30))).toBeNull()
  })

  it('goes by the date on this clock', () => {
    expect(isoDate(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09')
  })
})

describe('the picture of the pairs', () => {
  const pairs = [-2, -2, -1.5, 0, 1, -2.25].map((difference, at) => ({
    pair: at + 1,
    days: [1, 1] as [number, number],
    difference,
  }))
  const plot = plotOf({ pairs, effect: -1.125, interval: [-2.4, 0.2] }, 640)

  it('shows a difference for the stretch on the right of no difference', () => {
    expect(lower(-2)).toBe(2)
    expect(Object.is(lower(0), 0)).toBe(true)
    expect(plot.mean).toBeGreaterThan(plot.zero)
    expect(plot.low).toBeLessThan(plot.zero)
    expect(plot.high).toBeGreaterThan(plot.mean as number)
  })

  it('has a dot for every pair, none over another or off the rule', () => {
    expect(plot.dots).toHaveLength(pairs.length)
    plot.dots.forEach((a, at) => {
      expect(a.x).toBeGreaterThan(0)
      expect(a.x).toBeLessThan(640)
      for (const b of plot.dots.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(plot.radius * 2)
      }
    })
  })

  it('makes room for a hundred pairs of the same difference', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      pair: at + 1,
      days: [1, 1] as [number, number],
      difference: -1 - (at % 4) / 4,
    }))
    const full = plotOf({ pairs: many, effect: -1, interval: [-1.1, -0.9] }, 420)
    expect(full.dots).toHaveLength(100)
    expect(full.radius).toBeLessThan(plot.radius)
    expect(Math.min(...full.dots.map((dot) => dot.y))).toBeGreaterThan(20)
  })

  it('goes to ten points and says so without pairs', () => {
    const far = plotOf({ pairs: [{ pair: 1, days: [1, 2], difference: -14 }], effect: null, interval: null }, 640)
    expect(far.ticks.at(-1)?.label).toBe('+10')
    expect(far.mean).toBeNull()
    expect(plotOf({ pairs: [], effect: null, interval: null }, 640).ticks).toHaveLength(7)
  })

  it('has a thousand places for chance, all different', () => {
    const places = thousand().map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(1000)
  })
})
