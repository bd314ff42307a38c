import type { Anchor, CalendarDay, Experiment, Slot } from '../api/contract'

/** A reminder that was not seen by then has nothing to say any more. */
export const REMIND_FOR_MIN = 30
const DAYS_A_WEEK = 7

/** A moment of one day of the plan. */
export interface Due {
  readonly date: string
  readonly anchor: Anchor
}

export const isoDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const minutes = (clock: string): number => {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  return hours * 60 + rest
}

const clockOf = (now: Date): number => now.getHours() * 60 + now.getMinutes()

const dayOf = (experiment: Experiment, now: Date): CalendarDay | undefined =>
  experiment.calendar.find((day) => day.date === isoDate(now))

/** The next place of the day that is still free; null when the day is full. */
export const nextSlot = (days: readonly CalendarDay[], today: number): Slot | null =>
  days.find(({ day }) => day === today)?.slots.find(({ state }) => state === 'to_come') ?? null

/** Whether a moment of the day is the nearest one now: only then the minute is named after it. */
export function isNear(anchor: Anchor, moments: Experiment['anchors'], now: Date): boolean {
  const clock = clockOf(now)
  const far = (at: string): number => Math.abs(minutes(at) - clock)
  const [nearest] = [...moments].sort((a, b) => far(a.at) - far(b.at))
  return nearest?.anchor === anchor
}

/** The place of today whose time has just come and whose session is not done. */
export function dueSlot(experiment: Experiment, now: Date): Due | null {
  const clock = clockOf(now)
  const free = dayOf(experiment, now)?.slots.filter((slot) => slot.state === 'to_come') ?? []
  const due = free.find(({ anchor }) => {
    const at = experiment.anchors.find((one) => one.anchor === anchor)?.at
    return at !== undefined && clock >= minutes(at) && clock < minutes(at) + REMIND_FOR_MIN
  })
  return due?.anchor ? { date: isoDate(now), anchor: due.anchor } : null
}

export function weeks(calendar: readonly CalendarDay[]): CalendarDay[][] {
  const count = Math.ceil(calendar.length / DAYS_A_WEEK)
  return Array.from({ length: count }, (_, week) =>
    calendar.slice(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK),
  )
}

/** How many rows the strip needs: a day can hold more than was planned. */
export const rows = (calendar: readonly CalendarDay[], planned: number): number =>
  Math.max(planned, ...calendar.map((day) => day.slots.length))

/** A session that waits in this browser is over, though the server does not know it yet. */
export function withHeld(
  calendar: readonly CalendarDay[],
  held: { readonly number: number; readonly stopped: boolean } | null,
): CalendarDay[] {
  const state = held?.stopped ? 'stopped' : 'done'
  return calendar.map((day) => ({
    ...day,
    slots: day.slots.map((slot) => (slot.number === held?.number ? { ...slot, state } : slot)),
  }))
}
