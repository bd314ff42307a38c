import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8')
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)')
const tokens = (part: string): Record<string, string> =>
  Object.fromEntries([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]))
const light = tokens(lightPart)
const dark = { ...light, ...tokens(darkPart) }

const BOTH_TEXT = [
  'ink ground, ink stage, ink-2 ground, ink-2 stage, on-tape tape, on-tape tape-lit',
  'on-hold hold, stop ground, stop stage, on-alarm alarm, ground ink',
].join(', ')
const BOTH_GRAPHIC = [
  'edge ground, edge stage, tape-edge ground, focus ground, focus stage, focus-gap focus',
  'fig-dark stage, fig-shirt stage, fig-skin stage, fig-hair stage, fig-move fig-shirt',
  'fig-line stage, fig-dark hold, fig-shirt hold, fig-move fig-edge',
].join(', ')
const LIGHT_ONLY = 'fig-move fig-dark, fig-skin hold, fig-edge hold'
const DARK_ONLY = 'tape ground, fig-edge fig-dark'

const pairs = (listed: string): [string, string][] =>
  listed.split(', ').map((pair) => pair.split(' ') as [string, string])

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(theme: Record<string, string>, [a, b]: [string, string]): number {
  const [low = 0, high = 0] = [a, b]
    .map((name) => luminance(theme[name] ?? ''))
    .sort((p, q) => p - q)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', light, LIGHT_ONLY],
  ['dark', dark, DARK_ONLY],
])('the colours in the %s theme', (_, theme, own) => {
  it.each(pairs(BOTH_TEXT))('are readable: %s on %s', (a, b) => {
    expect(ratio(theme, [a, b])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(pairs(`${BOTH_GRAPHIC}, ${own}`))('are told apart: %s from %s', (a, b) => {
    expect(ratio(theme, [a, b])).toBeGreaterThanOrEqual(3)
  })
})
