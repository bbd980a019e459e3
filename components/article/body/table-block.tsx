// A table that scrolls inside its own frame on a narrow screen, by keyboard too.
import { type BlockOf, plainText } from '@/domain/articles/body'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { isBlank, Words } from './rich-text'

const NUMBER = /^[+−–-]?[\d\s.,]+\s?[%°₴]?$/

export function TableBlock({ block, locale }: { block: BlockOf<'table'>; locale: Locale }) {
  const label = block.caption ?? translator(locale, 'article')('table')
  const isNumeric = block.header.map((_, column) => isNumericColumn(block, column))
  const align = (column: number) => (isNumeric[column] ? 'number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        {block.caption && <caption>{block.caption}</caption>}
        <thead>
          <tr>
            {block.header.map((cell, column) =>
              isBlank(cell) ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names and are drawn once
                <td key={column} />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names and are drawn once
                <th key={column} scope="col" className={align(column)}>
                  <Words text={cell} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names and are drawn once
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names and are drawn once
                <td key={column} className={align(column)}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Figures line up on the right when the whole column is figures. */
function isNumericColumn(block: BlockOf<'table'>, column: number): boolean {
  const cells = block.rows.map((row) => plainText(row[column] ?? []).trim()).filter((cell) => cell !== '')
  return cells.length > 0 && cells.every((cell) => NUMBER.test(cell))
}
