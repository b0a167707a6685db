import type { RequestHandler } from 'express'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import type { Dataset } from '../contract/dataset.ts'
import type { Runs } from '../runs/runs.ts'
import type { SolveService } from '../runs/solveService.ts'

/** Everything the HTTP room is given; it reads no environment and starts no process. */
export interface HttpDeps {
  readonly version: string
  readonly datasets: readonly Dataset[]
  readonly solver: SolveService
  readonly runs: Runs
  /** Built console: index.html, assets, opening.json. */
  readonly clientDir: string
  /** Base map, a replaceable folder. */
  readonly basemapDir: string
  /** Solves one address may ask for in a minute. */
  readonly solvesPerMinute: number
  /** Faults go here with their stack; callers never see one. */
  readonly logFault: (error: unknown) => void
}

/** One resource and method: how it is documented and how it is answered, side by side. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete'
  /** In the form of OpenAPI: `/api/v1/datasets/{id}`. */
  readonly path: string
  readonly operation: ZodOpenApiOperationObject
  readonly handlers: (deps: HttpDeps) => readonly RequestHandler[]
}
