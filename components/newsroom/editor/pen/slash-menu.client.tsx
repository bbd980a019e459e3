'use client'
// The list of blocks beside the caret.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { keysHere, TOOLS } from '../tools'
import { BLOCK_GROUPS, type BlockGroup, blocksFor, type WordsOf } from './block-choices'
import { openSlash, SLASH_LIST_ID, type Slash } from './slash'

type Props = { editor: Editor; wordsOf: WordsOf; isApple: boolean; onChoose: (slash: Slash) => void }

const MARGIN = 8

export function SlashMenu({ editor, wordsOf, isApple, onChoose }: Props) {
  const t = useTranslations('pen')
  const slash = useEditorState({ editor, selector: () => openSlash(editor), equalityFn: (one, other) => one === other })
  const list = useRef<HTMLDivElement>(null)
  const option = slash && `${SLASH_LIST_ID}-${slash.at}`

  useEffect(() => {
    const page = editor.view.dom
    if (option) {
      page.setAttribute('aria-controls', SLASH_LIST_ID)
      page.setAttribute('aria-activedescendant', option)
      document.getElementById(option)?.scrollIntoView({ block: 'nearest' })
    } else {
      page.removeAttribute('aria-controls')
      page.removeAttribute('aria-activedescendant')
    }
  }, [editor, option])

  const from = slash?.from
  useLayoutEffect(() => {
    if (list.current && from !== undefined) placeBeside(list.current, editor, from)
  })

  if (!slash) return null
  const found = blocksFor(slash.query, wordsOf)
  return (
    <div
      ref={list}
      id={SLASH_LIST_ID}
      className="ed-slash"
      role="listbox"
      tabIndex={0}
      aria-label={t('slash.title')}
      style={HIDDEN}
      onMouseDown={(event) => event.preventDefault()}
    >
      {(Object.keys(BLOCK_GROUPS) as BlockGroup[]).map((group) => {
        const blocks = found.filter((block) => (BLOCK_GROUPS[group] as readonly string[]).includes(block))
        if (blocks.length === 0) return null
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, not of fields in a form
          <div key={group} role="group" aria-label={t(`slash.group.${group}`)}>
            <p className="ed-slash-group" aria-hidden="true">
              {t(`slash.group.${group}`)}
            </p>
            {blocks.map((block) => {
              const at = found.indexOf(block)
              const keys = TOOLS.find((tool) => tool.name === block)?.keys
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text; aria-activedescendant says where one is
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the text the list belongs to
                <div
                  key={block}
                  id={`${SLASH_LIST_ID}-${at}`}
                  role="option"
                  aria-selected={at === slash.at}
                  className="ed-slash-option"
                  onClick={() => onChoose({ ...slash, at })}
                >
                  <span>{t(`slash.block.${block}`)}</span>
                  <span className="ed-slash-hint">{t(`slash.hint.${block}`)}</span>
                  {keys && <kbd>{keysHere(keys, isApple)}</kbd>}
                </div>
              )
            })}
          </div>
        )
      })}
    </div>
  )
}

/** Measured before it is shown. */
const HIDDEN: CSSProperties = { visibility: 'hidden' }

/** Under the caret, or over it when there is no room below. */
function placeBeside(list: HTMLElement, editor: Editor, place: number): void {
  const caret = editor.view.coordsAtPos(place)
  const { width, height } = list.getBoundingClientRect()
  const room = window.visualViewport?.height ?? window.innerHeight
  const isBelow = caret.bottom + height + MARGIN < room || caret.top < height
  list.style.top = `${isBelow ? caret.bottom + 4 : caret.top - height - 4}px`
  list.style.left = `${Math.max(MARGIN, Math.min(caret.left, window.innerWidth - width - MARGIN))}px`
  list.style.visibility = 'visible'
}
