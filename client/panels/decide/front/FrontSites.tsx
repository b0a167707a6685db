import type { ParetoPoint, ParetoSite } from '../../../../server/contract/pareto.ts'
import { nameOf, siteNames } from '../../../state/names.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { plain } from '../../../text/format.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'

const columns = [
  ['frontSiteIt', 'siteIt', 'itMw'],
  ['frontBuiltHalls', 'siteHalls', 'builtItMw'],
  ['frontBuiltWind', 'siteWind', 'builtWindMw'],
  ['frontBuiltSolar', 'siteSolar', 'builtSolarMw'],
  ['frontBuiltStorage', 'siteStorage', 'builtStorageMwh'],
] as const satisfies readonly (readonly [ResultName, keyof typeof frontWords, keyof ParetoSite])[]

/** What stands where at a point of the front, the most loaded site first. */
export function FrontSites({ point }: { readonly point: ParetoPoint }) {
  const sites = [...point.sites].sort((a, b) => b.itMw - a.itMw)
  const shown = columns.filter(([name, , key]) => name === 'frontSiteIt' || sites.some((site) => site[key] > 0.05))
  const title = say(frontWords.sitesUsed).replace('…', String(sites.length))
  return (
    <details>
      <summary>{title}</summary>
      <div class="scroll-x">
        <FigureTable label={title} testId="front-sites">
          <thead>
            <tr>
              <th scope="col">{say(frontWords.site)}</th>
              {shown.map(([name, words]) => (
                <th key={name} scope="col">
                  {say(frontWords[words])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sites.map((site) => (
              <tr key={site.siteId} data-site={site.siteId}>
                <th scope="row">{say(nameOf(siteNames.value, site.siteId))}</th>
                {shown.map(([name, , key]) => (
                  <td key={name} data-about={about(name, { site: site.siteId })}>
                    {site[key] > 0.05 ? plain(site[key]) : '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </details>
  )
}
