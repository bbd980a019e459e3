// The form of the breaking strip as an order reads it, and as it was typed.
import { fieldText } from '@/app/_edges/form-action'

export function stripWords(form: FormData) {
  const typed = {
    words: fieldText(form, 'words'),
    articleId: fieldText(form, 'articleId'),
    link: fieldText(form, 'link'),
    minutes: fieldText(form, 'minutes'),
  }
  const { words, link, articleId, minutes } = typed
  const strip = { words, link, articleId: articleId === '' ? null : articleId, ...(minutes === '' ? {} : { minutes: Number(minutes) }) }
  return { strip, typed }
}
