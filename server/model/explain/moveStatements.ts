import type { Words } from '../../contract/figure.ts'
import type { Move, Statement } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'
import type { PlanBody } from '../read/readPlan.ts'
import { number, tonnes } from './numbers.ts'

/** How many single moves are put in words; the rest are in `moves`. */
const shownMoves = 5

/** What moving did to carbon, pair by pair: where it made it worse, and where only own green supply made it better. */
export function moveStatements(instance: Instance, body: PlanBody): Statement[] {
  const moves = body.moves.filter(({ itMw }) => itMw > 1e-3)
  if (moves.length === 0) return []
  const worse = moves.filter((m) => m.changeTonnes > 0)
  // Without a plant of its own a site on a dirtier grid is cleaner by the hours in which work runs there.
  const powered = new Set(body.sites.flatMap((site) => (site.ownEnergyMwh > 0 ? [site.siteId] : [])))
  const reversed = moves
    .filter((m) => m.siteGridCarbonTonnesPerItMwh > m.homeCarbonTonnesPerItMwh && m.changeTonnes < 0)
    .filter(({ siteId }) => powered.has(siteId))
    .sort((a, b) => b.itMw - a.itMw)
  const found: Statement[] = westWorse(instance, moves)
  if (worse.length > 0) found.push(worseInAll(worse, moves))
  for (const move of worse.slice(0, shownMoves)) found.push(oneMove(instance, move))
  const first = reversed[0]
  if (first) found.push(reversedMove(instance, first, reversed))
  return found
}

/** The sentence nobody likes to hear: moving eastern load west carries more carbon than leaving it where it is. */
function westWorse(instance: Instance, moves: readonly Move[]): Statement[] {
  const zoneOf = new Map(instance.regions.map(({ id, zone }) => [id, zone]))
  const siteZone = new Map(instance.sites.map(({ id, zone }) => [id, zone]))
  const west = moves.filter((m) => zoneOf.get(m.regionId) === 'east' && siteZone.get(m.siteId) === 'west')
  const mw = west.reduce((sum, m) => sum + m.itMw, 0)
  const more = west.reduce((sum, m) => sum + m.changeTonnes, 0)
  if (mw <= 0 || more === 0) return []
  const t = tonnes(Math.abs(more))
  const worse = more > 0
  return [
    {
      code: worse ? 'movingWestWorse' : 'movingWestBetter',
      tone: worse ? 'worse' : 'better',
      text: worse
        ? {
            en: `Moving west makes carbon worse: the ${number(mw)} MW that go from east to west emit ${t.en} a year more than at home on grid power.`,
            zh: `西移使碳排放更高：由东向西迁移的 ${number(mw)} MW 每年比就地用网电多排 ${t.zh}。`,
          }
        : {
            en: `Moving west lowers carbon: the ${number(mw)} MW that go from east to west emit ${t.en} a year less than at home on grid power.`,
            zh: `西移降低碳排放：由东向西迁移的 ${number(mw)} MW 每年比就地用网电少排 ${t.zh}。`,
          },
      values: { itMw: mw, changeTonnes: more },
    },
  ]
}

function worseInAll(worse: readonly Move[], moves: readonly Move[]): Statement {
  const mw = worse.reduce((sum, m) => sum + m.itMw, 0)
  const all = moves.reduce((sum, m) => sum + m.itMw, 0)
  const more = worse.reduce((sum, m) => sum + m.changeTonnes, 0)
  const t = tonnes(more)
  return {
    code: 'movingWorse',
    tone: 'worse',
    text: {
      en: `Moving makes carbon worse for ${number(mw)} of the ${number(all)} MW that leave their province: ${t.en} a year more than at home on grid power.`,
      zh: `在迁出本省的 ${number(all)} MW 中，有 ${number(mw)} MW 迁移后碳排放反而更高：每年比就地用网电多 ${t.zh}。`,
    },
    values: { itMw: mw, movedItMw: all, changeTonnes: more },
  }
}

function oneMove(instance: Instance, move: Move): Statement {
  const { from, to } = names(instance, move)
  const t = tonnes(move.changeTonnes)
  const here = number(move.siteCarbonTonnesPerItMwh)
  const home = number(move.homeCarbonTonnesPerItMwh)
  return {
    code: 'moveCarriesMore',
    tone: 'worse',
    text: {
      en: `${number(move.itMw)} MW moved from ${from.en} to ${to.en} carry more carbon: ${here} t per MWh of IT work there against ${home} at home, ${t.en} a year more.`,
      zh: `从${from.zh}迁至${to.zh}的 ${number(move.itMw)} MW 碳排放更高：每兆瓦时IT用电 ${here} 吨，就地为 ${home} 吨，每年多 ${t.zh}。`,
    },
    values: { ...move },
  }
}

function reversedMove(instance: Instance, move: Move, all: readonly Move[]): Statement {
  const { from, to } = names(instance, move)
  const mw = all.reduce((sum, m) => sum + m.itMw, 0)
  const [grid, home, here] = [
    number(move.siteGridCarbonTonnesPerItMwh),
    number(move.homeCarbonTonnesPerItMwh),
    number(move.siteCarbonTonnesPerItMwh),
  ]
  return {
    code: 'greenSupplyReverses',
    tone: 'neutral',
    text: {
      en: `${number(mw)} MW move to a dirtier grid and are cleaner only by their own wind and solar. From ${from.en} to ${to.en}, for example: ${grid} t per MWh of IT work on that grid, ${home} at home, ${here} with own supply.`,
      zh: `有 ${number(mw)} MW 迁往碳强度更高的电网，仅靠自建风光才更清洁。例如${from.zh}至${to.zh}：该电网每兆瓦时IT用电 ${grid} 吨，就地 ${home} 吨，自建供电后 ${here} 吨。`,
    },
    values: { ...move, allItMw: mw },
  }
}

/** Region and site by name; the site with its province, which is what a reader knows. */
function names(instance: Instance, move: Move): { from: Words; to: Words } {
  const nameOfRegion = (id: string | null): Words | undefined =>
    instance.regions.find((region) => region.id === id)?.name
  const from = nameOfRegion(move.regionId) ?? { en: move.regionId, zh: move.regionId }
  const site = instance.sites.find(({ id }) => id === move.siteId)
  if (!site) return { from, to: { en: move.siteId, zh: move.siteId } }
  const province = nameOfRegion(site.provinceId)
  if (!province || province.en === site.name.en) return { from, to: site.name }
  return { from, to: { en: `${site.name.en} (${province.en})`, zh: `${province.zh}${site.name.zh}` } }
}
