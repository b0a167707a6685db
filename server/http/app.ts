import compression from 'compression'
import express, { type Express } from 'express'
import helmet from 'helmet'
import { docs } from './docs.ts'
import { methodNotAllowed, nothingHere, problemHandler } from './problemHandler.ts'
import type { HttpDeps, Route } from './route.ts'
import { routes } from './routes/index.ts'
import { staticFiles } from './staticFiles.ts'

/** The whole HTTP face, without a socket: main.ts listens, tests do not. */
export function createApp(deps: HttpDeps): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(secureHeaders())
  app.use(compression())
  for (const [path, atPath] of byPath(routes)) {
    const address = path.replaceAll(/\{(\w+)\}/g, ':$1')
    for (const route of atPath) app[route.method](address, ...route.handlers(deps))
    app.all(address, methodNotAllowed(allowed(atPath)))
  }
  app.use('/api/docs', docs())
  app.use('/api', nothingHere)
  app.use(staticFiles(deps.clientDir, deps.basemapDir))
  app.use(nothingHere)
  app.use(problemHandler(deps.logFault))
  return app
}

/** Nothing from anywhere else, no inline script or style; plain HTTP on a loopback address stays possible. */
function secureHeaders(): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        workerSrc: ["'self'", 'blob:'],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

function byPath(all: readonly Route[]): Map<string, Route[]> {
  const paths = new Map<string, Route[]>()
  for (const route of all) paths.set(route.path, [...(paths.get(route.path) ?? []), route])
  return paths
}

function allowed(atPath: readonly Route[]): string[] {
  const methods = atPath.flatMap((route) => (route.method === 'get' ? ['GET', 'HEAD'] : [route.method.toUpperCase()]))
  return [...methods, 'OPTIONS']
}
