// Single keys that decide: they act on the comment with the focus, or on all that are chosen; never while somebody types;
// and they can be turned off.
import { type RefObject, useEffect, useRef, useState } from 'react'

export const DESK_KEYS = ['j', 'k', 'a', 'r', 's', 'q', 'u', 'x', 'X', 'A', 'e', 'n', 't', 'b', 'o', 'l', 'm', '/', '?'] as const
type DeskKey = (typeof DESK_KEYS)[number]

export type DeskKeys = { areOn: boolean; turn: (on: boolean) => void; help: RefObject<HTMLDetailsElement | null> }

type Setting = {
  list: RefObject<HTMLOListElement | null>
  isSelecting: boolean
  toggle: (id: string, isRange?: boolean) => void
  chooseAll: () => void
  clear: () => void
  showNew: () => void
}

const STORED = 'visnyk moderation keys'

export function useDeskKeys(setting: Setting): DeskKeys {
  const [areOn, setOn] = useState(true)
  const help = useRef<HTMLDetailsElement>(null)
  const now = useRef(setting)
  now.current = setting

  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), [])

  useEffect(() => {
    if (!areOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (event.key === 'Escape') return leave(event, now.current)
      if (isTyping(event.target)) return
      if (press(event, { ...now.current, help: help.current })) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [areOn])

  function turn(on: boolean) {
    localStorage.setItem(STORED, on ? 'on' : 'off')
    setOn(on)
  }
  return { areOn, turn, help }
}

/** A key that is held says itself again and again: it may lead on, and never decides about what nobody has read. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['j', 'k'])

/** Whether the key meant something here. A digit is a reason where reasons are open. */
function press({ code, key: typed, shiftKey, repeat }: KeyboardEvent, desk: Setting & { help: HTMLDetailsElement | null }): boolean {
  const items = [...(desk.list.current?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])]
  const here = items.findIndex((item) => item.contains(document.activeElement))
  const current = items[here] ?? null
  const bulk = desk.isSelecting ? document.querySelector<HTMLElement>('[data-bulk]') : null
  const key = keyOf({ code, typed, shiftKey })
  if (repeat && !(key && MAY_REPEAT.has(key))) return key !== null
  const digit = /^Digit[1-9]$/.test(code) && !shiftKey ? Number(code.slice(5)) : 0
  if (digit > 0) return click((bulk ?? current)?.querySelectorAll<HTMLElement>('details[open] [data-reason]')[digit - 1])
  switch (key) {
    case 'j':
      return focus(items[here + 1] ?? items.at(-1))
    case 'k':
      return focus(items[Math.max(0, here - 1)])
    case 'a':
    case 's':
    case 'q':
      return bulk || current ? click((bulk ?? current)?.querySelector(`[data-key=${key}]`)) : focus(items[0])
    case 'r':
      return bulk || current ? open((bulk ?? current)?.querySelector('[data-key=r]'), 'button') : focus(items[0])
    case 'n':
      return current ? open(current.querySelector('[data-key=n]'), 'textarea') : focus(items[0])
    case 'e':
    case 't':
    case 'b':
    case 'o':
      return click(current?.querySelector(`[data-key=${key}]`))
    case 'x':
    case 'X':
      if (current?.dataset.comment) desk.toggle(current.dataset.comment, key === 'X')
      return current !== null
    case 'A':
      desk.chooseAll()
      return true
    case 'm':
      return click(document.querySelector('[data-more]'))
    case 'u':
      return click(document.querySelector('[data-undo] button'))
    case 'l':
      desk.showNew()
      return true
    case '/':
      return focus(document.querySelector<HTMLElement>('[data-search]'))
    case '?':
      if (desk.help) desk.help.open = !desk.help.open
      return desk.help !== null
    default:
      return false
  }
}

/** Letters by their place on the keyboard: a moderator types in Ukrainian. Signs by what is typed. */
function keyOf({ code, typed, shiftKey }: { code: string; typed: string; shiftKey: boolean }): DeskKey | null {
  const letter = code.startsWith('Key') ? code.slice(3).toLowerCase() : ''
  const key = letter === '' ? typed : shiftKey ? letter.toUpperCase() : letter
  return DESK_KEYS.find((one) => one === key) ?? null
}

/** Out of a field or a list of reasons, back to the comment; then out of choosing. */
function leave(event: KeyboardEvent, { isSelecting, clear }: Setting): void {
  const at = event.target instanceof Element ? event.target : null
  const details = at?.closest<HTMLDetailsElement>('.mod details[open]')
  const item = at?.closest<HTMLElement>('[data-comment]')
  if (details) details.open = false
  if (details || isTyping(at)) focus(item ?? document.querySelector<HTMLElement>('[data-comment]'))
  else if (isSelecting) clear()
}

function open(details: HTMLDetailsElement | null | undefined, first: string): boolean {
  if (!details) return false
  details.open = true
  return focus(details.querySelector<HTMLElement>(first))
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
