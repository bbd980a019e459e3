// One topic: what its page says, another into which it is merged, and the end of one that nobody uses.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { PairForm } from '@/components/newsroom/topics/pair-form.client'
import { TopicForm } from '@/components/newsroom/topics/topic-form.client'
import { MergeForm, RemoveForm } from '@/components/newsroom/topics/topic-orders.client'
import { findDeskTag, listTagsBeside, listUnpairedNames } from '@/domain/tags/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { changeAction, mergeAction, pairAction, removeAction } from '../actions'
import '@/components/newsroom/topics/topics.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'topics')('title') } : {}
}

export default async function TopicPage({ params, searchParams }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const topic = await findDeskTag(person, id)
  if (!topic) notFound()
  const into = [(await searchParams).into].flat()[0] ?? ''
  const [choices, unpaired] = await Promise.all([listTagsBeside(person, topic, into), listUnpairedNames(person, topic.locale)])
  const t = translator(locale, 'topics')
  const path = localePath(locale, '/newsroom/topics')
  return (
    <>
      <p>
        <a href={`${path}?lang=${topic.locale}`}>{t('back')}</a>
      </p>
      <div className="nr-head">
        <h1 lang={topic.locale}>{topic.name}</h1>
        {topic.stories > 0 && <a href={localePath(topic.locale, `/tag/${topic.slug}`)}>{t('open')}</a>}
      </div>
      <TopicForm topic={topic} action={changeAction.bind(null, locale, topic.id)} />
      <section className="tp-order" aria-labelledby="pair">
        <h2 id="pair">{t('pair.title')}</h2>
        <p className="nr-quiet">{t('pair.lead')}</p>
        <PairForm
          locale={topic.locale}
          translation={topic.translation?.name ?? ''}
          offered={unpaired}
          action={pairAction.bind(null, locale, topic.id)}
        />
      </section>
      <section className="tp-order" aria-labelledby="merge">
        <h2 id="merge">{t('merge.title')}</h2>
        <p className="nr-quiet">{t('merge.lead')}</p>
        <form method="get" action={`${path}/${topic.id}#merge`} className="tp-search">
          <label className="nr-field">
            {t('merge.search')}
            <input type="search" name="into" defaultValue={into} required />
          </label>
          <button type="submit" className="nr-button">
            {t('merge.find')}
          </button>
        </form>
        {into && choices.length === 0 && <p className="nr-quiet">{t('merge.nothing')}</p>}
        {choices.length > 0 && <MergeForm choices={choices} action={mergeAction.bind(null, locale, topic.id)} />}
      </section>
      {topic.stories === 0 && !topic.isDraft && (
        <section className="tp-order" aria-labelledby="remove">
          <h2 id="remove">{t('remove.title')}</h2>
          <p className="nr-quiet">{t('remove.lead')}</p>
          <RemoveForm action={removeAction.bind(null, locale, topic.id)} />
        </section>
      )}
    </>
  )
}
