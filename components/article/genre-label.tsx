// What kind of story it is, where that is not plain news: a reader must know an opinion before reading it.
import { type Genre, isLabelled } from '@/domain/articles/genre'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function GenreLabel({ genre, locale }: { genre: Genre; locale: Locale }) {
  if (!isLabelled(genre)) return null
  return <span className="genre-label">{translator(locale, 'article')(`genre.${genre}`)}</span>
}
