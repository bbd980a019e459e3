// A card's address says everything it shows, and gives nothing away to those who guess.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { settable } from '@/lib/letters/letters'
import { aDrawnStory, aStoryPhoto } from '../testing/example-story'
import { INK, INK_SOFT, OF_SECTION, PAPER, RULE } from './card-colours'
import { cardDrawing } from './card-drawing'
import { CARD_PATH, cardPath, isDrawable, shareCardOf, sharedPictureOf } from './share-card'
import { placesCutting, shownIn } from './shown-elsewhere'

const id = '019ac000-0000-7000-8000-000000000001'
const lead = { photo: aStoryPhoto(), alt: 'Порон', caption: '', credit: '' }
const story = aDrawnStory({ id, lead })
const address = (more: Partial<typeof story> = {}, paperName = 'Вісник') => cardPath(shareCardOf({ ...story, ...more }, paperName))

describe('the address of a card', () => {
  it('is one a request can be recognised by, and the same as long as nothing it shows has changed', () => {
    expect(address()).toMatch(CARD_PATH)
    expect(address({ standfirst: 'Інша підводка.', commentCount: 7 } as object)).toBe(address())
  })

  it.each<[string, Partial<typeof story>, string?]>([
    ['the headline', { headline: 'Міст закрили' }],
    ['the photograph', { lead: { ...lead, photo: { ...lead.photo, hash: 'other' } } }],
    ['its point of interest', { lead: { ...lead, photo: { ...lead.photo, focalX: 0.1 } } }],
    ['the section', { section: { ...story.section, name: 'Місто' } }],
    ['the colour of the section', { section: { ...story.section, colour: 'plum' } }],
    ['the genre', { genre: 'opinion' }],
    ['the words of the card', { share: { headline: 'Коротко', description: '', photo: null } }],
    ['the photograph of the card', { share: { headline: '', description: '', photo: { ...aStoryPhoto('own'), hash: 'own' } } }],
    ['the name of the paper', {}, 'Голос'],
  ])('is another one when %s changes', (_, change, paperName) => {
    expect(address(change, paperName)).not.toBe(address())
  })
})

test('a card says what an editor chose for it, and the story’s own where nothing was chosen', () => {
  const photo = { ...aStoryPhoto('own'), hash: 'own' }
  expect(shareCardOf({ ...story, share: { headline: 'Коротко', description: '', photo } }, 'Вісник')).toMatchObject({
    headline: 'Коротко',
    photo,
  })
  expect(shareCardOf(story, 'Вісник')).toMatchObject({ headline: story.headline, photo: lead.photo })
})

test('a headline in a script our typefaces lack has no card, and the plain photograph stands for it', () => {
  const card = shareCardOf({ ...story, headline: '大橋が開通した' }, 'Вісник')
  expect(isDrawable(card)).toBe(false)
  expect(sharedPictureOf(card)).toEqual({ path: '/media/abc/1200.jpg', width: 1200, height: 800 })
  expect(sharedPictureOf(shareCardOf(story, 'Вісник'))).toMatchObject({ width: 1200, height: 630 })
})

test('our letters have all of Ukrainian and English, figures and the signs of a newspaper', () => {
  const alphabet = 'АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯя'
  const all = `${alphabet} ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 «»„“”’‘—–-…!?.,:;()%№₴€$&/`
  expect(settable(all, 'literata')).toBe(all)
  expect(settable(all, 'inter')).toBe(all)
  expect(settable('Міст 🌉 відкрили', 'literata')).toBe('Міст  відкрили')
})

test('nothing of the words is text in the drawing, so none of them can be an element of it', () => {
  const drawing = cardDrawing(shareCardOf({ ...story, headline: '</svg><image href="http://evil.test/x"/>', lead: null }, '<script>'))
  expect(drawing.match(/<(?!\/?(?:svg|g|path|rect)[ >/])/g)).toBeNull()
  expect(drawing).not.toContain('evil')
})

test('the colours are those of the paper by daylight', () => {
  const tokens = fs.readFileSync(path.join(import.meta.dirname, '../../app/tokens.css'), 'utf8')
  const rgb = (name: string) => {
    const hex = new RegExp(`--${name}: #(..)(..)(..);`).exec(tokens)?.slice(1) ?? []
    return `rgb(${hex.map((part) => Number.parseInt(part, 16)).join(' ')})`
  }
  expect({ paper: PAPER, ink: INK, 'ink-soft': INK_SOFT, rule: RULE }).toEqual({
    paper: rgb('paper'),
    ink: rgb('ink'),
    'ink-soft': rgb('ink-soft'),
    rule: rgb('rule'),
  })
  for (const [name, colour] of Object.entries(OF_SECTION)) expect(colour).toBe(rgb(`section-${name}`))
})

describe('elsewhere', () => {
  const headline = 'Шістдесят дев’ять поправок за дев’ять годин: як міська рада ухвалила бюджет'

  it('words are cut at a word, where a site is known to cut them', () => {
    expect(shownIn('google', { headline, description: '' }).headline).toBe('Шістдесят дев’ять поправок за дев’ять годин: як міська рада…')
    expect(shownIn('telegram', { headline, description: '' }).headline).toBe(headline)
    expect(shownIn('x', { headline, description: 'Опис' }).description).toBe('')
  })

  it('an editor is told who cuts', () => {
    expect(placesCutting('headline', headline)).toEqual(['x', 'google'])
    expect(placesCutting('headline', 'Міст відкрили')).toEqual([])
    expect(placesCutting('description', 'о'.repeat(160))).toEqual(['facebook', 'google'])
  })
})
