// The sections a paper without the demo begins with: what most papers have, to be renamed, moved or taken away.
import { system } from '@/domain/actor'
import { createSection } from '@/domain/sections/commands'
import type { SectionColour } from '@/domain/sections/schema'
import type { Locale } from '@/lib/i18n/locale'
import { orThrow } from './or-throw'

export type FirstSection = { colour: SectionColour } & Record<Locale, { slug: string; name: string; description: string }>

export const FIRST_SECTIONS: readonly FirstSection[] = [
  {
    colour: 'river',
    uk: { slug: 'hromada', name: 'Громада', description: 'Щоденне життя там, де ми живемо: люди, вулиці, школи, дороги.' },
    en: { slug: 'community', name: 'Community', description: 'Everyday life where we live: people, streets, schools and roads.' },
  },
  {
    colour: 'brick',
    uk: { slug: 'polityka', name: 'Політика', description: 'Хто й що вирішує, скільки це коштує і як на це вплинути.' },
    en: { slug: 'politics', name: 'Politics', description: 'Who decides what, what it costs, and how to have a say.' },
  },
  {
    colour: 'wheat',
    uk: { slug: 'ekonomika', name: 'Економіка', description: 'Гроші, праця й ціни — простими словами.' },
    en: { slug: 'economy', name: 'Economy', description: 'Money, work and prices, in plain words.' },
  },
  {
    colour: 'plum',
    uk: { slug: 'kultura', name: 'Культура', description: 'Театр, музика, книжки, кіно й усе, заради чого варто вийти з дому.' },
    en: { slug: 'culture', name: 'Culture', description: 'Theatre, music, books, film, and every other good reason to leave the house.' },
  },
  {
    colour: 'moss',
    uk: { slug: 'nauka', name: 'Наука', description: 'Що нового відомо про світ і звідки ми це знаємо.' },
    en: { slug: 'science', name: 'Science', description: 'What is newly known about the world, and how we know it.' },
  },
  {
    colour: 'amber',
    uk: { slug: 'sport', name: 'Спорт', description: 'Перемоги, поразки та ранкові тренування.' },
    en: { slug: 'sport', name: 'Sport', description: 'The wins, the losses and the early mornings.' },
  },
]

export async function makeFirstSections(): Promise<void> {
  for (const section of FIRST_SECTIONS) orThrow(await createSection(system('set-up'), section))
}
