import { useState } from 'preact/hooks'
import { WayDots } from '../../../charts/WayDots.tsx'
import { type OtherWay, wayDots } from '../../../flows/otherWays.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { plain } from '../../../text/format.ts'
import { Choice } from '../../Choice.tsx'
import { say, t } from '../../useText.ts'

/** Cost against carbon of every way; the same figures stand in the table under it. */
export function WaysChart({ ways }: { readonly ways: readonly OtherWay[] }) {
  const [account, setAccount] = useState<'location' | 'market'>('location')
  const dots = wayDots(ways, account).map((dot) => ({ ...dot, name: say(waysWords[dot.id]) }))
  const told = dots.map(({ name, costCny, carbonKg }) => `${name}${t('colon')}${plain(costCny)}, ${plain(carbonKg)}`)
  return (
    <section>
      <h2>
        {say(waysWords.chart)} <small>{say(waysWords.chartNote)}</small>
      </h2>
      <Choice
        label={say(waysWords.account)}
        value={account}
        options={[
          ['location', say(waysWords.location)],
          ['market', say(waysWords.market)],
        ]}
        onChange={setAccount}
      />
      <WayDots
        dots={dots}
        label={`${say(waysWords.chart)} (${say(waysWords.axisCost)}, ${say(waysWords.axisCarbon)})${t('colon')}${told.join('; ')}`}
        costAxis={say(waysWords.axisCost)}
        carbonAxis={say(waysWords.axisCarbon)}
      />
    </section>
  )
}
