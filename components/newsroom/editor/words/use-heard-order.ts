// Somebody moved the story: the page around the text is asked for anew, and says what a colleague did. Of one’s own order it says nothing.
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl/react'
import type { HeardOrder } from './draft-view'

export function useHeardOrder(heard: HeardOrder | null): string | null {
  const t = useTranslations('editor')
  const router = useRouter()

  // A story in the bin has no page: what is being written stays on this one.
  useEffect(() => {
    if (heard && heard.order !== 'article.bin') router.refresh()
  }, [heard, router])

  if (!heard || heard.isOwn) return null
  return heard.by === null ? t(`heardHouse.${houseOrder(heard)}`) : t(`heard.${heard.order}`, { by: heard.by })
}

/** What the house does by itself; anything else is told without a name. */
function houseOrder({ order }: HeardOrder): 'run' | 'fail' | 'other' {
  if (order === 'schedule.run') return 'run'
  return order === 'schedule.fail' ? 'fail' : 'other'
}
