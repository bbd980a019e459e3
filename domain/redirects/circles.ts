// Does anybody who follows an old address come back to where they were? Addresses are compared as the press looks them up: whatever name
// of our house, parameters, letters or version a target was written with.
import type { Tx } from '@/lib/db'
import { LIVE_ADDRESS, livePath } from '../articles/live-story'
import { ownPathOf } from './spelling'

type Steps = Map<string, readonly string[]>

/** The first of these addresses from which the way never ends, or null. */
export async function findCircling(tx: Tx, froms: readonly string[], siteUrl: string): Promise<string | null> {
  const steps: Steps = new Map()
  let ahead = [...froms]
  while (ahead.length > 0) {
    const found = await stepsFrom(tx, ahead, siteUrl)
    // What is no redirect ends a way; that is worth knowing, too.
    for (const path of ahead) steps.set(path, found.get(path) ?? [])
    ahead = [...new Set([...found.values()].flat())].filter((path) => !steps.has(path))
  }
  const endless = withoutEnds(steps)
  return froms.find((from) => endless.has(from)) ?? null
}

/** Where each leads, if there is a redirect: to the story it follows, and where it leads when the story is live no more. */
async function stepsFrom(tx: Tx, paths: readonly string[], siteUrl: string): Promise<Steps> {
  const rows = await tx.redirect.findMany({
    where: { fromPath: { in: [...paths] } },
    select: { fromPath: true, toAddress: true, article: { select: { live: { select: LIVE_ADDRESS } } } },
  })
  return new Map(
    rows.map(({ fromPath, toAddress, article }) => {
      const story = article?.live ? livePath(article.live) : null
      return [fromPath, [toAddress, story].flatMap((target) => (target && ownPathOf(target, siteUrl)) || [])]
    }),
  )
}

/** Takes away what ends, and then what leads only there, until nothing more does: the rest goes round. */
function withoutEnds(steps: Steps): Set<string> {
  const comingFrom = new Map<string, string[]>()
  const left = new Map<string, number>()
  for (const [from, next] of steps) {
    left.set(from, next.length)
    for (const to of next) comingFrom.set(to, [...(comingFrom.get(to) ?? []), from])
  }
  const ends = [...left].flatMap(([path, count]) => (count === 0 ? [path] : []))
  for (const end of ends) {
    for (const from of comingFrom.get(end) ?? []) {
      const count = (left.get(from) ?? 0) - 1
      left.set(from, count)
      if (count === 0) ends.push(from)
    }
  }
  return new Set([...left].flatMap(([path, count]) => (count > 0 ? [path] : [])))
}
