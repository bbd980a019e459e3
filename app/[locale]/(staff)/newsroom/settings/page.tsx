// The paper itself, for administrators: its name, its motto, whether readers may talk, and its sections.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { MachineForm } from '@/components/newsroom/settings/machine-form.client'
import { NewSectionForm } from '@/components/newsroom/settings/new-section-form.client'
import { PaperForm } from '@/components/newsroom/settings/paper-form.client'
import { SectionRow } from '@/components/newsroom/settings/section-row.client'
import { TalkForm } from '@/components/newsroom/settings/talk-form.client'
import type { Person } from '@/domain/actor'
import { findDeskMachineSettings } from '@/domain/machines/desk'
import { can } from '@/domain/permissions'
import { listDeskSections } from '@/domain/sections/desk'
import { findDeskSettings, findTalkSettings } from '@/domain/settings/desk'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { machineSettingsAction, newSectionAction, sectionAction, settingsAction, talkSettingsAction } from './actions'
import '@/components/newsroom/settings/settings.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'newsroom')('nav.settings') } : {}
}

export default async function SettingsPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const [settings, talk, machines] = await Promise.all([
    findDeskSettings(person),
    findTalkSettings(person),
    findDeskMachineSettings(person),
  ])
  if (!settings || !talk || !machines) notFound()
  const t = translator(locale, 'newsroom')
  const inTalk = translator(locale, 'talk')
  const inFeeds = translator(locale, 'feeds')
  return (
    <>
      <div className="nr-head">
        <h1>{t('nav.settings')}</h1>
        <a href={localePath(locale, '/newsroom/settings/standards')}>{translator(locale, 'standards')('title')}</a>
        <a href={localePath(locale, '/newsroom/language')}>{translator(locale, 'language')('fromSettings')}</a>
      </div>
      <section aria-labelledby="paper">
        <h2 id="paper">{t('settings.paper')}</h2>
        <PaperForm settings={settings} action={settingsAction.bind(null, locale)} />
      </section>
      <section className="st-sections" aria-labelledby="conversations">
        <h2 id="conversations">{inTalk('settings.title')}</h2>
        <p className="nr-quiet">{inTalk('settings.lead')}</p>
        <TalkForm settings={talk} action={talkSettingsAction.bind(null, locale)} />
      </section>
      <section className="st-sections" aria-labelledby="machines">
        <h2 id="machines">{inFeeds('settings.title')}</h2>
        <p className="nr-quiet">{inFeeds('settings.lead')}</p>
        <MachineForm settings={machines} action={machineSettingsAction.bind(null, locale)} />
      </section>
      {can(person, 'section.change') && <Sections locale={locale} person={person} />}
    </>
  )
}

async function Sections({ locale, person }: { locale: Locale; person: Person }) {
  const t = translator(locale, 'newsroom')
  const sections = await listDeskSections(person)
  return (
    <section className="st-sections" aria-labelledby="sections">
      <h2 id="sections">{t('settings.sections')}</h2>
      <p className="nr-quiet">{t('settings.sectionsLead')}</p>
      <ul className="nr-list">
        {sections.map((section, place) => (
          <SectionRow
            key={section.id}
            locale={locale}
            section={{ ...section, isFirst: place === 0, isLast: place === sections.length - 1 }}
            action={sectionAction.bind(null, locale, section.id)}
          />
        ))}
      </ul>
      <NewSectionForm action={newSectionAction.bind(null, locale)} />
    </section>
  )
}
