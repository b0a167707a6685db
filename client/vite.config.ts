import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The console is built into dist/client and served by the same server as the API. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../dist/client', emptyOutDir: true, sourcemap: false, target: 'es2022' },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/basemap': 'http://127.0.0.1:3000',
      '/opening.json': 'http://127.0.0.1:3000',
      '/opening.hours.json': 'http://127.0.0.1:3000',
    },
  },
})
