// The writing page without JavaScript: nobody can write here, but the words are here to read.
import type { EditorArticle } from '@/domain/articles/editor-article'
import { textsOf } from '@/domain/articles/reading-time'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; article: Pick<EditorArticle, 'content' | 'locale'>; preview: string }

export function WithoutScript({ locale, article: { content, locale: language }, preview }: Props) {
  const t = translator(locale, 'editor')
  return (
    <noscript>
      <p className="nr-notice">
        {t('withoutScript')} <a href={preview}>{t('withoutScriptPreview')}</a>
      </p>
      <article className="ed-plain" lang={language}>
        <h1>{content.headline || t('untitled')}</h1>
        <p>{content.standfirst}</p>
        <div>{textsOf(content.body).join('\n\n')}</div>
      </article>
    </noscript>
  )
}
