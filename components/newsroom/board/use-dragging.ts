// Dragging a card to another column gives the order its button gives.
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, startTransition, useEffect, useRef } from 'react'

export function useDragging(board: RefObject<HTMLElement | null>, move: (form: FormData) => void): void {
  const order = useRef(move)
  useEffect(() => {
    order.current = move
  })

  // Cards come and go with every answer of the server, so what can be dragged is looked up anew after each.
  useEffect(() => {
    const { current } = board
    if (!current) return
    const cards = [...current.querySelectorAll<HTMLElement>('[data-draft][data-from]:not([data-to=""])')]
    const columns = [...current.querySelectorAll<HTMLElement>('[data-column]')]
    return combine(
      ...cards.map((element) =>
        draggable({
          element,
          getInitialData: () => ({ ...element.dataset }),
          onDragStart: () => element.setAttribute('data-dragged', ''),
          onDrop: () => element.removeAttribute('data-dragged'),
        }),
      ),
      ...columns.map((element) =>
        dropTargetForElements({
          element,
          canDrop: ({ source }) => mayGo(source.data, element),
          onDragEnter: () => element.setAttribute('data-over', ''),
          onDragLeave: () => element.removeAttribute('data-over'),
          onDrop: ({ source }) => {
            element.removeAttribute('data-over')
            startTransition(() => order.current(ordered(source.data, element)))
          },
        }),
      ),
    )
  })
}

type Dragged = Record<string, unknown>

/** What is given back to be written goes where it came from: of three columns for that, one is its own. */
function mayGo(card: Dragged, { dataset: { column = '', name } }: HTMLElement): boolean {
  const isOpen = String(card.to ?? '')
    .split(' ')
    .includes(column)
  return isOpen && (column !== 'writing' || name === card.home)
}

function ordered(card: Dragged, column: HTMLElement): FormData {
  const form = new FormData()
  form.set('articleId', String(card.draft))
  form.set('from', String(card.from))
  form.set('to', column.dataset.column ?? '')
  return form
}
