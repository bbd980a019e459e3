// A small paper with something of everything: a story of every kind of block in both languages, talked about, corrected, tagged.
import { system } from '@/domain/actor'
import { publishArticle, saveDraft } from '@/domain/articles/commands'
import { changeAuthor } from '@/domain/authors/commands'
import { createSection } from '@/domain/sections/commands'
import type { Block } from '../articles/body'
import { aComment } from './comment-examples'
import { aLiveStory, aPhoto, told } from './example-articles'

const HOUSE = system('example')
export const PUBLISHED = new Date('2026-11-20T07:30:00Z')
export const CORRECTED = new Date('2026-11-21T06:10:00Z')
/** Signs that would break a careless page. */
export const HOSTILE = 'Міст </script><script>alert(1)</script> & «друзі»'

export async function aWholePaper() {
  const words = { uk: { name: 'Громада', slug: 'hromada', description: 'Про громаду.' }, en: { name: 'Community', slug: 'community' } }
  const { sectionId } = told(await createSection(HOUSE, { colour: 'river', ...words }))
  const photo = await aPhoto({ alt: 'Порон' })
  const olena = {
    ...{ slug: 'olena-berezhna', userId: null, portraitId: photo.id, links: 'https://t.me/berezhna' },
    ...{ uk: { name: 'Олена Бережна', title: 'редакторка', bio: 'Пише про раду.' }, en: { name: 'Olena Berezhna' } },
  }
  const guest = { slug: 'hist', userId: null, portraitId: null, uk: { name: 'Гість' }, en: { name: 'Guest' } }
  const authorIds = [told(await changeAuthor(HOUSE, olena)).authorId, told(await changeAuthor(HOUSE, guest)).authorId]
  const lead = { leadMediaId: photo.id, leadAlt: 'Порон на річці', leadCaption: 'Порон', leadCredit: 'Ольга Сич' }
  const place = { sectionId, authorIds, body: { version: 1 as const, blocks: blocks(photo.id) } }
  const story = await aLiveStory({ ...place, ...lead, headline: HOSTILE, tags: ['Мости', 'Річка'], now: PUBLISHED })
  const english = { locale: 'en' as const, translationOfId: story.articleId, headline: 'The bridge is open', tags: ['Bridges'] }
  const translation = await aLiveStory({ ...place, ...lead, ...english, now: PUBLISHED })
  const alone = await aLiveStory({ sectionId, authorIds, headline: 'Лише українською', now: new Date('2026-11-19T07:30:00Z') })
  await correct(story)
  const comment = await aComment({ articleId: story.articleId })
  await aComment({ articleId: story.articleId, parent: comment })
  return { story, translation, alone, comment, photo }
}

async function correct({ articleId, version, content }: Awaited<ReturnType<typeof aLiveStory>>) {
  const saved = told(
    await saveDraft(HOUSE, { ...content, articleId, version, kind: 'saved', standfirst: 'Рух почався за день до строку.' }),
  )
  const order = { articleId, version: saved.version, change: 'correction', words: 'За день, а не за тиждень.' }
  told(await publishArticle(HOUSE, order, { now: CORRECTED }))
}

function blocks(mediaId: string): Block[] {
  const said = (text: string) => [{ type: 'text' as const, text }]
  return [
    { type: 'paragraph', id: 'p001', text: said('Першими проїхали велосипедисти.') },
    {
      type: 'factBox',
      id: 'f001',
      title: 'Довідка',
      blocks: [{ type: 'list', id: 'l001', style: 'bulleted', items: [said('186 метрів')] }],
    },
    { type: 'heading', id: 'h001', level: 2, text: said('Річка') },
    {
      type: 'paragraph',
      id: 'p002',
      text: [{ type: 'text', text: 'Рада', marks: [{ type: 'link', href: 'https://rada.example/?a=1&b=2' }] }],
    },
    { type: 'quote', id: 'q001', text: said('Пливемо.'), source: 'Капітанка' },
    { type: 'pullQuote', id: 'q002', text: 'Міст — це люди' },
    { type: 'image', id: 'i001', mediaId, width: 'wide', caption: 'Порон' },
    { type: 'gallery', id: 'g001', items: [{ mediaId }, { mediaId, alt: 'Берег' }] },
    { type: 'table', id: 't001', caption: 'Рахунок', header: [said('Хто'), said('Скільки')], rows: [[said('Явір'), said('3')]] },
    { type: 'embed', id: 'e001', provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Відкриття' },
  ]
}
