'use server'
// Orders about the paper's settings and its sections, as server actions.
import { refresh } from 'next/cache'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { SectionState } from '@/components/newsroom/settings/section-state'
import { changeMachineSettings } from '@/domain/machines/commands'
import { changeSection, createSection, moveSection, removeSection } from '@/domain/sections/commands'
import { changeSettings, changeTalkSettings } from '@/domain/settings/commands'
import { changeStandards } from '@/domain/standards/commands'
import { STANDARDS_PARTS } from '@/domain/standards/standards'
import type { Locale } from '@/lib/i18n/locale'

export async function settingsAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const typed = typedIn(form, ['nameUk', 'nameEn', 'mottoUk', 'mottoEn', 'commentsOpen', 'secondFactorRequired'])
  const outcome = await changeSettings(await requireStaff(locale), {
    ...typed,
    commentsOpen: typed.commentsOpen === 'on',
    secondFactorRequired: typed.secondFactorRequired === 'on',
  })
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

const TALK_FIELDS = ['forgetSendersDays', 'trustAfter', 'networkLimit', 'articleLimit', 'protectedNames'] as const

export async function talkSettingsAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const typed = typedIn(form, TALK_FIELDS)
  const outcome = await changeTalkSettings(await requireStaff(locale), typed)
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

const MACHINE_FIELDS = ['feedsInFull', 'hubUrl', 'aiPolicy', 'profileLinks', 'securityContacts', 'adsTxt'] as const

export async function machineSettingsAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const typed = typedIn(form, MACHINE_FIELDS)
  const outcome = await changeMachineSettings(await requireStaff(locale), { ...typed, feedsInFull: typed.feedsInFull === 'on' })
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

export async function standardsAction(locale: Locale, language: Locale, _: FormState, form: FormData): Promise<FormState> {
  const typed = typedIn(form, STANDARDS_PARTS)
  const outcome = await changeStandards(await requireStaff(locale), { locale: language, ...typed })
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

export async function newSectionAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const outcome = await createSection(await requireStaff(locale), sectionIn(form))
  if (outcome.ok) refresh()
  return formState(outcome, locale, typedIn(form, SECTION_FIELDS))
}

export async function sectionAction(locale: Locale, sectionId: string, _: SectionState, form: FormData): Promise<SectionState> {
  const actor = await requireStaff(locale)
  const intent = fieldText(form, 'intent')
  if (intent === 'up' || intent === 'down') {
    const moved = await moveSection(actor, { sectionId, direction: intent })
    if (moved.ok) refresh()
    return moved.ok ? { ok: true, did: intent } : formState(moved, locale)
  }
  const outcome =
    intent === 'remove' ? await removeSection(actor, { sectionId }) : await changeSection(actor, { sectionId, ...sectionIn(form) })
  if (outcome.ok) refresh()
  return outcome.ok ? { ok: true, did: 'save' } : formState(outcome, locale, typedIn(form, SECTION_FIELDS))
}

const SECTION_FIELDS = ['colour', 'uk.name', 'uk.slug', 'uk.description', 'en.name', 'en.slug', 'en.description'] as const

function typedIn<Field extends string>(form: FormData, fields: readonly Field[]): Record<Field, string> {
  return Object.fromEntries(fields.map((name) => [name, fieldText(form, name)])) as Record<Field, string>
}

function sectionIn(form: FormData) {
  const words = (language: Locale) => ({
    name: fieldText(form, `${language}.name`),
    slug: fieldText(form, `${language}.slug`),
    description: fieldText(form, `${language}.description`),
  })
  return { colour: fieldText(form, 'colour'), uk: words('uk'), en: words('en') }
}
