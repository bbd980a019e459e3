// Beside reading: save for later, listen, choose the size of the text. All hidden until a script finds that the browser can do it.
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** The value is what `data-text` of the page says; the paper's own size says nothing. */
const SIZES = [
  { value: '0', name: 'small' },
  { value: '', name: 'usual' },
  { value: '2', name: 'large' },
  { value: '3', name: 'largest' },
] as const

export function StoryTools({ locale }: { locale: Locale }) {
  const t = translator(locale, 'article')
  const saved = translator(locale, 'saved')
  return (
    <visnyk-tools class="story-tools">
      <button
        type="button"
        name="save"
        hidden
        data-unsave={saved('unsave')}
        data-done={saved('done')}
        data-failed={saved('failed')}
        data-all={saved('all')}
        data-list={localePath(locale, '/saved')}
      >
        {saved('save')}
      </button>
      <button type="button" name="listen" hidden data-pause={t('tools.pause')} data-resume={t('tools.resume')}>
        {t('tools.listen')}
      </button>
      <button type="button" name="stop" hidden>
        {t('tools.stop')}
      </button>
      <fieldset className="text-sizes" aria-label={t('tools.size')} hidden>
        {SIZES.map(({ value, name }) => (
          <button key={name} type="button" value={value} aria-label={`${t('tools.letter')}: ${t(`tools.sizes.${name}`)}`}>
            {t('tools.letter')}
          </button>
        ))}
      </fieldset>
      <span role="status" />
    </visnyk-tools>
  )
}
