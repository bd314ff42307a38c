import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/i18n/language'

const ROOT = join(import.meta.dirname, '../..')
const source = (language: string): string =>
  readFileSync(join(ROOT, 'src/rekmaat/content/text', language, 'app.ftl'), 'utf8')
const ids = (language: string): string[] =>
  new FluentResource(source(language)).body.map((message) => message.id).sort()
const variables = (language: string): string[] =>
  [...new Set(source(language).match(/\$\w+/g))].sort()

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path)
    else if (/\.(svelte|ts)$/.test(entry.name)) yield readFileSync(path, 'utf8')
  }
}

const code = [...files(join(ROOT, 'frontend/src'))].join('\n')
const used = [...code.matchAll(/(?:\bt|text\.of)\(\s*'([\w-]+)'/g)].map(
  (match) => match[1] as string,
)
const patterns = [...code.matchAll(/(?:\bt|text\.of)\(\s*`([^`]+)`/g)].map(
  (match) => new RegExp(`^${(match[1] as string).replace(/\$\{[^}]*\}/g, '.+')}$`),
)
const chosen = [...code.matchAll(/\?\s*'([\w-]+)'\s*:\s*'([\w-]+)'/g)].flatMap((m) => [m[1], m[2]])

describe('the catalogue', () => {
  it.each(LANGUAGES)('has the same messages and values in %s', (language) => {
    expect(ids(language)).toEqual(ids('nl'))
    expect(variables(language)).toEqual(variables('nl'))
    const empty = new FluentResource(source(language)).body.filter((message) => !message.value)
    expect(empty).toEqual([])
  })

  it('has every message the screens ask for', () => {
    expect(used.length).toBeGreaterThan(80)
    expect(used.filter((id) => !ids('nl').includes(id))).toEqual([])
    for (const pattern of patterns) expect(ids('nl').some((id) => pattern.test(id))).toBe(true)
  })

  it('has no message that no screen uses', () => {
    const known = (id: string): boolean =>
      used.includes(id) || chosen.includes(id) || patterns.some((pattern) => pattern.test(id))
    expect(ids('nl').filter((id) => !known(id))).toEqual([])
  })
})
