// The writing page of one article.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireStaff } from '@/app/_edges/session'
import { fieldMessages } from '@/app/_edges/words'
import { StoryEditor } from '@/components/newsroom/editor/story-editor.client'
import { WithoutScript } from '@/components/newsroom/editor/without-script'
import { WorkPanel } from '@/components/newsroom/progress/work-panel.client'
import { findEditorArticle, listEditorChoices } from '@/domain/articles/desk'
import { findPageSheet } from '@/domain/articles/words/desk'
import { findWork, listAssignees } from '@/domain/desk/desk'
import { findPlans } from '@/domain/schedule/desk'
import { findPaper } from '@/domain/settings/queries'
import { env } from '@/lib/env'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { createArticleAction, discardAction, publishAction, withdrawAction } from '../actions'
import { assignAction, binAction, moveAction, takeFromBinAction } from '../desk-actions'
import { answerNoteAction, changeNoteAction, reopenNoteAction, resolveNoteAction, writeNoteAction } from '../note-actions'
import { cancelScheduleAction, embargoAction, moveScheduleAction, scheduleAction } from '../schedule-actions'
import { assignment } from './assignment'

type Props = { params: Promise<{ locale: string; id: string }> }

/** One reading for the title and the page. */
const editorArticleOf = cache(findEditorArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  if (!isLocale(locale)) return {}
  const article = await editorArticleOf(await requireStaff(locale), id)
  return { title: article?.content.headline || translator(locale, 'editor')('untitled') }
}

export default async function EditorPage({ params }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const article = await editorArticleOf(person, id)
  if (!article) notFound()
  const [sheet, choices, work, editors, plans, paper] = await Promise.all([
    findPageSheet(person, id),
    listEditorChoices(person, article.locale),
    findWork(person, id),
    listAssignees(person),
    findPlans(person, id),
    findPaper(article.locale),
  ])
  if (!sheet || !plans) notFound()
  const other = article.locale === 'uk' ? 'en' : 'uk'
  return (
    <>
      <WithoutScript locale={locale} article={article} preview={localePath(locale, `/newsroom/articles/${id}/preview`)} />
      <StoryEditor
        key={id}
        article={article}
        choices={choices}
        sheet={{ ...sheet, unfit: sheet.unfit.length > 0 ? fieldMessages(locale, sheet.unfit) : null }}
        person={{ id: person.id, name: person.name }}
        sharedFrom={{ paperName: paper.name, host: new URL(env().SITE_URL).host }}
        plans={plans}
        planActions={{
          schedule: scheduleAction.bind(null, locale, id),
          move: moveScheduleAction.bind(null, locale, id),
          cancel: cancelScheduleAction.bind(null, locale),
          embargo: embargoAction.bind(null, locale),
        }}
        publish={publishAction.bind(null, locale)}
        withdraw={withdrawAction.bind(null, locale)}
        discard={discardAction.bind(null, locale)}
        noteOrders={{
          write: writeNoteAction.bind(null, locale),
          answer: answerNoteAction.bind(null, locale),
          change: changeNoteAction.bind(null, locale),
          resolve: resolveNoteAction.bind(null, locale),
          reopen: reopenNoteAction.bind(null, locale),
        }}
        history={localePath(locale, `/newsroom/articles/${id}/history`)}
        bin={work?.may.bin ? binAction.bind(null, locale, id) : null}
        takeFromBin={takeFromBinAction.bind(null, locale, id)}
        work={
          work && (
            <WorkPanel
              articleId={id}
              stage={work.row.stage}
              note={work.row.note}
              isMovable={work.isMovable}
              may={work.may}
              assignment={assignment(locale, { ...work, editors, now: new Date() })}
              move={moveAction.bind(null, locale)}
              assign={assignAction.bind(null, locale, id)}
            />
          )
        }
        translate={createArticleAction.bind(null, locale, { locale: other, translationOfId: id })}
      />
    </>
  )
}
