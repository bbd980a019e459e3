// An address pasted alone on a line becomes the post or the video it leads to; one step back and it is a link again.
import type { EditorView } from '@tiptap/pm/view'
import { EMBED_PROVIDERS, type EmbedProvider } from '@/domain/articles/body'
import { embedFrame } from '@/domain/articles/embed'
import { dispatchAutomatic } from './automatic'

export function embedProvider(url: string): EmbedProvider | null {
  return EMBED_PROVIDERS.find((provider) => embedFrame(provider, url) !== null) ?? null
}

/** The address, when what is pasted is nothing but one. */
export function addressAlone(event: ClipboardEvent): string | null {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  return /^https?:\/\/\S+$/.test(text) ? text : null
}

/** False: there are other words on the line, or nobody knows the address; then it stays a link. */
export function pasteEmbed(view: EditorView, address: string): boolean {
  const url = address.replace(/^http:/, 'https:')
  const { $from: caret, empty } = view.state.selection
  const { embed, paragraph } = view.state.schema.nodes
  const link = view.state.schema.marks.link?.create({ href: url })
  const provider = embedProvider(url)
  if (!provider || !embed || !paragraph || !link || !empty || caret.depth !== 1 || caret.parent.content.size > 0) return false
  // First the link, so that there is something to go back to.
  view.dispatch(view.state.tr.insert(caret.pos, view.state.schema.text(url, [link])))
  const { tr } = view.state
  tr.replaceRangeWith(caret.before(), caret.after() + url.length, embed.create({ provider, url, title: '' }))
  const isLast = tr.doc.lastChild?.type === embed && caret.before() + 1 === tr.doc.content.size
  if (isLast) tr.insert(tr.doc.content.size, paragraph.create())
  dispatchAutomatic(view, tr.scrollIntoView(), { places: [] })
  return true
}
