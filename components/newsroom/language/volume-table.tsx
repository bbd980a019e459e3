// How much there is in each language: a section in a row, the whole paper last. On a phone each row reads as a list.
import { isEnough, type Reckoning, ukrainianShare, type Volumes } from '@/domain/language/proof'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Verdict } from './verdict'

type Props = { locale: Locale; id: string; name: string; reckoning: Reckoning }

export function VolumeTable({ locale, id, name, reckoning: { sections, whole } }: Props) {
  const t = translator(locale, 'language')
  const groups = [
    { of: 'stories', name: t('volume.stories') },
    { of: 'words', name: t('volume.words') },
  ] as const
  const parts = [t('volume.uk'), t('volume.en'), t('volume.share')]
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <table className="lw-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t('volume.section')}
            </th>
            {groups.map((group) => (
              <th key={group.of} colSpan={3} scope="colgroup">
                {group.name}
              </th>
            ))}
            <th rowSpan={2} scope="col">
              {t('volume.verdict')}
            </th>
          </tr>
          <tr>
            {groups.flatMap((group) =>
              parts.map((part) => (
                <th key={`${group.of} ${part}`} scope="col">
                  {part}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <VolumeRow key={section.id} locale={locale} name={section.name} volumes={section.volumes} />
          ))}
        </tbody>
        <tfoot>
          <VolumeRow locale={locale} name={t('whole')} volumes={whole} />
        </tfoot>
      </table>
    </section>
  )
}

function VolumeRow({ locale, name, volumes }: { locale: Locale; name: string; volumes: Volumes }) {
  const t = translator(locale, 'language')
  const number = (of: number) => t('volume.number', { number: of })
  const share = (of: 'stories' | 'words') => {
    const part = ukrainianShare(volumes, of)
    return part === null ? t('volume.none') : t('volume.percent', { share: part })
  }
  const cells = (['stories', 'words'] as const).flatMap((of) => [
    { said: `${t(`volume.${of}`)} ${t('volume.uk')}`, value: number(volumes.uk[of]) },
    { said: `${t(`volume.${of}`)} ${t('volume.en')}`, value: number(volumes.en[of]) },
    { said: `${t(`volume.${of}`)}: ${t('volume.share')}`, value: share(of) },
  ])
  const isKept = isEnough(volumes)
  return (
    <tr data-kept={isKept}>
      <th scope="row">{name}</th>
      {cells.map(({ said, value }) => (
        <td key={said} data-said={said}>
          {value}
        </td>
      ))}
      <td data-said={t('volume.verdict')}>
        <Verdict isKept={isKept} words={t(isKept ? 'verdict.kept' : 'verdict.broken')} />
      </td>
    </tr>
  )
}
