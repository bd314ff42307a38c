import { describe, expect, it } from 'vitest'
import { breathAt, breathesIn, demoAt, DEMO_S, ease, poseIn } from '../src/figure/motion'
import { complete, mix, POSES, poseNamed, REST, type Pose } from '../src/figure/pose'
import { CHAIR } from '../src/figure/scene'
import { hotSpot } from '../src/figure/signs'
import { draw } from '../src/figure/shapes'
import { holdingWrist, skeletonOf } from '../src/figure/skeleton'

const hipX = (name: string): number => skeletonOf(complete(poseNamed(name))).hip[0]

describe('the figure', () => {
  it.each(Object.keys(POSES))('draws %s with numbers only', (name) => {
    const drawing = draw(complete(poseNamed(name)))
    const paths = [...drawing.outlines, ...drawing.arm].map((part) => part.d).join(' ')
    expect(paths).not.toMatch(/NaN|undefined|Infinity/)
    const ids = [...drawing.outlines, ...drawing.dots, ...drawing.arm].map((part) => part.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stands about a thousand high', () => {
    const { atlas } = skeletonOf(REST)
    expect(atlas[1]).toBeGreaterThan(850)
    expect(atlas[1]).toBeLessThan(960)
  })

  it('moves the pelvis forward in the stretch, and further when it goes too far', () => {
    expect(hipX('stretch')).toBeGreaterThan(hipX('neutral') + 30)
    expect(hipX('overstretch')).toBeGreaterThan(hipX('stretch') + 20)
  })

  it('keeps both leg bones at their length in every pose', () => {
    for (const name of Object.keys(POSES)) {
      const { ankle, knee, hip } = skeletonOf(complete(poseNamed(name)))
      expect(Math.hypot(knee[0] - ankle[0], knee[1] - ankle[1])).toBeCloseTo(245)
      expect(Math.hypot(hip[0] - knee[0], hip[1] - knee[1])).toBeCloseTo(245)
    }
  })

  it('stands upright for a name it does not know', () => {
    expect(complete(poseNamed('toString'))).toEqual(complete(POSES.neutral))
  })

  it('puts the ring at the body', () => {
    const skeleton = skeletonOf(complete(POSES.overstretch))
    expect(hotSpot('back', skeleton).centre[1]).toBeGreaterThan(skeleton.hip[1])
    expect(hotSpot('knee', skeleton).centre).toEqual(skeleton.knee)
  })
})

describe('the hand that holds on', () => {
  const HELD = ['neutral', 'stretch', 'control', 'wall', 'wall_rest'] as const
  const REACH = 182 + 148
  const holding = (name: string): Pose => ({ ...complete(poseNamed(name)), arm: 0, hold: 1 })
  const numbers = (d: string): number[] => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

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
    const pose = holding(name)
    const hand = numbers(draw(pose).arm.find(({ id }) => id === 'hand')?.d ?? '')
    const xs = hand.filter((_, place) => place % 2 === 0)
    const heights = hand.filter((_, place) => place % 2 === 1).map((y) => -y)
    expect(Math.min(...xs)).toBeLessThan(pose.hold_x)
    expect(Math.max(...xs)).toBeGreaterThan(pose.hold_x)
    expect(Math.min(...heights)).toBeLessThan(CHAIR.grip[1])
    expect(Math.max(...heights)).toBeGreaterThan(CHAIR.grip[1])
  })

  it('stays where it is while the pelvis moves', () => {
    expect(skeletonOf(holding('stretch')).wrist).toEqual(skeletonOf(holding('neutral')).wrist)
    expect(skeletonOf(holding('wall')).wrist).toEqual(skeletonOf(holding('wall_rest')).wrist)
  })

  it('keeps the chair in front of the body', () => {
    for (const name of HELD) expect(holding(name).hold_x).toBeGreaterThan(hipX(name) + 110)
  })
})

describe('its movement', () => {
  it('starts and ends softly', () => {
    expect([ease(-1), ease(0), ease(0.5), ease(1), ease(2)]).toEqual([0, 0, 0.5, 1, 1])
    expect(ease(0.1)).toBeLessThan(0.02)
  })

  it('goes from one pose to the other and only part of the way in a small range', () => {
    const cue = { pose_from: 'neutral', pose_to: 'stretch', amount: 1 }
    expect(poseIn(cue, 1).hip_forward).toBeCloseTo(0.095)
    expect(poseIn({ ...cue, amount: 0.5 }, 1).hip_forward).toBeCloseTo(0.0475)
    expect(poseIn(cue, 0)).toEqual(mix({}, {}, 0))
  })

  it('stays seated when a seated range is small', () => {
    const cue = { pose_from: 'seated', pose_to: 'seated_stretch', amount: 0.5 }
    expect(poseIn(cue, 1).knee).toBe(87)
    expect(poseIn(cue, 1).tilt).toBeCloseTo(7.5)
  })

  it('breathes in for four seconds and out for six', () => {
    expect(breathAt(0)).toBe(0)
    expect(breathAt(4)).toBe(1)
    expect(breathAt(10)).toBe(0)
    expect([0, 3.9, 4.1, 9.9, 10].map(breathesIn)).toEqual([true, true, false, false, true])
  })

  it('shows the arrow only on the way forward', () => {
    expect(demoAt(1).arrow).toBe(true)
    expect(demoAt(6).arrow).toBe(false)
    expect(demoAt(DEMO_S).pose.hip_forward).toBeCloseTo(0)
    expect(demoAt(6).pose.hip_forward).toBeCloseTo(0.095)
  })
})
