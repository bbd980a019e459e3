// What a feed is of, by the address it was asked at, and what it is called.
import { db } from '@/lib/db'
import { translator } from '@/lib/i18n/translator'
import type { Paper, PaperSection } from '../settings/paper'
import { noteShown, touch } from '../touch'
import type { Followed } from './queries'

export function followedPaper({ locale, name, motto }: Paper): Followed {
  return { place: { kind: 'paper' }, title: name, description: motto || translator(locale, 'site')('feed.description') }
}

export function followedSection(paper: Paper, { id, slug, name, description }: PaperSection): Followed {
  const words = translator(paper.locale, 'site')('sectionDescription', { section: name, paper: paper.name })
  return { place: { kind: 'section', id, slug }, title: called(name, paper), description: description || words }
}

/** Null when nobody of that name writes in this language. */
export async function findFollowedAuthor(paper: Paper, slug: string): Promise<Followed | null> {
  const { locale, name: of } = paper
  const author = await db().author.findUnique({
    where: { slug },
    select: { id: true, profiles: { where: { locale }, select: { name: true, title: true } } },
  })
  const [profile] = author?.profiles ?? []
  if (!author || !profile) return null
  noteShown(touch.author(author.id))
  const { name, title } = profile
  const description = translator(locale, 'site')(title ? 'author.description' : 'author.plainDescription', { name, title, paper: of })
  return { place: { kind: 'author', id: author.id, slug }, title: called(name, paper), description }
}

/** Null when nothing live is under such a tag, as of its page: a tag of drafts alone would tell of them. */
export async function findFollowedTag(paper: Paper, slug: string): Promise<Followed | null> {
  const { locale } = paper
  const tag = await db().tag.findUnique({ where: { locale_slug: { locale, slug } }, select: { id: true, name: true, standfirst: true } })
  if (!tag) return null
  noteShown(touch.tag(tag.id))
  if (!(await db().liveTag.findFirst({ where: { tagId: tag.id }, select: { tagId: true } }))) return null
  const description = tag.standfirst || translator(locale, 'site')('tag.description', { name: tag.name, paper: paper.name })
  return { place: { kind: 'tag', id: tag.id, slug }, title: called(tag.name, paper), description }
}

function called(name: string, paper: Paper): string {
  return `${name} — ${paper.name}`
}
