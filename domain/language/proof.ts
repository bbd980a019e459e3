// What the law on the state language asks of a paper, as a rule over numbers: in Ukrainian there is no less than in any other language.
// Law of Ukraine No. 2704-VIII, art. 25 and art. 27 part 6; a paper registered under the Law on Media No. 2849-IX answers by the same.
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { Period } from './schema'

export const STATE_LANGUAGE: Locale = 'uk'

export type Volume = { stories: number; words: number }
export type Volumes = Record<Locale, Volume>
export type SectionVolumes = { id: string; name: string; volumes: Volumes }
export type Reckoning = { sections: SectionVolumes[]; whole: Volumes }

/** Live, and in no Ukrainian version. */
export type Untranslated = { articleId: string; locale: Locale; headline: string; publishedAt: Date }

export type LanguageProof = {
  at: Date
  period: Period
  ofPeriod: Reckoning
  altogether: Reckoning
  untranslated: { ofPeriod: number; altogether: number; newest: Untranslated[] }
}

/** As many stories and as many words as in every other language. Nothing in both is not less. */
export function isEnough(volumes: Volumes): boolean {
  const own = volumes[STATE_LANGUAGE]
  return LOCALES.every((locale) => own.stories >= volumes[locale].stories && own.words >= volumes[locale].words)
}

/** Between 0 and 1; null when there is nothing to share. */
export function ukrainianShare(volumes: Volumes, of: keyof Volume): number | null {
  const all = LOCALES.reduce((sum, locale) => sum + volumes[locale][of], 0)
  return all === 0 ? null : volumes[STATE_LANGUAGE][of] / all
}

/** The law is kept when it is kept by the whole paper, and in every section of it. */
export function isKept({ sections, whole }: Reckoning): boolean {
  return isEnough(whole) && sections.every(({ volumes }) => isEnough(volumes))
}

export function addedUp(all: readonly Volumes[]): Volumes {
  const sum = (locale: Locale): Volume => ({
    stories: all.reduce((total, volumes) => total + volumes[locale].stories, 0),
    words: all.reduce((total, volumes) => total + volumes[locale].words, 0),
  })
  return { uk: sum('uk'), en: sum('en') }
}
