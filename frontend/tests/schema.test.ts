import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, it } from 'vitest'

const HERE = import.meta.dirname
const described = join(HERE, '../../src/rekmaat/web/openapi.json')

it('the types are those of the described interface; else run “npm run types”', async () => {
  const made = astToString(await openapiTS(pathToFileURL(described)))
  expect(readFileSync(join(HERE, '../src/api/schema.ts'), 'utf8')).toContain(made.trim())
})
