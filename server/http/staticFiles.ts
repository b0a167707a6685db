import express, { type RequestHandler, Router } from 'express'
import { methodNotAllowed } from './problemHandler.ts'

const readMethods = ['GET', 'HEAD', 'OPTIONS']

/** The built console and the base map. Names under assets/ carry their hash and may be kept for ever. */
export function staticFiles(clientDir: string, basemapDir: string): Router {
  const router = Router()
  router.use('/basemap', onlyReading, express.static(basemapDir, { index: false }))
  router.use('/assets', express.static(`${clientDir}/assets`, { index: false, immutable: true, maxAge: '365d' }))
  router.use(express.static(clientDir, { setHeaders: (res) => res.setHeader('Cache-Control', 'no-cache') }))
  router.all('/', methodNotAllowed(readMethods))
  return router
}

const onlyReading: RequestHandler = (req, res, next) => {
  if (readMethods.slice(0, 2).includes(req.method)) next()
  else methodNotAllowed(readMethods)(req, res, next)
}
