// Orders about the sections of the paper: a new one, a changed one, its place in the row, and an empty one taken away.
import type { Tx } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { command, done } from '../command'
import { invalid, refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { ChangeSection, CreateSection, MoveSection, RemoveSection } from './schema'
import { findSlugErrors, keepOldSlugs, lockSections, nameRows } from './section-names'

/** A new section stands last. */
export const createSection = command('section.change', {
  input: CreateSection,
  subject: async () => ({}),
  async run({ input: { colour, ...words }, tx }) {
    await lockSections(tx)
    const rows = nameRows(words)
    const errors = await findSlugErrors(tx, rows)
    if (errors.length > 0) return invalid(...errors)
    const last = await tx.section.aggregate({ _max: { position: true } })
    const { id } = await tx.section.create({
      data: { colour, position: (last._max.position ?? 0) + 1, names: { create: rows } },
      select: { id: true },
    })
    return done({ sectionId: id }, ...placesOf(id))
  },
  record: ({ input, value }) => ({ type: 'section', id: value.sectionId, details: input }),
})

/** With its address the address of each of its stories changes; all of them lead on from the old ones. */
export const changeSection = command('section.change', {
  input: ChangeSection,
  subject: ({ sectionId }, tx) => lockSection(sectionId, tx),
  async run({ input: { sectionId, colour, ...words }, subject, tx }) {
    const rows = nameRows(words)
    const errors = await findSlugErrors(tx, rows, sectionId)
    if (errors.length > 0) return invalid(...errors)
    await keepOldSlugs(tx, sectionId, { before: subject.names, after: rows })
    // Written anew: two languages may swap their words, and the form always has both.
    await tx.sectionName.deleteMany({ where: { sectionId } })
    await tx.section.update({ where: { id: sectionId }, data: { colour, names: { create: rows } }, select: { id: true } })
    return done({ sectionId }, ...placesOf(sectionId))
  },
  record: ({ input: { sectionId, ...changes }, subject }) => ({
    type: 'section',
    id: sectionId,
    details: { ...changes, before: { colour: subject.colour, names: subject.names } },
  }),
})

/** The first section moved up stays where it is, and so does the last moved down. */
export const moveSection = command('section.change', {
  input: MoveSection,
  subject: ({ sectionId }, tx) => lockSection(sectionId, tx),
  async run({ input: { sectionId, direction }, tx }) {
    const row = await tx.section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: { id: true } })
    const ids = row.map(({ id }) => id).filter((id) => id !== sectionId)
    const place = row.findIndex(({ id }) => id === sectionId)
    ids.splice(Math.max(0, direction === 'up' ? place - 1 : place + 1), 0, sectionId)
    // Numbered anew, so that equal numbers of the past do no harm.
    for (const [position, id] of ids.entries()) await tx.section.update({ where: { id }, data: { position }, select: { id: true } })
    return done({ sectionId, place: ids.indexOf(sectionId) }, touch.paper())
  },
  record: ({ input, value }) => ({ type: 'section', id: input.sectionId, details: { place: value.place } }),
})

/** Only an empty one: a draft keeps its section too, and so does whoever writes it. */
export const removeSection = command('section.change', {
  input: RemoveSection,
  subject: ({ sectionId }, tx) => lockSection(sectionId, tx),
  async run({ input: { sectionId }, tx }) {
    const stands = { where: { sectionId }, select: { articleId: true } } as const
    if ((await tx.articleDraft.findFirst(stands)) ?? (await tx.liveArticle.findFirst(stands))) return refused('sectionInUse')
    await tx.section.delete({ where: { id: sectionId }, select: { id: true } })
    return done({ sectionId }, ...placesOf(sectionId))
  },
  record: ({ subject }) => ({ type: 'section', id: subject.id, details: { before: { colour: subject.colour, names: subject.names } } }),
})

/** The row is held too: a story that is being filed under the section now is waited for, and seen. */
async function lockSection(sectionId: string, tx: Tx) {
  await lockSections(tx)
  await tx.$executeRaw`select 1 from sections where id = ${sectionId}::uuid for update`
  return await tx.section.findUnique({
    where: { id: sectionId },
    select: { id: true, colour: true, names: { select: { locale: true, name: true, slug: true, description: true } } },
  })
}

function placesOf(sectionId: string): Touch[] {
  return [touch.paper(), ...LOCALES.map((locale) => touch.section(sectionId, locale))]
}
