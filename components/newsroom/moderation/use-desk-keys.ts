// Single keys that decide: they act on the comment with the focus, never while somebody types, and can be turned off.
import { type RefObject, useEffect, useRef, useState } from 'react'

export const DESK_KEYS = ['j', 'k', 'a', 'r', 's', 'u', '?'] as const
type DeskKey = (typeof DESK_KEYS)[number]

export type DeskKeys = { areOn: boolean; turn: (on: boolean) => void; help: RefObject<HTMLDetailsElement | null> }

const STORED = 'visnyk moderation keys'

export function useDeskKeys(list: RefObject<HTMLOListElement | null>): DeskKeys {
  const [areOn, setOn] = useState(true)
  const help = useRef<HTMLDetailsElement>(null)

  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), [])

  useEffect(() => {
    if (!areOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (press(event.key, { list: list.current, help: help.current })) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [areOn, list])

  function turn(on: boolean) {
    localStorage.setItem(STORED, on ? 'on' : 'off')
    setOn(on)
  }
  return { areOn, turn, help }
}

type Desk = { list: HTMLElement | null; help: HTMLDetailsElement | null }

/** Whether the key meant something here. */
function press(key: string, { list, help }: Desk): boolean {
  const items = [...(list?.querySelectorAll<HTMLElement>('li:not([hidden]) > [data-comment]') ?? [])]
  const here = items.findIndex((item) => item.contains(document.activeElement))
  const current = items[here] ?? null
  const digit = /^[1-9]$/.test(key) ? Number(key) : 0
  if (digit > 0) return click(current?.querySelectorAll<HTMLElement>('details[open] button[name=reason]')[digit - 1])
  if (!isDeskKey(key)) return false
  switch (key) {
    case 'j':
      return focus(items[here + 1] ?? items.at(-1))
    case 'k':
      return focus(items[Math.max(0, here - 1)])
    case 'a':
      return current ? click(current.querySelector('button[value=approve]')) : focus(items[0])
    case 's':
      return current ? click(current.querySelector('button[value=spam]')) : focus(items[0])
    case 'r':
      return current ? openReasons(current) : focus(items[0])
    case 'u':
      return click(document.querySelector('form[data-undo] button'))
    case '?':
      if (help) help.open = !help.open
      return help !== null
  }
}

function isDeskKey(key: string): key is DeskKey {
  return (DESK_KEYS as readonly string[]).includes(key)
}

function openReasons(item: HTMLElement): boolean {
  const reasons = item.querySelector('details')
  if (!reasons) return false
  reasons.open = true
  return focus(reasons.querySelector<HTMLElement>('button'))
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
  return element !== null && element !== undefined
}

function click(element: HTMLElement | null | undefined): boolean {
  element?.click()
  return element !== null && element !== undefined
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, select, input:not([type=checkbox]), [contenteditable]') !== null
}
