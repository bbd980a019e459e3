// What is pasted: HTML of others becomes blocks of ours, an address of a post becomes an embed, our own blocks stay what they are.
import type { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { newBlockId } from '@/domain/articles/block-id'
import type { Body } from '@/domain/articles/body'
import { editorDocument } from '@/domain/articles/tiptap'
import { addressAlone, embedProvider, pasteEmbed } from './pen/embed-paste'

/** Takes over a paste that has HTML in it; anything else goes on as ProseMirror does it. */
export function pasteHtml(view: EditorView, event: ClipboardEvent): boolean {
  const address = addressAlone(event)
  if (address && pasteEmbed(view, address)) return true
  const html = event.clipboardData?.getData('text/html') ?? ''
  // Cut or copied within an editor of ours: already blocks.
  if (html === '' || html.includes('data-pm-slice')) return false
  event.preventDefault()
  // The reader and its parser are large: nobody waits for them before they are wanted.
  void import('@/domain/articles/html-reader/read-html').then(({ readHtml }) => insertBody(view, readHtml(html, newBlockId)))
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

function insertBody(view: EditorView, body: Body): void {
  if (body.blocks.length === 0) return
  const { state } = view
  const fragment = state.schema.nodeFromJSON(editorDocument(body)).content
  const { $from } = state.selection
  const isOneLine = body.blocks.length === 1 && body.blocks[0]?.type === 'paragraph'
  if (isOneLine || $from.depth === 1) view.dispatch(state.tr.replaceSelection(Slice.maxOpen(fragment)).scrollIntoView())
  // Within a list, a table or a box there is room for lines only.
  else view.dispatch(state.tr.insertText(fragment.textBetween(0, fragment.size, ' ', ' ')).scrollIntoView())
}
