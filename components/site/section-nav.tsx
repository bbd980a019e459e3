// The sections of the paper in one row, which on a narrow screen is moved with a finger.
import type { Paper } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { paper: Paper; current?: string; isSectionPage?: boolean; isFront: boolean }

export function SectionNav({ paper, current, isSectionPage = false, isFront }: Props) {
  const t = translator(paper.locale, 'site')
  return (
    <nav className="section-nav" aria-label={t('sections')}>
      <ul>
        <li>
          <a href={localePath(paper.locale, '/')} aria-current={isFront ? 'page' : undefined}>
            {t('front')}
          </a>
        </li>
        {paper.sections.map((section) => (
          <li key={section.id} data-section={section.colour}>
            <a href={localePath(paper.locale, `/${section.slug}`)} aria-current={place(section.slug === current, isSectionPage)}>
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A story lies in its section, but is not that section's page. */
function place(isCurrent: boolean, isSectionPage: boolean): 'page' | 'true' | undefined {
  if (!isCurrent) return undefined
  return isSectionPage ? 'page' : 'true'
}
