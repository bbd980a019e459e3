// What is pasted: HTML of others becomes blocks of ours, an address of a post becomes an embed, our own blocks stay what they are.
import type { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { newBlockId } from '@/domain/articles/block-id'
import { type Body, EMBED_PROVIDERS, type EmbedProvider } from '@/domain/articles/body'
import { embedFrame } from '@/domain/articles/embed'
import { editorDocument } from '@/domain/articles/tiptap'

/** Takes over a paste that has HTML in it; anything else goes on as ProseMirror does it. */
export function pasteHtml(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  // Cut or copied within an editor of ours: already blocks.
  if (html === '' || html.includes('data-pm-slice')) return pasteAddress(view, event)
  event.preventDefault()
  // The reader and its parser are large: nobody waits for them before they are wanted.
  void import('@/domain/articles/html-reader/read-html').then(({ readHtml }) => insertBody(view, readHtml(html, newBlockId)))
  return true
}

export function embedProvider(url: string): EmbedProvider | null {
  return EMBED_PROVIDERS.find((provider) => embedFrame(provider, url) !== null) ?? null
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

/** An address alone on an empty line, of a provider we know. */
function pasteAddress(view: EditorView, event: ClipboardEvent): boolean {
  const url = event.clipboardData?.getData('text/plain').trim() ?? ''
  const { $from, empty } = view.state.selection
  const provider = /^https:\/\/\S+$/.test(url) ? embedProvider(url) : null
  const embed = view.state.schema.nodes.embed
  if (!provider || !embed || !empty || $from.depth !== 1 || $from.parent.content.size > 0) return false
  view.dispatch(view.state.tr.replaceRangeWith($from.before(), $from.after(), embed.create({ provider, url, title: '' })))
  return true
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
