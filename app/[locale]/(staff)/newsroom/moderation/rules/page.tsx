// How readers may talk: the paper's rule, each section's, and those of single stories.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { RuleForm } from '@/components/newsroom/talk/rule-form.client'
import { RuledRow } from '@/components/newsroom/talk/ruled-row'
import { StorySearch } from '@/components/newsroom/talk/story-search'
import { TalkTabs } from '@/components/newsroom/talk/talk-tabs'
import { findRulesDesk, findStoriesToRule } from '@/domain/comments/rules/desk'
import type { RuledStory } from '@/domain/comments/rules/desk-rule'
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ruleAction } from './actions'
import '@/components/newsroom/talk/talk.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'talk')('rules.title') } : {}
}

export default async function RulesPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const query = await searchParams
  const [q, articleId] = ['q', 'article'].map((name) => [query[name]].flat()[0]?.slice(0, 200))
  const [desk, found] = await Promise.all([findRulesDesk(person), findStoriesToRule(person, { q, articleId })])
  if (!desk) notFound()
  const t = translator(locale, 'talk')
  const now = new Date()
  const storyRow = (story: RuledStory, isOpen: boolean) => (
    <RuledRow
      key={story.id}
      {...{ locale, now, isOpen }}
      name={story.headline}
      lang={story.locale}
      mark={story.isLive ? undefined : t('rules.notLive')}
      rule={story.rule}
    >
      <RuleForm
        language={story.locale}
        rule={story.rule}
        inBothLanguages={false}
        action={ruleAction.bind(null, { locale, articleId: story.id })}
      />
    </RuledRow>
  )
  return (
    <>
      <div className="nr-head">
        <h1>{t('rules.title')}</h1>
        <TalkTabs locale={locale} current="rules" />
      </div>
      <p className="nr-quiet tk-lead">{t('rules.lead')}</p>
      <StorySearch locale={locale} path={localePath(locale, '/newsroom/moderation/rules')} q={q} />
      {(q || articleId) && (
        <section aria-labelledby="found">
          <h2 id="found">{t('rules.found')}</h2>
          {found.length === 0 && <p className="nr-empty">{t('rules.nothingFound')}</p>}
          <ul className="nr-list tk-list">{found.map((story) => storyRow(story, found.length === 1))}</ul>
        </section>
      )}
      <section aria-labelledby="paper-and-sections">
        <h2 id="paper-and-sections">{t('rules.sections')}</h2>
        <ul className="nr-list tk-list">
          <RuledRow {...{ locale, now }} name={t('rules.paper')} rule={desk.paper}>
            <RuleForm language={DEFAULT_LOCALE} rule={desk.paper} inBothLanguages action={ruleAction.bind(null, { locale })} />
          </RuledRow>
          {desk.sections.map(({ id, names, rule }) => (
            <RuledRow key={id} {...{ locale, now, rule }} name={names[locale] ?? names.uk ?? ''}>
              <RuleForm language={DEFAULT_LOCALE} rule={rule} inBothLanguages action={ruleAction.bind(null, { locale, sectionId: id })} />
            </RuledRow>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stories">
        <h2 id="stories">{t('rules.stories')}</h2>
        {desk.stories.length === 0 && <p className="nr-empty">{t('rules.noStories')}</p>}
        <ul className="nr-list tk-list">{desk.stories.map((story) => storyRow(story, false))}</ul>
      </section>
    </>
  )
}
