import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Request, Response } from 'express'
import type { WorkAnswer } from '../runs/solveService.ts'

const unpack = promisify(gunzip)

/**
 * Passes on what a solver process wrote: the packed bytes as they are to a caller that takes gzip, unpacked to one that
 * does not. Not `res.send`: it would hash an answer that nobody may store.
 */
export async function sendAnswer(req: Request, res: Response, { gzipped }: WorkAnswer): Promise<void> {
  res.type('application/json').set('Cache-Control', 'no-store').vary('Accept-Encoding')
  if (req.acceptsEncodings(['gzip', 'identity']) === 'gzip') {
    res.set('Content-Encoding', 'gzip').set('Content-Length', String(gzipped.byteLength)).end(gzipped)
  } else {
    res.end(await unpack(gzipped))
  }
}
