// The heading of a list: what it is, in the colour of its section, and a face where there is one.
import type { Photo } from '@/domain/media/photo'
import { Picture } from '../ui/picture'

type Props = { title: string; label?: string; subtitle?: string; text?: string; colour?: string; portrait?: Photo | null }

export function PageHead({ title, label, subtitle, text, colour, portrait }: Props) {
  return (
    <header className="page-head" data-section={colour}>
      {portrait && <Picture photo={portrait} alt="" sizes="9rem" className="page-head-portrait" isFirst />}
      <div>
        {label && <p className="page-head-label">{label}</p>}
        <h1>{title}</h1>
        {subtitle && <p className="page-head-subtitle">{subtitle}</p>}
        {text && <p className="page-head-text">{text}</p>}
      </div>
    </header>
  )
}
