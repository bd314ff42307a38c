import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const BUILT = join(import.meta.dirname, '../../src/rekmaat/web/static')
const LARGEST_PAGE = 150_000
const LANGUAGE = /^app-.*\.js$/

const weight = (path: string): number =>
  path.endsWith('.woff2') ? readFileSync(path).length : gzipSync(readFileSync(path)).length

describe.skipIf(!existsSync(join(BUILT, 'index.html')))('the built pages', () => {
  it('weigh less than 150 kB with one language', () => {
    const assets = readdirSync(join(BUILT, 'assets')).map((name) => join(BUILT, 'assets', name))
    const languages = assets.filter((path) => LANGUAGE.test(path.split('/').at(-1) ?? ''))
    const others = assets.filter((path) => !languages.includes(path))
    expect(languages).toHaveLength(3)
    const first = [join(BUILT, 'index.html'), ...others].reduce(
      (sum, path) => sum + weight(path),
      0,
    )
    expect(first + Math.max(...languages.map(weight))).toBeLessThan(LARGEST_PAGE)
  })

  it('hold no inline script or style and no address elsewhere', () => {
    const html = readFileSync(join(BUILT, 'index.html'), 'utf8')
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|https?:\/\//)
  })
})
