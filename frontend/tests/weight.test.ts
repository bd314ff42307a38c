import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { kept } from '../service_worker_build'
import { LANGUAGES } from '../src/i18n/language'

const ROOT = join(import.meta.dirname, '../..')
const BUILT = join(ROOT, 'src/rekmaat/web/static')
/** What is said stands in the plan the server sends; here are its words in all three languages. */
const SAID = join(ROOT, 'src/rekmaat/content/voice.toml')
const LARGEST_PAGE = 200_000
const LARGEST_KEPT = 250_000
const LARGEST_CLIPS = 2_000_000
const LANGUAGE = /^app-.*\.js$/

const weight = (path: string): number =>
  path.endsWith('.woff2') ? readFileSync(path).length : gzipSync(readFileSync(path)).length
const sum = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + weight(path), 0)
const built = (...names: string[]): string[] => names.map((name) => join(BUILT, name))

describe.skipIf(!existsSync(join(BUILT, 'sw.js')))('the built pages', () => {
  it('weigh less than 200 kB with one language, the figure, the voice texts and the worker', () => {
    const assets = readdirSync(join(BUILT, 'assets')).map((name) => join(BUILT, 'assets', name))
    const languages = assets.filter((path) => LANGUAGE.test(path.split('/').at(-1) ?? ''))
    expect(languages).toHaveLength(3)
    const others = assets.filter((path) => !languages.includes(path))
    const besides = built('index.html', 'sw.js', 'icon.svg', 'app-fr.webmanifest')
    const page = sum([...others, ...besides, ...built('voice/fr/index.json'), SAID])
    expect(page + Math.max(...languages.map(weight))).toBeLessThan(LARGEST_PAGE)
  })

  it('ask little room in the browser to go on without the server', () => {
    const precached = kept(BUILT).map(({ url }) => join(BUILT, url))
    expect(precached.length).toBeGreaterThan(5)
    expect(sum(precached)).toBeLessThan(LARGEST_KEPT)
  })

  it('bring recordings of less than 2 MB in the three languages together', () => {
    const clips = LANGUAGES.flatMap((language) =>
      readdirSync(join(BUILT, 'voice', language))
        .filter((name) => name.endsWith('.mp3'))
        .map((name) => join(BUILT, 'voice', language, name)),
    )
    const bytes = clips.reduce((total, path) => total + statSync(path).size, 0)
    expect(clips.length).toBeGreaterThan(60)
    expect(bytes).toBeLessThan(LARGEST_CLIPS)
  })

  it('hold no inline script or style and no address elsewhere', () => {
    const html = readFileSync(join(BUILT, 'index.html'), 'utf8')
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|https?:\/\//)
  })
})
