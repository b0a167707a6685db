import { helpIn } from '../help/helpIn.ts'
import { language } from '../state/preferences.ts'

/** The planner's handbook. */
export function HelpTab() {
  return (
    <article class="help">
      {helpIn(language.value).map(({ title, paragraphs }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
