'use client'
// The newsroom's navigation: marks the current place, and folds into a menu on a phone.
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { usePopover } from './use-popover'

type Props = { label: string; menu: string; links: { href: string; name: string }[] }

export function Navigation({ label, menu, links }: Props) {
  const pathname = usePathname()
  const folded = usePopover()
  const current = links
    // Today's page, the first, is the root of all addresses and the place of none but itself.
    .filter(({ href }, place) => pathname === href || (place > 0 && pathname.startsWith(`${href}/`)))
    .sort((one, other) => other.href.length - one.href.length)[0]
  const list = (
    <ul>
      {links.map(({ href, name }) => (
        <li key={href}>
          <Link href={href} prefetch={false} aria-current={href === current?.href ? 'page' : undefined}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <nav aria-label={label} className="nr-nav">
      <div className="nr-nav-wide">{list}</div>
      <details className="nr-nav-narrow" key={pathname} ref={folded}>
        <summary>{menu}</summary>
        {list}
      </details>
    </nav>
  )
}
