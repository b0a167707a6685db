import type { BitVsElectronPair } from '../../../../server/contract/reports.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { about } from '../../about.ts'

/** A figure of a pair: the ids its note needs to find the data behind it. */
export function aboutPair(kind: ResultName, { regionId, provinceId, siteId, originId }: BitVsElectronPair): string {
  return about(kind, {
    region: regionId,
    province: provinceId,
    ...(siteId === null ? {} : { site: siteId }),
    ...(originId === null ? {} : { origin: originId }),
  })
}
