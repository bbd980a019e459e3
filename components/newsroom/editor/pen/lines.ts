// The lines of the story outside its body, for an order about the whole story.
import type * as Y from 'yjs'
import { changeText } from '@/domain/articles/words/bring-in'
import { lineOf } from '@/domain/articles/words/sheet'

export type StoryLines = { headline: string; standfirst: string }
export type LinesDesk = { read: () => StoryLines; write: (lines: StoryLines) => void }

export function linesOn(sheet: Y.Doc): LinesDesk {
  const [headline, standfirst] = [lineOf(sheet, 'headline'), lineOf(sheet, 'standfirst')]
  return {
    read: () => ({ headline: headline.toString(), standfirst: standfirst.toString() }),
    write: (lines) =>
      sheet.transact(() => {
        changeText(headline, lines.headline)
        changeText(standfirst, lines.standfirst)
      }),
  }
}
