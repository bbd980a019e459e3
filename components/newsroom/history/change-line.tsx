// What changed, in one line.
import { type ChangeSummary, hasChanges } from '@/domain/articles/diff/contents'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function ChangeLine({ locale, change }: { locale: Locale; change: ChangeSummary | null }) {
  const t = translator(locale, 'desk')
  if (change === null) return t('history.first')
  if (!hasChanges(change)) return t('history.nothing')
  const { fields, blocks, words } = change
  const parts = [
    words.added + words.removed > 0 && t('history.words', words),
    blocks.added > 0 && t('history.addedBlocks', { count: blocks.added }),
    blocks.removed > 0 && t('history.removedBlocks', { count: blocks.removed }),
    blocks.changed > 0 && t('history.changedBlocks', { count: blocks.changed }),
    blocks.moved > 0 && t('history.moved', { count: blocks.moved }),
  ].filter((part) => part !== false)
  const names = fields.map((field) => t(`history.field.${field}`))
  return [...names, ...(parts.length > 0 ? [t('history.text', { parts: parts.join(', ') })] : [])].join(' · ')
}
