// What stands where on a front page.
import { describe, expect, it } from 'vitest'
import type { CardArticle } from '../articles/card'
import type { PaperSection } from '../settings/paper'
import { type Candidates, type FrontPage, layOutFront } from './front-page'

const sport = aSectionNamed('Спорт')
const culture = aSectionNamed('Культура')

describe('a front page', () => {
  it('of an empty paper has no lead', () => {
    expect(layOut({})).toEqual({ lead: null, seconds: [], strips: [], latest: [], discussed: [] })
  })

  it('with three stories is a lead and two beside it', () => {
    const latest = stories(3)
    const front = layOut({ latest, bySection: [{ section: sport, stories: latest }] })
    expect(shownIn(front)).toEqual({ lead: '1', seconds: ['2', '3'], strips: [], latest: [] })
  })

  it('begins with what the editor placed, in the editor’s order, and fills the rest with the newest', () => {
    const latest = stories(10)
    const front = layOut({ ...byHand('9', '5'), latest })
    expect(shownIn(front)).toMatchObject({ lead: '9', seconds: ['5', '1', '2'] })
  })

  it('never shows a story twice among the pictures, and lists the newest as the latest', () => {
    const latest = stories(40)
    const front = layOut({
      ...byHand('7'),
      latest,
      bySection: [
        { section: sport, stories: latest.slice(0, 20) },
        { section: culture, stories: latest.slice(20) },
      ],
    })
    const all = [front.lead, ...front.seconds, ...front.strips.flatMap((strip) => strip.stories)].map((one) => one?.id)
    expect(new Set(all).size).toBe(all.length)
    expect(front.strips.map((strip) => strip.stories.length)).toEqual([5, 5])
    expect(front.latest.map(({ id }) => id)).toEqual(['4', '5', '6', '8', '9', '10', '11', '12', '13', '14', '15', '16'])
  })

  it('leaves a section with one story to the latest', () => {
    const latest = stories(6)
    const front = layOut({ latest, bySection: [{ section: sport, stories: [story('5')] }] })
    expect(shownIn(front)).toMatchObject({ strips: [], latest: ['5', '6'] })
  })

  it('names the most discussed even when they stand higher', () => {
    const front = layOut({ latest: stories(2), discussed: [story('1'), story('2')] })
    expect(front.discussed.map((one) => one.id)).toEqual(['1', '2'])
  })
})

function layOut(candidates: Partial<Candidates>): FrontPage {
  return layOutFront({ slots: [], placed: [], latest: [], bySection: [], discussed: [], ...candidates }, new Date(0))
}

function shownIn({ lead, seconds, strips, latest }: FrontPage) {
  const ids = (shown: CardArticle[]) => shown.map((one) => one.id)
  return { lead: lead?.id, seconds: ids(seconds), strips: strips.map((strip) => ids(strip.stories)), latest: ids(latest) }
}

function byHand(...ids: string[]): Pick<Candidates, 'slots' | 'placed'> {
  return { slots: ids.map((articleId) => [{ articleId, from: null, until: null }]), placed: ids.map(story) }
}

function stories(count: number): CardArticle[] {
  return Array.from({ length: count }, (_, index) => story(String(index + 1)))
}

function story(id: string): CardArticle {
  return {
    id,
    locale: 'uk',
    path: `/sport/${id}`,
    genre: 'news',
    headline: id,
    standfirst: '',
    section: { name: 'Спорт', colour: 'amber', path: '/sport' },
    photo: null,
    publishedAt: new Date(0),
    updatedAt: null,
    commentCount: 0,
  }
}

function aSectionNamed(name: string): PaperSection {
  return { id: name, colour: 'river', slug: name, name, description: '', slugs: { uk: name } }
}
