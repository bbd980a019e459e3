// Which front page an address of the newsroom is about: `?lang=en&section=…`. Without words it is the paper's own, in the newsroom's language.
import { z } from 'zod'
import type { FrontPlace } from '@/domain/front/schema'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'

export type Asked = { [name: string]: string | string[] | undefined }

export function readFrontPlace(asked: Asked, newsroom: Locale): FrontPlace {
  const Place = z.object({
    lang: z.enum(LOCALES).catch(newsroom),
    section: z.uuid().nullable().catch(null),
  })
  const { lang, section } = Place.parse(asked)
  return { locale: lang, sectionId: section }
}

type Corner = '' | '/history' | '/preview'
type Address = { newsroom: Locale; corner?: Corner; place: FrontPlace; more?: Record<string, string> }

export function frontDeskPath({ newsroom, corner = '', place, more = {} }: Address): string {
  const words = new URLSearchParams({ lang: place.locale, ...(place.sectionId ? { section: place.sectionId } : {}), ...more })
  return localePath(newsroom, `/newsroom/front${corner}?${words}`)
}
