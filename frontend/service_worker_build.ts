import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, type Plugin } from 'vite'

export interface Kept {
  readonly url: string
  /** Null where the name itself changes with the content. */
  readonly revision: string | null
}

/** Not needed to open the app: the clips are kept as they are used, the browser takes the rest. */
const LEFT_OUT = /^(voice\/.*\.mp3$|sw\.js$|.*\.png$|.*\.map$)/
const NAMED_BY_CONTENT = /^assets\//

/** Every built file the app needs without the server, in a fixed order. */
export function kept(folder: string): Kept[] {
  return filesIn(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((name) => !LEFT_OUT.test(name))
    .sort()
    .map((name) => ({
      url: `/${name}`,
      revision: NAMED_BY_CONTENT.test(name) ? null : fingerprint(join(folder, name)),
    }))
}

const fingerprint = (...paths: string[]): string => {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/** Recordings keep their names when they are made anew. */
const fingerprintOfClips = (folder: string): string =>
  fingerprint(...filesIn(folder).filter((path) => path.endsWith('.mp3')).sort())

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Build the service worker last, when every file it must keep is there. */
export function serviceWorker(): Plugin {
  let folder = ''
  return {
    name: 'rekmaat-service-worker',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (!error && existsSync(join(folder, 'index.html'))) await buildWorker(folder)
      },
    },
  }
}

const buildWorker = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __PRECACHED__: JSON.stringify(kept(folder)),
      __VOICE__: JSON.stringify(fingerprintOfClips(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'src/offline/service_worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
