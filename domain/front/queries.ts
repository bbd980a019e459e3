// Front pages as readers get them: the paper's own, and the first page of a section.
import { db } from '@/lib/db'
import { type CardArticle, cardTouches } from '../articles/card'
import { keepUntilTouched } from '../kept'
import type { Paper, PaperSection } from '../settings/paper'
import { noteShown, noteShownUntil, touch } from '../touch'
import { nextTurnAfter, type Slots } from './arrangement'
import { listFrontCandidates, listSectionCandidates } from './candidates'
import { type FrontPage, layOutFront } from './front-page'
import { PLACEMENTS, slotsOf } from './kept-arrangement'
import type { FrontPlace } from './schema'
import { layOutSection, type SectionPage } from './section-front'

export async function findFront(paper: Paper, now: Date): Promise<FrontPage> {
  const { locale } = paper
  const slots = await findSlots({ locale, sectionId: null }, now)
  const front = layOutFront(await listFrontCandidates(paper, slots), now)
  noteShown(touch.front(locale), touch.latest(locale), touch.discussed(locale), ...cardTouches(shownOn(front)))
  return front
}

export async function findSectionFront(paper: Paper, section: PaperSection, now: Date): Promise<SectionPage> {
  const slots = await findSlots({ locale: paper.locale, sectionId: section.id }, now)
  const candidates = await listSectionCandidates(paper, { sectionId: section.id, slots })
  const front = layOutSection(candidates, now)
  noteShown(touch.section(section.id, paper.locale), ...cardTouches([...topOf(front), ...front.stories]))
  return { ...front, page: null, newer: null, older: candidates.lastPage }
}

/** Where editors put which story. The page that asks is true until the next of them begins or ends. */
async function findSlots({ locale, sectionId }: FrontPlace, now: Date): Promise<Slots> {
  const slots = await keepUntilTouched({
    key: `slots/${locale}/${sectionId ?? ''}`,
    touches: [sectionId ? touch.section(sectionId, locale) : touch.front(locale)],
    read: () => readSlots({ locale, sectionId }),
  })
  const next = nextTurnAfter(slots, now)
  if (next) noteShownUntil(next)
  return slots
}

async function readSlots({ locale, sectionId }: FrontPlace): Promise<Slots> {
  const newest = { where: { locale, sectionId }, orderBy: { version: 'desc' } } as const
  const arrangement = await db().frontArrangement.findFirst({ ...newest, select: { placements: PLACEMENTS } })
  return slotsOf(arrangement?.placements ?? [])
}

function shownOn(front: FrontPage): CardArticle[] {
  const { strips, latest, discussed } = front
  return [...topOf(front), ...strips.flatMap((strip) => strip.stories), ...latest, ...discussed]
}

function topOf({ lead, seconds }: { lead: CardArticle | null; seconds: CardArticle[] }): CardArticle[] {
  return lead ? [lead, ...seconds] : []
}
