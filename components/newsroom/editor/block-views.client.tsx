'use client'
// Blocks that need more than text to edit: photographs, galleries, posts of others, and who said a quote.
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { PhotoPicker } from '../media/photo-picker.client'
import { Embed, Gallery, Image, PullQuote, Quote } from './block-nodes'
import { PhotoPreview } from './photo-preview'
import { PhotoWordFields } from './photo-words.client'
import { usePhotos } from './photos.client'

function QuoteView({ node, updateAttributes }: NodeViewProps) {
  const t = useTranslations('editor')
  const isPullQuote = node.type.name === 'pullQuote'
  return (
    <NodeViewWrapper as={isPullQuote ? 'aside' : 'blockquote'} className={isPullQuote ? 'pull-quote' : 'quote'}>
      <NodeViewContent className="ed-quote-text" />
      <input
        className="ed-inline-input"
        contentEditable={false}
        value={String(node.attrs.source)}
        placeholder={t('block.source')}
        aria-label={t('block.source')}
        maxLength={1_000}
        onChange={(event) => updateAttributes({ source: event.target.value })}
      />
    </NodeViewWrapper>
  )
}

function ImageView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useTranslations('editor')
  const photo = usePhotos().find(String(node.attrs.mediaId))
  const { alt, caption, credit, width } = node.attrs as { alt: string; caption: string; credit: string; width: string }
  return (
    <NodeViewWrapper as="figure" className="ed-block" data-selected={selected || undefined} contentEditable={false}>
      {photo ? <PhotoPreview photo={photo} alt={alt || photo.alt} /> : <p className="nr-quiet">{t('photo.gone')}</p>}
      <PhotoWordFields words={{ alt, caption, credit }} fallback={photo ?? {}} onChange={updateAttributes} />
      <div className="ed-block-tools">
        <label className="nr-check">
          <input
            type="checkbox"
            checked={width === 'wide'}
            onChange={(event) => updateAttributes({ width: event.target.checked ? 'wide' : 'text' })}
          />
          <span>{t('photo.wide')}</span>
        </label>
        <button type="button" className="nr-link" onClick={deleteNode}>
          {t('block.remove')}
        </button>
      </div>
    </NodeViewWrapper>
  )
}

type GalleryItem = { mediaId: string; alt?: string; caption?: string; credit?: string }

function GalleryView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useTranslations('editor')
  const photos = usePhotos()
  const items = node.attrs.items as GalleryItem[]
  const put = (next: GalleryItem[]) => (next.length > 0 ? updateAttributes({ items: next }) : deleteNode())
  const change = (at: number, words: object) => put(items.map((item, n) => (n === at ? written({ ...item, ...words }) : item)))
  return (
    <NodeViewWrapper
      as="section"
      className="ed-block"
      data-selected={selected || undefined}
      contentEditable={false}
      aria-label={t('tool.gallery')}
    >
      <ul className="ed-gallery">
        {items.map((item, at) => {
          const photo = photos.find(item.mediaId)
          const { alt = '', caption = '', credit = '' } = item
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one photograph may stand twice, and its place is what is edited
            <li key={at}>
              {photo ? <PhotoPreview photo={photo} alt={alt || photo.alt} /> : <p className="nr-quiet">{t('photo.gone')}</p>}
              <PhotoWordFields words={{ alt, caption, credit }} fallback={photo ?? {}} onChange={(words) => change(at, words)} />
              <div className="ed-block-tools">
                <button type="button" className="nr-link" disabled={at === 0} onClick={() => put(moved(items, at))}>
                  {t('order.earlier')}
                </button>
                <button type="button" className="nr-link" onClick={() => put(items.filter((_, n) => n !== at))}>
                  {t('block.removePhoto')}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
      <div className="ed-block-tools">
        <PhotoPicker
          label={t('block.addPhoto')}
          onPick={(photo) => {
            photos.add(photo)
            put([...items, { mediaId: photo.id }])
          }}
        />
        <button type="button" className="nr-link" onClick={deleteNode}>
          {t('block.remove')}
        </button>
      </div>
    </NodeViewWrapper>
  )
}

function EmbedView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const t = useTranslations('editor')
  const id = useId()
  const { url, title } = node.attrs as { url: string; title: string }
  return (
    <NodeViewWrapper className="ed-block" data-selected={selected || undefined} contentEditable={false}>
      <p className="ed-embed-url">{url}</p>
      <div className="nr-field">
        <label htmlFor={id}>{t('block.embedTitle')}</label>
        <input
          id={id}
          data-typeset=""
          value={title}
          maxLength={1_000}
          onChange={(event) => updateAttributes({ title: event.target.value })}
        />
      </div>
      <div className="ed-block-tools">
        <button type="button" className="nr-link" onClick={deleteNode}>
          {t('block.remove')}
        </button>
      </div>
    </NodeViewWrapper>
  )
}

/** Empty words are left out: the body keeps no empty line. */
function written(item: GalleryItem): GalleryItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value.trim() !== '')) as GalleryItem
}

function moved<T>(items: T[], at: number): T[] {
  const next = [...items]
  next.splice(at - 1, 0, ...next.splice(at, 1))
  return next
}

export const BLOCK_VIEWS = [
  Quote.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
  PullQuote.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
  Image.extend({ addNodeView: () => ReactNodeViewRenderer(ImageView) }),
  Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
  Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
]
