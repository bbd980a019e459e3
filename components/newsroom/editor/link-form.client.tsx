'use client'
// The address of a link, put on the words that are selected: one of our own stories by its headline, or any address.
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { safeHref } from '@/domain/articles/rich-text'
import type { Locale } from '@/lib/i18n/locale'
import { type StoryFound, useSuggestions } from './suggestions'

const LIST_ID = 'ed-link-stories'

type Props = { editor: Editor; locale: Locale; onDone: () => void }

export function LinkForm({ editor, locale, onDone }: Props) {
  const t = useTranslations('editor')
  const [typed, setTyped] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const [at, setAt] = useState(-1)
  const [isWrong, setIsWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { stories = [] } = useSuggestions('stories', { locale, q: looksLikeAddress(typed) ? '' : typed })
  useEffect(() => input.current?.focus(), [])

  /** `words` are what the link stands on when nothing is selected. */
  function put(address: string | null, words = address ?? '') {
    const chain = editor.chain().focus()
    if (address === null) return setIsWrong(true)
    if (address === '') chain.extendMarkRange('link').unsetLink().run()
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href: address } }] }).run()
    } else chain.extendMarkRange('link').setLink({ href: address }).run()
    // What is written next is no part of the link.
    editor.chain().setTextSelection(editor.state.selection.to).unsetMark('link').run()
    onDone()
  }

  function choose({ path, headline }: StoryFound) {
    if (path) put(path, headline)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && stories.length > 0) setAt((at + step + stories.length) % stories.length)
    else if (event.key === 'Escape') {
      onDone()
      editor.commands.focus()
    } else return
    event.preventDefault()
  }

  return (
    <form
      className="ed-link-form"
      onSubmit={(event) => {
        event.preventDefault()
        const story = stories[at]
        if (story) choose(story)
        else put(typed.trim() === '' ? '' : (safeHref(typed) ?? safeHref(`https://${typed.trim()}`)))
      }}
      onKeyDown={onKeyDown}
    >
      <input
        ref={input}
        className="nr-input"
        role="combobox"
        value={typed}
        placeholder={t('link.hint')}
        aria-label={t('link.address')}
        aria-invalid={isWrong || undefined}
        aria-expanded={stories.length > 0}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={stories[at] ? `${LIST_ID}-${at}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(-1)
          setIsWrong(false)
        }}
      />
      <button type="submit" className="ed-tool">
        {t('link.put')}
      </button>
      {editor.isActive('link') && (
        <button type="button" className="ed-tool" onClick={() => put('')}>
          {t('link.remove')}
        </button>
      )}
      {isWrong && <span className="nr-field-error">{t('link.wrong')}</span>}
      <div id={LIST_ID} role="listbox" aria-label={t('field.found')} className="ed-link-stories" hidden={stories.length === 0}>
        {stories.map((story, n) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus; aria-activedescendant says where one is
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the field
          <div
            key={story.id}
            id={`${LIST_ID}-${n}`}
            role="option"
            aria-selected={n === at}
            aria-disabled={story.path === null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(story)}
          >
            {story.headline || t('untitled')}
            {story.path === null && <span className="nr-quiet"> {t('field.notLive')}</span>}
          </div>
        ))}
      </div>
    </form>
  )
}

function looksLikeAddress(typed: string): boolean {
  return /^(https?:|mailto:|tel:|\/|www\.|\S+\.[a-z]{2,}(\/|$))/i.test(typed.trim())
}
