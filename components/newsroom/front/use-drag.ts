// Stories and slots under the mouse. Everything a drag does, a button does too.
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'

export type Carried = { kind: 'slot'; slot: number } | { kind: 'story'; articleId: string }

/** A story in the list: it can be carried to a slot. */
export function useDraggable<T extends HTMLElement>(carried: Carried): RefObject<T | null> {
  const element = useRef<T>(null)
  const latest = useLatest(carried)
  useEffect(() => {
    if (!element.current) return
    return draggable({ element: element.current, getInitialData: () => ({ ...latest.current }) })
  }, [latest])
  return element
}

type Dropping = { slot: number; onDrop: (carried: Carried) => void }

/** A slot: its card can be carried elsewhere, and it takes what is dropped on it. */
export function useSlotDrag({ slot, onDrop }: Dropping) {
  const element = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = useLatest(onDrop)
  useEffect(() => {
    if (!element.current) return
    const target = dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => isCarried(source.data) && !(source.data.kind === 'slot' && source.data.slot === slot),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop({ source }) {
        setOver(false)
        if (isCarried(source.data)) drop.current(source.data)
      },
    })
    if (!handle.current) return target
    return combine(target, draggable({ element: handle.current, getInitialData: () => ({ kind: 'slot', slot }) }))
  }, [slot, drop])
  return { element, handle, isOver }
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

function isCarried(value: Record<string | symbol, unknown>): value is Carried {
  return (value.kind === 'slot' && typeof value.slot === 'number') || (value.kind === 'story' && typeof value.articleId === 'string')
}
