// The proof as a table for spreadsheets: one thing that was looked at in a line, with what it should be and whether it is.
import type { Coverage } from '@/lib/i18n/coverage'
import { machineTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CSV_BOM, csvLine } from '../audit/csv'
import { type DoorAnswer, opensInUkrainian } from './front-door'
import { isEnough, type LanguageProof, type Reckoning, ukrainianShare, type Volumes } from './proof'

type Told = { proof: LanguageProof; door: readonly DoorAnswer[]; coverage: Coverage; locale: Locale }

const COLUMNS = [
  'what',
  'where',
  'from',
  'to',
  'ukStories',
  'enStories',
  'storiesShare',
  'ukWords',
  'enWords',
  'wordsShare',
  'verdict',
] as const

/** Numbers as machines read them; shares between 0 and 1. */
export async function* languageCsv({ proof, door, coverage, locale }: Told): AsyncGenerator<string> {
  const t = translator(locale, 'language')
  const verdict = (isKept: boolean) => t(isKept ? 'verdict.kept' : 'verdict.broken')
  const short = (what: string, where: string, said: string) => csvLine([what, where, '', '', '', '', '', '', '', '', said])
  yield CSV_BOM + csvLine(COLUMNS.map((column) => t(`columns.${column}`)))
  yield short(t('csv.made'), '', machineTime(proof.at))
  for (const answer of door) {
    const language = answer.language ?? t('door.noAnswer')
    yield short(t('csv.door'), answer.preference ?? t('door.nothing'), `${language}: ${verdict(opensInUkrainian([answer]))}`)
  }
  yield short(t('csv.interface'), `${coverage.said} / ${coverage.keys}`, verdict(coverage.missing.length === 0))
  const { from, to } = proof.period
  yield* reckoned(proof.ofPeriod, { what: t('csv.period'), from, to })
  yield* reckoned(proof.altogether, { what: t('csv.altogether'), from: '', to: '' })
  yield short(t('csv.untranslated'), t('csv.period'), String(proof.untranslated.ofPeriod))
  yield short(t('csv.untranslated'), t('csv.altogether'), String(proof.untranslated.altogether))

  function* reckoned({ sections, whole }: Reckoning, { what, from, to }: { what: string; from: string; to: string }) {
    const line = (where: string, volumes: Volumes) => csvLine([what, where, from, to, ...cells(volumes), verdict(isEnough(volumes))])
    for (const { name, volumes } of sections) yield line(name, volumes)
    yield line(t('whole'), whole)
  }
}

function cells(volumes: Volumes): string[] {
  const share = (of: 'stories' | 'words') => ukrainianShare(volumes, of)?.toFixed(4) ?? ''
  const { uk, en } = volumes
  return [String(uk.stories), String(en.stories), share('stories'), String(uk.words), String(en.words), share('words')]
}
