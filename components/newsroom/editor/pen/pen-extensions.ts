// What the writing page adds to the text beside its blocks; none of it depends on how the text is kept.
import type { AnyExtension } from '@tiptap/core'
import type { Locale } from '@/lib/i18n/locale'
import { AutomaticChanges } from './automatic'
import { blocksFor, chooseBlock, type WordsOf } from './block-choices'
import { Finding } from './finding'
import { Moving } from './moving'
import { NoteMarks } from './notes/note-marks'
import type { PenDesk } from './pen-desk'
import { SlashList } from './slash'
import { Typing } from './typing'

type Wishes = { desk: PenDesk; locale: Locale; wordsOf: WordsOf }

export function penExtensions({ desk, locale, wordsOf }: Wishes): AnyExtension[] {
  return [
    AutomaticChanges,
    Typing.configure({ locale }),
    Moving,
    Finding,
    NoteMarks.configure({ onPick: desk.pickNote }),
    SlashList.configure({
      count: (query) => blocksFor(query, wordsOf).length,
      choose: (editor, slash) => chooseBlock(editor, slash, { desk, wordsOf }),
    }),
  ]
}
