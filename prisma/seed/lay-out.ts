// The order that lays out the demo paper: its people, sections and authors, in one transaction.
import { z } from 'zod'
import { command, done } from '@/domain/command'
import { touch } from '@/domain/touch'
import type { Tx } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { createAccounts } from './accounts'
import { authors, sections } from './articles/paper'
import type { Pictures } from './blocks'

export type Layout = { sections: Map<string, string>; authors: Map<string, string> }

type Input = { password: string; pictures: Pictures }

export const layOutDemo = command('paper.setUp', {
  input: z.custom<Input>(),
  subject: async () => ({}),
  async run({ input: { password, pictures }, tx }) {
    const people = await createAccounts(tx, password)
    const layout = {
      sections: await createSections(tx),
      authors: await createAuthors({ tx, people, pictures }),
    }
    return done<Layout>(layout, touch.paper())
  },
  record: () => ({ type: 'paper', id: '1', details: { demo: true } }),
})

async function createSections(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [position, { key, colour, text }] of sections.entries()) {
    const names = { create: LOCALES.map((locale) => ({ locale, ...text[locale] })) }
    const { id } = await tx.section.create({ data: { position, colour, names }, select: { id: true } })
    ids.set(key, id)
  }
  return ids
}

type CreateAuthors = { tx: Tx; people: Map<string, string>; pictures: Pictures }

async function createAuthors({ tx, people, pictures }: CreateAuthors): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, slug, account, portrait, text } of authors) {
    const profiles = { create: LOCALES.map((locale) => ({ locale, ...text[locale] })) }
    const userId = account && people.get(account)
    const portraitId = portrait && pictures.get(portrait)
    const { id } = await tx.author.create({ data: { slug, userId, portraitId, profiles }, select: { id: true } })
    ids.set(key, id)
  }
  return ids
}
