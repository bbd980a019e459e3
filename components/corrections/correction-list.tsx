// Everything the paper put right, the newest first: the story, what was wrong and what is right.
import type { CorrectionsPage } from '@/domain/corrections/corrections-page'
import type { Paper } from '@/domain/settings/paper'
import { exactTime, machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { PageHead } from '../front/page-head'
import { Pagination } from '../ui/pagination'
import { DiffLines } from './diff-lines'

type Props = { paper: Paper; page: CorrectionsPage; isFirstPage: boolean }

export function CorrectionList({ paper, page, isFirstPage }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const path = localePath(locale, '/corrections')
  return (
    <>
      <PageHead title={t('corrections.title')} text={t('corrections.about')} />
      {page.corrections.length === 0 ? (
        <p className="page-head-text">{t('corrections.empty')}</p>
      ) : (
        <ol className="corrections">
          {page.corrections.map(({ id, words, at, diff, story }) => (
            <li key={id}>
              <p className="change-when">
                <time dateTime={machineTime(at)}>{exactTime(locale, at)}</time>
              </p>
              <h2>
                <a href={story.path}>{story.headline}</a>
              </h2>
              <p>{words}</p>
              <DiffLines diff={diff} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      <Pagination
        locale={locale}
        newestPath={isFirstPage ? undefined : path}
        olderPath={page.cursor ? `${path}?cursor=${page.cursor}` : undefined}
      />
    </>
  )
}
