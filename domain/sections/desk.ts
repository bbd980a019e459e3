// Sections as an administrator arranges them, in both languages and in their order.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { SECTION_COLOURS, type SectionColour } from './schema'

const SECTION = {
  id: true,
  colour: true,
  names: { select: { locale: true, slug: true, name: true, description: true } },
  _count: { select: { drafts: true } },
} as const satisfies Prisma.SectionSelect

type Words = { slug: string; name: string; description: string }

/** `stories`: how many stand in it, drafts included; only an empty section can be removed. */
export type DeskSection = { id: string; colour: SectionColour; stories: number } & Record<Locale, Words>

export async function listDeskSections(actor: Actor): Promise<DeskSection[]> {
  if (!can(actor, 'section.change')) return []
  const sections = await db().section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: SECTION })
  return sections.map(deskSection)
}

function deskSection({ id, colour, names, _count }: Prisma.SectionGetPayload<{ select: typeof SECTION }>): DeskSection {
  const words = (locale: Locale): Words => {
    const { slug = '', name = '', description = '' } = names.find((one) => one.locale === locale) ?? {}
    return { slug, name, description }
  }
  const known = SECTION_COLOURS.find((one) => one === colour) ?? SECTION_COLOURS[0]
  return { id, colour: known, stories: _count.drafts, uk: words('uk'), en: words('en') }
}
