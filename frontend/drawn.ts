import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

const TARGET = join(import.meta.dirname, '../src/rekmaat/render/drawn/figures.json')

/** Writes the frames of the figure for film and print, beside the pages. */
export const drawn = (): Plugin => ({
  name: 'rekmaat-drawn',
  apply: 'build',
  async closeBundle(error) {
    if (error) return
    const path = join(import.meta.dirname, 'src/figure/export.ts')
    const { module } = await runnerImport<{ figures: () => object }>(path)
    mkdirSync(dirname(TARGET), { recursive: true })
    // whole or not at all: others read it while a build runs
    writeFileSync(`${TARGET}.new`, JSON.stringify(module.figures()))
    renameSync(`${TARGET}.new`, TARGET)
  },
})
