import { z } from 'zod'

/** Climate regions of wind, solar and temperature, by which provinces are alike. */
export const Climate = z.enum([
  'north',
  'northeast',
  'northwest',
  'qinghaiTibet',
  'east',
  'central',
  'southwest',
  'southCoast',
])
export type Climate = z.infer<typeof Climate>
