// The audit log, for administrators: who changed what and when, narrowed by filters in the address, and a file of the same.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { AuditFiltersForm } from '@/components/newsroom/audit/audit-filters'
import { AuditList } from '@/components/newsroom/audit/audit-list'
import { ExportForm } from '@/components/newsroom/shell/export-form'
import { listAudit, listAuditChoices } from '@/domain/audit/desk'
import { readFilters } from '@/domain/audit/schema'
import { can } from '@/domain/permissions'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/newsroom/audit/audit.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'audit')('title') } : {}
}

export default async function AuditPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  if (!can(person, 'audit.read')) notFound()
  const query = await searchParams
  const typed = (field: string) => [query[field]].flat()[0]
  const filters = readFilters(typed)
  const cursor = typed('cursor')
  const [{ records, next }, choices] = await Promise.all([listAudit(person, filters, cursor), listAuditChoices(person)])
  const t = translator(locale, 'audit')
  const path = localePath(locale, '/newsroom/audit')
  const address = (more: { [name: string]: string }) => `${path}?${new URLSearchParams({ ...filters, ...more })}`
  return (
    <>
      <div className="nr-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="nr-quiet">{t('lead')}</p>
        </div>
        {can(person, 'audit.export') && (
          <ExportForm
            action="/api/audit"
            fields={{ ...filters, locale }}
            words={{ button: t('export'), hint: t('exportHint') }}
            className="au-export"
          />
        )}
      </div>
      <AuditFiltersForm locale={locale} path={path} filters={filters} choices={choices} subject={records[0]?.name ?? filters.id} />
      <AuditList locale={locale} path={path} records={records} />
      <p className="au-pages">
        {cursor && <a href={address({})}>← {t('newest')}</a>}
        {next && <a href={address({ cursor: next })}>{t('older')} →</a>}
      </p>
    </>
  )
}
