// Orders about front pages. Each publishes a whole arrangement; the ones before it are kept.
import type { Tx } from '@/lib/db'
import type { Actor } from '../actor'
import { command, done } from '../command'
import { type FieldError, invalid, type Refused, refused } from '../outcome'
import { type Touch, touch } from '../touch'
import type { Slots } from './arrangement'
import { PLACEMENTS, placementRows, slotsOf } from './kept-arrangement'
import { ArrangeFront, type FrontPlace, RestoreFront } from './schema'

/** Only stories that are live there, or will be by an order with a minute, can be placed. */
export const arrangeFront = command('front.arrange', {
  input: ArrangeFront,
  subject: ({ locale, sectionId }, tx) => lockFront(tx, { locale, sectionId }),
  async run({ actor, subject: standing, input: { slots, baseVersion, ...place }, tx, now }) {
    if (standing.version !== baseVersion) return changedMeanwhile(standing)
    const strangers = await findStrangers(tx, place, slots)
    if (strangers.length > 0) return invalid(...strangers)
    const version = await writeArrangement(tx, { place, slots, version: baseVersion + 1, actor, now })
    return done({ version }, touchOf(place))
  },
  record: ({ input: { slots, ...place }, value }) => ({ type: 'front', id: nameOf(place), details: { version: value.version, slots } }),
})

/** An earlier arrangement once more, as a new version: what is undone can be done again. Stories no longer live leave their slots. */
export const restoreFront = command('front.restore', {
  input: RestoreFront,
  subject: async ({ locale, sectionId, version }, tx) => {
    const standing = await lockFront(tx, { locale, sectionId })
    const earlier = await tx.frontArrangement.findFirst({ where: { locale, sectionId, version }, select: { placements: PLACEMENTS } })
    return standing && earlier && { standing, slots: slotsOf(earlier.placements) }
  },
  async run({ actor, subject: { standing, slots }, input: { baseVersion, version: broughtBack, ...place }, tx, now }) {
    if (standing.version !== baseVersion) return changedMeanwhile(standing)
    const version = await writeArrangement(tx, { place, slots, version: baseVersion + 1, actor, now, broughtBack })
    return done({ version }, touchOf(place))
  },
  record: ({ input: { version: broughtBack, ...place }, value }) => ({
    type: 'front',
    id: nameOf(place),
    details: { version: value.version, broughtBack },
  }),
})

type Standing = { version: number; arrangedAt: Date | null; arrangedBy: string | null; slots: Slots }

/** What stands now, held until the order is done: of two editors the second sees what the first did. Null: no such section. */
async function lockFront(tx: Tx, { locale, sectionId }: FrontPlace): Promise<Standing | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.front.${locale}.${sectionId ?? ''}`}))`
  if (sectionId && !(await tx.sectionName.findFirst({ where: { sectionId, locale }, select: { sectionId: true } }))) return null
  const newest = await tx.frontArrangement.findFirst({
    where: { locale, sectionId },
    orderBy: { version: 'desc' },
    select: { version: true, arrangedAt: true, arrangedBy: { select: { name: true } }, placements: PLACEMENTS },
  })
  if (!newest) return { version: 0, arrangedAt: null, arrangedBy: null, slots: [] }
  const { version, arrangedAt, arrangedBy, placements } = newest
  return { version, arrangedAt, arrangedBy: arrangedBy?.name ?? null, slots: slotsOf(placements) }
}

function changedMeanwhile(standing: Standing): Refused {
  return refused('frontChangedMeanwhile', { params: { who: standing.arrangedBy ?? '—' }, current: standing })
}

type Writing = { place: FrontPlace; slots: Slots; version: number; actor: Actor; now: Date; broughtBack?: number }

async function writeArrangement(tx: Tx, { place, slots, version, actor, now, broughtBack }: Writing): Promise<number> {
  const { locale, sectionId } = place
  const arrangedById = actor.kind === 'person' ? actor.id : null
  const placements = { createMany: { data: placementRows(slots) } }
  await tx.frontArrangement.create({
    data: { locale, sectionId, version, broughtBack, arrangedAt: now, arrangedById, placements },
    select: { id: true },
  })
  return version
}

/** The placements of stories that are neither live on that page nor waiting to be, by their place in the input. */
async function findStrangers(tx: Tx, { locale, sectionId }: FrontPlace, slots: Slots): Promise<FieldError[]> {
  const ids = { in: slots.flat().map(({ articleId }) => articleId) }
  const shelf = sectionId ? { sectionId } : {}
  const waiting = { draft: shelf, schedules: { some: { kind: 'publish', status: 'pending' } } } as const
  const [known, withdrawn] = await Promise.all([
    tx.article.findMany({ where: { id: ids, locale, OR: [{ live: { locale, ...shelf } }, waiting] }, select: { id: true } }),
    tx.article.findMany({ where: { id: ids, status: 'withdrawn' }, select: { id: true } }),
  ])
  const [knownIds, withdrawnIds] = [known, withdrawn].map((rows) => new Set(rows.map(({ id }) => id)))
  return slots.flatMap((placements, slot) =>
    placements.flatMap(({ articleId }, turn): FieldError[] => {
      if (knownIds?.has(articleId)) return []
      return [{ field: `slots.${slot}.${turn}.articleId`, code: withdrawnIds?.has(articleId) ? 'storyWithdrawn' : 'storyElsewhere' }]
    }),
  )
}

function touchOf({ locale, sectionId }: FrontPlace): Touch {
  return sectionId ? touch.section(sectionId, locale) : touch.front(locale)
}

function nameOf({ locale, sectionId }: FrontPlace): string {
  return sectionId ? `${locale}/${sectionId}` : locale
}
