// What is pasted: HTML of others becomes blocks of ours, an address of a post becomes an embed, our own blocks stay what they are.
// All of it is read at once, with nothing to wait for: no network can come between, and what is typed next stands behind it.
import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { newBlockId } from '@/domain/articles/block-id'
import { readHtml } from '@/domain/articles/html-reader/read-html'
import { addressAlone, embedProvider, pasteEmbed } from '../pen/embed-paste'
import { htmlTree } from './html-tree'
import { placed } from './placing'

/** Takes over a paste that has HTML in it; anything else goes on as ProseMirror does it. */
export function pasteHtml(view: EditorView, event: ClipboardEvent): boolean {
  const address = addressAlone(event)
  if (address && pasteEmbed(view, address)) return true
  const html = event.clipboardData?.getData('text/html') ?? ''
  // Cut or copied within an editor of ours: already blocks.
  if (html === '' || html.includes('data-pm-slice')) return false
  const blocks = readHtml(htmlTree(html), newBlockId)
  // HTML that says nothing, such as a picture alone: its words, when somebody gave it some.
  if (blocks.length === 0) return view.pasteText(event.clipboardData?.getData('text/plain') ?? '')
  view.dispatch(placed(view.state, blocks).scrollIntoView())
  return true
}

export function insertEmbed(editor: Editor, url: string): boolean {
  const provider = embedProvider(url)
  return (
    provider !== null &&
    editor
      .chain()
      .focus()
      .insertContent({ type: 'embed', attrs: { provider, url, title: '' } })
      .run()
  )
}
