// A block on one side of a comparison: its words as they were, with what is not words said beside them.
import type { Block } from '@/domain/articles/body'
import type { Trait } from '@/domain/articles/diff/block-words'
import type { BlockChange } from '@/domain/articles/diff/bodies'
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { MarkedWords } from './marked-words'

const PHOTO_WIDTH = 320

type Props = { locale: Locale; change: BlockChange; side: 'before' | 'after'; photos: ReadonlyMap<string, Photo>; language: Locale }

export function BlockSide({ locale, change, side, photos, language }: Props) {
  const t = translator(locale, 'desk')
  const block = change[side]
  if (!block) return <div className="hs-side" data-empty />
  const traits = side === 'before' ? change.traits.removed : change.traits.added
  return (
    <div className="hs-side" data-kind={change.kind} data-side={side}>
      {change.kind === 'moved' && <p className="nr-quiet">{t(side === 'before' ? 'history.movedAway' : 'history.movedHere')}</p>}
      {change.kind === 'added' && <p className="nr-quiet">{t('history.added')}</p>}
      {change.kind === 'removed' && <p className="nr-quiet">{t('history.removed')}</p>}
      {photosOf(block).map((id) => (
        <SmallPhoto key={id} photo={photos.get(id)} />
      ))}
      <div className="hs-words" data-block={block.type} lang={language}>
        <MarkedWords words={change.words} side={side} />
      </div>
      {traits.length > 0 && (
        <ul className="hs-traits">
          {traits.map((trait) => (
            <li key={`${trait.name} ${trait.value}`}>
              <TraitWords locale={locale} trait={trait} side={side} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function TraitWords({ locale, trait: { name, value }, side }: { locale: Locale; trait: Trait; side: 'before' | 'after' }) {
  const said = name === 'photo' ? '' : `: ${value}`
  const words = `${translator(locale, 'desk')(`history.trait.${name}`)}${said}`
  return side === 'before' ? <del>{words}</del> : <ins>{words}</ins>
}

function SmallPhoto({ photo }: { photo: Photo | undefined }) {
  if (!photo) return null
  return (
    <img src={renditionPath(photo, renditionFor(photo, PHOTO_WIDTH))} alt="" width={photo.width} height={photo.height} loading="lazy" />
  )
}

function photosOf(block: Block): string[] {
  if (block.type === 'image') return [block.mediaId]
  return block.type === 'gallery' ? [...new Set(block.items.map(({ mediaId }) => mediaId))] : []
}
