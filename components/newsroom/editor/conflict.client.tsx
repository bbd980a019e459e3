'use client'
// Two versions of one story side by side, and a choice. Neither is lost: the other stays among the revisions or can be brought back.
import { useLocale, useTranslations } from 'use-intl/react'
import { type Body, plainText, type RichText } from '@/domain/articles/body'
import type { DraftContent } from '@/domain/articles/schema'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'

const SAME = '⋯'

type Props = {
  mine: DraftContent
  theirs: DraftContent
  who: string | null
  at: string
  words: { title: string; explain: string; mine: string; theirs: string }
  onMine: () => void
  onTheirs: () => void
}

export function Conflict({ mine, theirs, who, at, words, onMine, onTheirs }: Props) {
  const t = useTranslations('editor')
  const locale = useLocale() as Locale
  return (
    <section className="ed-conflict" role="alertdialog" aria-labelledby="ed-conflict-title" aria-describedby="ed-conflict-explain">
      <h2 id="ed-conflict-title">{words.title}</h2>
      <p id="ed-conflict-explain">{words.explain}</p>
      <div className="ed-sides">
        <Side name={t('conflict.mine')} content={mine} other={theirs} action={words.mine} onChoose={onMine} />
        <Side
          name={t('conflict.theirs', { who: who ?? '—', when: exactTime(locale, new Date(at)) })}
          content={theirs}
          other={mine}
          action={words.theirs}
          onChoose={onTheirs}
        />
      </div>
    </section>
  )
}

type SideProps = { name: string; content: DraftContent; other: DraftContent; action: string; onChoose: () => void }

function Side({ name, content, other, action, onChoose }: SideProps) {
  const t = useTranslations('editor')
  const lines = differing(linesOf(content), new Set(linesOf(other)))
  return (
    <div className="ed-version">
      <h3>{name}</h3>
      <div className="ed-version-text">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines repeat, and are drawn once
          <p key={at}>{line}</p>
        ))}
        {lines.length === 0 && <p className="nr-quiet">{t('conflict.nothing')}</p>}
      </div>
      <button type="button" className="nr-button" onClick={onChoose}>
        {action}
      </button>
    </div>
  )
}

/** Only what the other does not have; what both have is an ellipsis. */
function differing(lines: string[], others: ReadonlySet<string>): string[] {
  const shown = lines.map((line) => (others.has(line) ? SAME : line))
  return shown.filter((line, at) => line !== SAME || shown[at - 1] !== SAME)
}

function linesOf({ headline, standfirst, body }: DraftContent): string[] {
  return [headline, standfirst, ...body.blocks.flatMap(blockLines)].filter((line) => line.trim() !== '')
}

function blockLines(block: Body['blocks'][number]): string[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => `• ${plainText(item)}`)
    case 'table':
      return [block.header, ...block.rows].map((row: RichText[]) => row.map(plainText).join(' | '))
    case 'factBox':
      return [block.title, ...block.blocks.flatMap(blockLines)]
    case 'image':
      return [`▣ ${block.caption ?? block.alt ?? ''}`]
    case 'gallery':
      return block.items.map((item) => `▣ ${item.caption ?? item.alt ?? ''}`)
    case 'embed':
      return [`▣ ${block.url}`]
    default:
      return [typeof block.text === 'string' ? block.text : plainText(block.text)]
  }
}
