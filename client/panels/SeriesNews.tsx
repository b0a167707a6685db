import { fileState, takeColumn } from '../state/measured.ts'
import { nameOf, siteNames } from '../state/names.ts'
import { language } from '../state/preferences.ts'
import { seriesWords } from '../text/seriesWords.ts'
import { findingText } from './findingText.ts'
import { say, t } from './useText.ts'

/** A file of another kind has a fault in every line: the first few tell it. */
const shownFindings = 8

/** What became of the file chosen for a site: who got a series, what was done on the way, or why it was refused. */
export function SeriesNews({ siteId }: { readonly siteId: string }) {
  const state = fileState.value
  if (state?.siteId !== siteId) return null
  return (
    <div role="status" data-testid="series-news">
      {state.phase === 'reading' && <p class="quiet">{t('readingCsv')}</p>}
      {state.phase === 'refused' && (
        <ul class="findings">
          {state.findings.length === 0 && <li>{t('csvFailed')}</li>}
          {state.findings.slice(0, shownFindings).map((finding) => (
            <li key={`${finding.path} ${finding.found}`}>
              {placeInFile(finding.path)}
              {findingText(finding)}
            </li>
          ))}
          {state.findings.length > shownFindings && (
            <li>{say(seriesWords.more).replace('…', String(state.findings.length - shownFindings))}</li>
          )}
        </ul>
      )}
      {state.phase === 'read' && (
        <>
          {state.taken.length > 0 && (
            <p>
              {t('seriesTaken')}
              {t('colon')}
              {state.taken.map((id) => say(nameOf(siteNames.value, id))).join(t('listComma'))}
            </p>
          )}
          {state.answer.notes.map((note) => (
            <p key={note.en} class="quiet">
              {note[language.value]}
            </p>
          ))}
          {state.answer.series.length > 1 && !state.taken.includes(siteId) && (
            <p>
              <label for="series-column">{t('whichColumn')}</label>{' '}
              <select id="series-column" value="" onChange={(event) => takeColumn(event.currentTarget.value)}>
                <option value="" disabled>
                  –
                </option>
                {state.answer.series.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** `line 14, column wind` in the language on screen, before what was found there; nothing for the file as a whole. */
function placeInFile(path: string): string {
  const [, line, column] = /^line (\d+)(?:, column (.*))?$/.exec(path) ?? []
  if (line === undefined) return ''
  const place = column === undefined ? seriesWords.line : seriesWords.cell
  return `${say(place)
    .replace('{line}', line)
    .replace('{column}', column ?? '')}${t('colon')}`
}
