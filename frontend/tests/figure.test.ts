import { describe, expect, it } from 'vitest'
import { render } from 'svelte/server'
import {
  BREATH_S,
  breathAt,
  breathesIn,
  demoAt,
  DEMO_S,
  ease,
  MOVE_S,
  poseIn,
  shownAt,
  shownStill,
  stepOf,
  type ShownCue,
} from '../src/figure/motion'
import type { Outline } from '../src/figure/outline'
import { picture } from '../src/figure/picture'
import { complete, mix, POSES, poseNamed, REST, type Pose } from '../src/figure/pose'
import { CHAIR, WALL_X } from '../src/figure/scene'
import { draw } from '../src/figure/shapes'
import { hotSpot } from '../src/figure/signs'
import { relative } from '../src/figure/relative'
import { holdingWrist, skeletonOf } from '../src/figure/skeleton'
import { boxFor, stageOf } from '../src/figure/stage'
import { mistakePair, stepStills, wavers, waveringAt } from '../src/figure/steps'
import Figure from '../src/parts/Figure.svelte'

const NAMES = Object.keys(POSES)
const MISTAKES = NAMES.filter((name) => poseNamed(name).hot ?? poseNamed(name).sign)
const WAYS = [
  ['neutral', 'stretch'],
  ['neutral', 'control'],
  ['wall_rest', 'wall'],
  ['seated', 'seated_stretch'],
  ['seated', 'seated_tilt'],
  ['hamstring_rest', 'hamstring'],
  ['hip_flexor_rest', 'hip_flexor'],
  ['flexion_rest', 'flexion'],
] as const
const RATE_HZ = 60
const COARSE_HZ = 20
/** Of a body 1000 high: 1.75 m. */
const CM = 1000 / 175

const posed = (name: string): Pose => complete(poseNamed(name))
const shapes = (pose: Pose): Outline[] => {
  const { outlines, arm } = draw(pose)
  return [...outlines, ...arm]
}
const numbers = (d: string): number[] => (d.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number)
const part = (pose: Pose, id: string): { xs: number[]; ys: number[] } => {
  const all = numbers(shapes(pose).find((shape) => shape.id === id)?.d ?? '')
  return {
    xs: all.filter((_, place) => place % 2 === 0),
    ys: all.filter((_, place) => place % 2 === 1).map((y) => -y),
  }
}
const low = (values: number[]): number => Math.min(...values)
const high = (values: number[]): number => Math.max(...values)

/** How far the point that differs most lies apart. */
function apart(a: Pose, b: Pose): number {
  const [one, other] = [shapes(a), shapes(b)]
  expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id))
  const gaps = one.flatMap(({ d }, place) => {
    const there = numbers(other[place]?.d ?? '')
    return numbers(d).map((value, at) => Math.abs(value - (there[at] ?? NaN)))
  })
  return high(gaps)
}

function fastest(at: (seconds: number) => Pose, seconds: number, rate_hz = RATE_HZ): number {
  const frames = Array.from({ length: Math.ceil(seconds * rate_hz) + 1 }, (_, i) => at(i / rate_hz))
  return high(frames.slice(1).map((pose, i) => apart(pose, frames[i] ?? pose)))
}

describe('the figure', () => {
  it.each(NAMES)('draws %s with numbers only, every part once', (name) => {
    const { prop } = poseNamed(name)
    const parts = picture(posed(name), { ...stageOf(name), arrow: true }, boxFor(prop))
    expect(parts.map(({ d }) => d).join()).not.toMatch(/NaN|undefined|Infinity|e-/)
    const ids = parts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(NAMES)('keeps the whole of %s within its box', (name) => {
    const [x, y, width, height] = boxFor(poseNamed(name).prop)
    for (const shape of picture(posed(name), stageOf(name), boxFor(poseNamed(name).prop))) {
      if (!/^[MC\d\s.LZ-]*$/.test(shape.d) || shape.id.startsWith('wall')) continue
      const all = numbers(shape.d)
      const xs = all.filter((_, place) => place % 2 === 0)
      const ys = all.filter((_, place) => place % 2 === 1)
      expect(low(xs), shape.id).toBeGreaterThanOrEqual(x)
      expect(high(xs), shape.id).toBeLessThanOrEqual(x + width)
      expect(low(ys), shape.id).toBeGreaterThanOrEqual(y)
      expect(high(ys), shape.id).toBeLessThanOrEqual(y + height)
    }
  })

  it('is seven and a half heads high', () => {
    const [face, hair] = [part(REST, 'head'), part(REST, 'hair')]
    expect(high(hair.ys)).toBeGreaterThan(980)
    expect(high(hair.ys)).toBeLessThan(1020)
    const heads = high(hair.ys) / (high(hair.ys) - low(face.ys))
    expect(heads).toBeGreaterThan(7.2)
    expect(heads).toBeLessThan(7.8)
  })

  it.each(NAMES)('keeps the bones of both legs at their length in %s', (name) => {
    const { ankle, knee, hip } = skeletonOf(posed(name))
    expect(Math.hypot(knee[0] - ankle[0], knee[1] - ankle[1])).toBeCloseTo(245)
    expect(Math.hypot(hip[0] - knee[0], hip[1] - knee[1])).toBeCloseTo(245)
  })

  it.each(NAMES)('stands with both feet on the floor in %s', (name) => {
    for (const sole of ['sole', 'far-sole']) {
      expect(Math.abs(low(part(posed(name), sole).ys))).toBeLessThan(5)
    }
  })

  it.each(NAMES.filter((name) => posed(name).arm > 0.9))(
    'has the hand on the pelvis in %s, the thumb forward',
    (name) => {
      const [pelvis, hand, thumb] = ['pelvis', 'hand', 'thumb'].map((id) => part(posed(name), id))
      if (!pelvis || !hand || !thumb) throw new Error('the figure has no hand')
      expect(high(hand.xs)).toBeGreaterThan(low(pelvis.xs))
      expect(high(hand.ys)).toBeGreaterThan(low(pelvis.ys))
      expect(low(hand.ys)).toBeLessThan(high(pelvis.ys))
      expect(high(thumb.xs)).toBeGreaterThan(high(hand.xs))
      expect(high(thumb.xs)).toBeLessThan(high(pelvis.xs))
    },
  )

  it.each(['wall_rest', 'wall'])('leans on the wall with seat and shoulders in %s', (name) => {
    for (const id of ['shirt', 'seat']) {
      expect(Math.abs(low(part(posed(name), id).xs) - WALL_X)).toBeLessThan(2 * CM)
    }
  })

  it('stands upright for a name it does not know', () => {
    expect(complete(poseNamed('toString'))).toEqual(complete(POSES.neutral))
  })

  it('is drawn by the page as it is drawn for film and print', () => {
    const stage = stageOf('swaying')
    const box = boxFor(undefined)
    const { body } = render(Figure, { props: { pose: posed('swaying'), box, ...stage } })
    const drawn = [...body.matchAll(/<path class="([^"]*?)(?: svelte-\w+)?" d="([^"]*)"/g)].map(
      (found) => found.slice(1),
    )
    const parts = picture(posed('swaying'), stage, box).map(({ kind, d }) => [kind, d])
    expect(drawn).toEqual(parts)
  })
})

describe('a path told from point to point', () => {
  const ends = (d: string): string[] => {
    let [x, y] = [0, 0]
    return [...d.matchAll(/([MCc])([^MCcZz]*)/g)].map(([, command = '', told = '']) => {
      const [dx = 0, dy = 0] = numbers(told).slice(-2)
      ;[x, y] = command === 'c' ? [x + dx, y + dy] : [dx, dy]
      return `${x.toFixed(1)} ${y.toFixed(1)}`
    })
  }

  it.each(NAMES)('goes through the same points in %s', (name) => {
    for (const { d } of shapes(posed(name)).filter((shape) => /^M[^C]*C[^L]*Z$/.test(shape.d))) {
      expect(relative(d)).toMatch(/^M[-\d. ]+(c[-\d. ]+)+z$/)
      expect(relative(d).length).toBeLessThan(d.length)
      expect(ends(relative(d))).toEqual(ends(d))
    }
  })

  it('is left alone where it is no closed curve', () => {
    expect(relative('M1 2L3 4')).toBe('M1 2L3 4')
    expect(relative('M-1.5 2C0.5 2 1 1.9 -1.5 2Z')).toBe('M-1.5 2c2 0 2.5-.1 0 0z')
  })
})

describe('the control minute', () => {
  it('differs from standing by less than a centimetre', () => {
    expect(apart(posed('control'), posed('neutral'))).toBeLessThan(CM)
    expect(apart(posed('seated_control'), posed('seated'))).toBeLessThan(CM)
  })

  it('is far from the stretch', () => {
    expect(apart(posed('stretch'), posed('neutral'))).toBeGreaterThan(6 * CM)
  })
})

describe('a mistake', () => {
  const hollow = (name: string): number => {
    const { lumbar } = skeletonOf(posed(name))
    return (lumbar[0]?.angle ?? 0) - (lumbar[4]?.angle ?? 0)
  }
  const hip = (name: string): number => skeletonOf(posed(name)).hip[0]
  const look = (name: string): number => {
    const { headAngle, ribs } = skeletonOf(posed(name))
    return headAngle - ribs.angle
  }

  it.each(MISTAKES)('is marked by a ring or a sign, never by a colour alone: %s', (name) => {
    const parts = picture(posed(name), stageOf(name), boxFor(poseNamed(name).prop))
    expect(parts.some(({ kind }) => /f-sign|f-bolt/.test(kind))).toBe(true)
  })

  it('of going too far bends the low back more and brings the hip further', () => {
    expect(hollow('overstretch')).toBeGreaterThan(hollow('stretch') + 12)
    expect(hip('overstretch')).toBeGreaterThan(hip('stretch') + 5 * CM)
    expect(hollow('seated_overstretch')).toBeGreaterThan(hollow('seated_stretch') + 12)
    expect(hollow('hip_flexor_arched')).toBeGreaterThan(hollow('hip_flexor') + 12)
  })

  it('of the neck bends it back by more than 25 degrees', () => {
    expect(look('neck_back')).toBeLessThan(look('stretch') - 25)
    expect(look('seated_neck_back')).toBeLessThan(look('seated_stretch') - 25)
  })

  it('of the knees bends or locks them', () => {
    expect(posed('bent_knees').knee).toBeGreaterThan(posed('stretch').knee + 25)
    expect(posed('locked_knees').knee).toBeLessThan(posed('stretch').knee - 10)
  })

  it('of only swaying tips the whole body as one piece about the ankles', () => {
    const { hip, shoulder, ankle } = skeletonOf(posed('swaying'))
    const lean = (p: readonly [number, number]): number =>
      Math.atan2(p[0] - ankle[0], p[1] - ankle[1])
    const upright = skeletonOf(REST)
    const turned = lean(hip) - lean(upright.hip)
    expect(turned * 57.3).toBeGreaterThan(6)
    expect(lean(shoulder) - lean(upright.shoulder)).toBeCloseTo(turned, 1)
    expect(hollow('swaying')).toBeCloseTo(hollow('neutral'))
  })

  it.each(MISTAKES.filter(wavers))('that is a movement goes to and fro: %s', (name) => {
    const { ghost } = poseNamed(name)
    expect(apart(complete(ghost ?? {}), posed(name))).toBeGreaterThan(4 * CM)
    expect(waveringAt(name, 0)).toEqual(complete(ghost ?? {}))
    expect(fastest((seconds) => waveringAt(name, seconds), 3, COARSE_HZ)).toBeLessThan(80)
  })

  it('of the breath stands beside breathing out', () => {
    const pair = mistakePair('stretch', 'held_breath')
    expect([pair.right.stage.breathing, pair.wrong.stage.sign]).toEqual([true, 'no_breath'])
    expect(mistakePair('stretch', 'neck_back').right.stage.breathing).toBe(false)
    expect(posed('held_breath').breath).toBe(1)
  })

  it('of a round back bends what the right way keeps straight', () => {
    expect(hollow('hamstring')).toBeGreaterThan(hollow('hamstring_round') + 15)
    expect(hollow('seated_tilt')).toBeGreaterThan(hollow('seated_slump') + 8)
  })

  it('of the foot turns it up or lifts the heel', () => {
    expect(posed('hamstring_toes').foot).toBeGreaterThan(posed('hamstring').foot + 15)
    expect(skeletonOf(posed('wall_heels')).ankle[1]).toBeGreaterThan(60)
  })

  it('has its ring where it goes wrong', () => {
    const skeleton = skeletonOf(posed('overstretch'))
    expect(hotSpot('back', skeleton).centre[1]).toBeGreaterThan(skeleton.hip[1])
    expect(hotSpot('knee', skeleton).centre).toEqual(skeleton.knee)
  })
})

describe('the four steps', () => {
  it.each(WAYS)('from %s to %s stand still one after the other', (rest, hold) => {
    const [ready, hands, move, held] = stepStills(rest, hold)
    if (!ready || !hands || !move || !held) throw new Error('there are four steps')
    expect([ready.pose.arm, ready.pose.hold]).toEqual([0, 0])
    expect(hands.pose).toEqual(posed(rest))
    expect([move.pose, held.pose]).toEqual([posed(hold), posed(hold)])
    expect(move.stage.arrow).toBe(poseNamed(hold).way)
    expect(held.stage.breathing).toBe(true)
    expect(new Set([ready, hands, move, held].map(({ box }) => box)).size).toBe(1)
  })
})

describe('the hand that holds on', () => {
  const HELD = ['neutral', 'stretch', 'control', 'wall', 'wall_rest'] as const
  const REACH = 182 + 148
  const holding = (name: string): Pose => ({ ...posed(name), arm: 0, hold: 1 })

  it.each([...HELD, 'seated', 'seated_stretch', 'seated_control', 'seated_tilt'])(
    'is within reach of the arm in %s',
    (name) => {
      const pose = holding(name)
      const { shoulder, elbow, wrist } = skeletonOf(pose)
      expect(wrist).toEqual(holdingWrist(pose))
      expect(Math.hypot(wrist[0] - shoulder[0], wrist[1] - shoulder[1])).toBeLessThan(REACH)
      expect(Math.hypot(elbow[0] - shoulder[0], elbow[1] - shoulder[1])).toBeCloseTo(182)
      expect(Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1])).toBeCloseTo(148)
    },
  )

  it.each(HELD)('lies over the back of the chair in %s', (name) => {
    const { xs, ys } = part(holding(name), 'hand')
    expect(low(xs)).toBeLessThan(holding(name).hold_x)
    expect(high(xs)).toBeGreaterThan(holding(name).hold_x)
    expect(low(ys)).toBeLessThan(CHAIR.grip[1])
    expect(high(ys)).toBeGreaterThan(CHAIR.grip[1])
  })

  it('leaves the other hand on the pelvis', () => {
    const { far, hip } = skeletonOf(holding('stretch'))
    expect(Math.hypot(far.wrist[0] - hip[0], far.wrist[1] - hip[1])).toBeLessThan(130)
  })

  it.each(['hip_flexor_rest', 'hip_flexor'])('is the far one beside the chair in %s', (name) => {
    const { far } = skeletonOf(posed(name))
    const [reach, bone] = [far.wrist, far.elbow].map((p) =>
      Math.hypot(p[0] - far.shoulder[0], p[1] - far.shoulder[1]),
    )
    expect(reach).toBeLessThan(REACH)
    expect(bone).toBeCloseTo(182, -1)
  })

  it('stays where it is while the pelvis moves', () => {
    expect(skeletonOf(holding('stretch')).wrist).toEqual(skeletonOf(holding('neutral')).wrist)
    expect(skeletonOf(holding('wall')).wrist).toEqual(skeletonOf(holding('wall_rest')).wrist)
  })

  it('keeps the chair in front of the body', () => {
    const hipX = (name: string): number => skeletonOf(posed(name)).hip[0]
    for (const name of HELD) expect(holding(name).hold_x).toBeGreaterThan(hipX(name) + 110)
  })
})

describe('its movement', () => {
  const cue = (phase: string, duration_s: number, from: string, to: string): ShownCue => ({
    phase,
    duration_s,
    pose_from: from,
    pose_to: to,
    amount: 1,
    breath: phase === 'hold',
  })
  const session = (rest: string, hold: string, hold_s: number): ShownCue[] => [
    cue('ready', 6, rest, rest),
    cue('hands', 5, rest, rest),
    cue('move', 3, rest, hold),
    cue('hold', hold_s, hold, hold),
    cue('back', 3, hold, rest),
    cue('rest', 10, rest, rest),
    cue('move', 3, rest, hold),
  ]
  const played = (cues: ShownCue[], holdsOn: boolean) => (seconds: number): Pose => {
    let left = seconds
    for (const now of cues) {
      if (left <= now.duration_s) return shownAt(now, left, holdsOn)
      left -= now.duration_s
    }
    throw new RangeError('the session is over')
  }

  it('starts and ends softly', () => {
    expect([ease(-1), ease(0), ease(0.5), ease(1), ease(2)]).toEqual([0, 0, 0.5, 1, 1])
    expect(ease(0.1)).toBeLessThan(0.02)
  })

  it.each(WAYS)('from %s to %s never jumps between two frames', (rest, hold) => {
    const way = (seconds: number): Pose =>
      mix(poseNamed(rest), poseNamed(hold), ease(seconds / MOVE_S))
    expect(fastest(way, MOVE_S, COARSE_HZ)).toBeLessThan(40)
  })

  it.each([
    ['neutral', 'stretch', 20, false],
    ['neutral', 'stretch', 13, true],
    ['wall_rest', 'wall', 20, false],
    ['seated', 'seated_tilt', 7, true],
  ] as const)('never jumps in a session: %s to %s, %i s', (rest, hold, hold_s, holdsOn) => {
    const cues = session(rest, hold, hold_s)
    const at = played(cues, holdsOn)
    let begins_s = 0
    for (const { duration_s } of cues) {
      const frames = [-3, -2, -1, 0, 1, 2, 3].map((frame) => begins_s + frame / RATE_HZ)
      const around = frames.filter((seconds) => seconds >= 0).map(at)
      const jumps = around.slice(1).map((pose, i) => apart(pose, around[i] ?? pose))
      expect(high(jumps)).toBeLessThan(2)
      begins_s += duration_s
    }
  })

  it.each(['neutral', 'wall_rest', 'seated'])('brings the hands there smoothly: %s', (rest) => {
    const hands = cue('hands', 5, rest, rest)
    expect(fastest((seconds) => shownAt(hands, seconds), 1.6)).toBeLessThan(25)
    expect(fastest((seconds) => shownAt(hands, seconds, true), 1.6)).toBeLessThan(25)
  })

  it('tells without movement what each cue ends in', () => {
    const [ready, hands, move, hold, back, rest] = session('neutral', 'stretch', 20)
    if (!ready || !hands || !move || !hold || !back || !rest) throw new Error('a cue is missing')
    expect(shownStill(ready).arm).toBe(0)
    expect(shownStill(move)).toEqual(posed('stretch'))
    expect(shownStill(back)).toEqual(posed('neutral'))
    expect([ready, hands, move, hold, back, rest].map(stepOf)).toEqual([1, 2, 3, 4, 2, 2])
  })

  it('lets the far hand go to the pelvis while the near one holds on', () => {
    const hands = cue('hands', 5, 'neutral', 'neutral')
    expect(shownAt(hands, 0, true)).toMatchObject({ arm: 0, hold: 0 })
    expect(shownAt(hands, 5, true)).toMatchObject({ arm: 0, hold: 1 })
  })

  it('goes from one pose to the other and only part of the way in a small range', () => {
    const way = { pose_from: 'neutral', pose_to: 'stretch', amount: 1 }
    expect(poseIn(way, 1).hip_forward).toBeCloseTo(0.095)
    expect(poseIn({ ...way, amount: 0.5 }, 1).hip_forward).toBeCloseTo(0.0475)
    expect(poseIn(way, 0)).toEqual(mix({}, {}, 0))
  })

  it('stays seated when a seated range is small', () => {
    const way = { pose_from: 'seated', pose_to: 'seated_stretch', amount: 0.5 }
    expect(poseIn(way, 1).knee).toBe(87)
    expect(poseIn(way, 1).tilt).toBeCloseTo(7.5)
  })

  it('breathes in for four seconds and out for six', () => {
    expect([0, 4, BREATH_S].map(breathAt)).toEqual([0, 1, 0])
    expect([0, 3.9, 4.1, 9.9, 10].map(breathesIn)).toEqual([true, true, false, false, true])
  })

  it('shows the arrow only on the way forward', () => {
    expect(demoAt(1).arrow).toBe(true)
    expect(demoAt(6).arrow).toBe(false)
    expect(demoAt(DEMO_S).pose.hip_forward).toBeCloseTo(0)
    expect(demoAt(6).pose.hip_forward).toBeCloseTo(0.095)
  })
})
