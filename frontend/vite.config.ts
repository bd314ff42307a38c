import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { drawn } from './drawn.ts'
import { manifests } from './manifest.ts'
import { serviceWorker } from './service_worker_build.ts'

const server = 'http://127.0.0.1:8710'

export default defineConfig({
  plugins: [svelte(), drawn(), manifests(), serviceWorker()],
  build: {
    outDir: '../src/rekmaat/web/static',
    emptyOutDir: true,
    assetsInlineLimit: 0, // the Content-Security-Policy allows no data: address
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  worker: { format: 'es' },
  server: {
    fs: { allow: ['..'] },
    proxy: { '/api': { target: server, headers: { origin: server } } },
  },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
})
