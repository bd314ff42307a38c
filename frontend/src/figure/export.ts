/** The frames for film and print. The build runs this; the pages never load it. */
import tokens from '../styles/tokens.css?raw'
import rules from './figure.css?raw'
import { armsHanging, breathAt, ease, HANDS_S, HOLD_BEGINS_S, BREATH_S, MOVE_S } from './motion'
import type { Outline } from './outline'
import { picture } from './picture'
import { complete, mix, POSES, poseNamed, type Pose } from './pose'
import { PRINT } from './print'
import { stepStills } from './steps'
import { relative } from './relative'
import { boxFor, stageOf, type Box, type Stage } from './stage'

const RATE_HZ = 15
const HOLDING_FRAMES = 16

/** From where to where the exercises go; a test holds this against the exercise files. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  neutral: ['stretch', 'control'],
  wall_rest: ['wall', 'wall_rest'],
  seated: ['seated_stretch', 'seated_tilt', 'seated_control'],
  hamstring_rest: ['hamstring', 'hamstring_rest'],
  hip_flexor_rest: ['hip_flexor', 'hip_flexor_rest'],
  flexion_rest: ['flexion', 'flexion_rest'],
}

interface Drawn {
  readonly box: Box
  /** One list for a frame: the place of a kind, the place of a path, and so on. */
  readonly frames: readonly (readonly number[])[]
}

/** Most parts stand still in most frames, so each is written down once. */
class Pool {
  readonly #places = new Map<string, number>()

  place(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size
    this.#places.set(text, place)
    return place
  }

  get all(): string[] {
    return [...this.#places.keys()]
  }
}

const kinds = new Pool()
const paths = new Pool()

const noted = (parts: readonly Outline[]): number[] =>
  parts.flatMap(({ kind, d }) => [kinds.place(kind), paths.place(relative(d))])

function drawn(poses: readonly Pose[], stage: Stage): Drawn {
  const box = boxFor(stage.prop)
  return { box, frames: poses.map((pose) => noted(picture(pose, stage, box))) }
}

const parted = (count: number): number[] => Array.from({ length: count }, (_, i) => i / (count - 1))

function moving(from: string, to: string): Drawn {
  const way = (t: number): Pose => mix(poseNamed(from), poseNamed(to), ease(t))
  return drawn(parted(MOVE_S * RATE_HZ + 1).map(way), { prop: stageOf(to).prop })
}

function holding(name: string): Drawn {
  const pose = complete(poseNamed(name))
  const breaths = parted(HOLDING_FRAMES).map((breath) => ({ ...pose, breath }))
  return drawn(breaths, { prop: stageOf(name).prop })
}

function hands(name: string): Drawn {
  const pose = complete(poseNamed(name))
  const frames = parted(Math.round(HANDS_S * RATE_HZ) + 1)
  const hanging = armsHanging(pose)
  return drawn(frames.map((t) => mix(hanging, pose, ease(t))), { prop: stageOf(name).prop })
}

/** The four pictures of an exercise; they share their box. */
function steps(rest: string, hold: string): Drawn {
  const stills = stepStills(rest, hold)
  const box = boxFor(poseNamed(hold).prop)
  return { box, frames: stills.map(({ pose, stage }) => noted(picture(pose, stage, box))) }
}

/** The colours of the light pages, name by name. */
function colours(): Record<string, string> {
  const light = tokens.slice(0, tokens.indexOf('@media'))
  const set = Object.fromEntries(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', said = '']) => [name, said]),
  )
  const value = (name: string): string => {
    const said = set[name] ?? ''
    const other = /^var\((--[\w-]+)\)$/.exec(said)?.[1]
    return other ? value(other) : said
  }
  const used = new Set([...rules.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name))
  return Object.fromEntries([...used].map((name) => [name, value(name)]))
}

const named = (make: (name: string) => Drawn): Record<string, Drawn> =>
  Object.fromEntries(Object.keys(POSES).map((name) => [name, make(name)]))

const ways = Object.entries(WAYS).flatMap(([from, tos]) => tos.map((to) => [from, to] as const))

/** Where somebody breathes on film. */
const held = [...new Set(ways.flat())]

export function figures(): object {
  const sets = {
    stills: named((name) => drawn([complete(poseNamed(name))], { prop: stageOf(name).prop })),
    mistakes: named((name) => drawn([complete(poseNamed(name))], stageOf(name))),
    holdings: Object.fromEntries(held.map((name) => [name, holding(name)])),
    hands: Object.fromEntries(Object.keys(WAYS).map((name) => [name, hands(name)])),
    steps: Object.fromEntries(ways.map(([from, to]) => [`${from} ${to}`, steps(from, to)])),
    moves: Object.fromEntries(ways.map(([from, to]) => [`${from} ${to}`, moving(from, to)])),
  }
  return {
    breath: { in_s: HOLD_BEGINS_S, whole_s: BREATH_S, rate_hz: RATE_HZ, at: breaths() },
    rules,
    inks: { colour: colours(), print: PRINT },
    ...sets,
    kinds: kinds.all,
    paths: paths.all,
  }
}

/** The breath through one whole breath, for whoever puts the holding frames in time. */
const breaths = (): number[] =>
  Array.from({ length: BREATH_S * RATE_HZ }, (_, i) => Number(breathAt(i / RATE_HZ).toFixed(3)))
