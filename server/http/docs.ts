import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import express, { type Router } from 'express'

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Xisuan API · 西算接口</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/init.js"></script>
</body>
</html>
`

// A file of its own, for the policy allows no script in the page. No validator badge: nothing leaves the machine.
const initScript = `SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#docs', validatorUrl: 'none', deepLinking: true })
`

const parts = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** Browsable API documentation at /api/docs, from the installed package and nothing else. */
export function docs(): Router {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  const router = express.Router()
  router.get('/', (_req, res) => {
    res.type('html').send(page)
  })
  router.get('/init.js', (_req, res) => {
    res.type('text/javascript').send(initScript)
  })
  for (const part of parts) {
    router.get(`/${part}`, (_req, res) => {
      res.sendFile(part, { root: folder, maxAge: '1d' })
    })
  }
  return router
}
