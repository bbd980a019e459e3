// From a finding to its place on the writing page: the field gets the focus, a block of the text comes into sight.
import type { Fix } from '@/domain/preflight/finding'

const SEEN_MS = 2_000

export function goToFix(fix: Fix): void {
  const place = placeOf(fix)
  if (!place) return
  for (let around = place.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true
  place.scrollIntoView({ block: 'center' })
  const control = place.matches('input, select, textarea, button, [tabindex], [contenteditable="true"]')
    ? place
    : place.querySelector<HTMLElement>('input, select, textarea, button, [contenteditable="true"]')
  control?.focus({ preventScroll: true })
  place.classList.add('pf-place')
  setTimeout(() => place.classList.remove('pf-place'), SEEN_MS)
}

function placeOf(fix: Fix): HTMLElement | null {
  switch (fix.kind) {
    case 'field':
      return document.querySelector(fix.field === 'body' ? '.ed-body [role="textbox"]' : `[data-field="${fix.field}"]`)
    case 'block':
      return (
        document.querySelector(`[data-id="${fix.blockId}"], [data-block-id="${fix.blockId}"], [id="${fix.blockId}"]`) ??
        document.querySelector('.ed-body [role="textbox"]')
      )
    case 'none':
      return null
  }
}
