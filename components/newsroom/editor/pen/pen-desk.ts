// Which of the writing page's tools is open: one at a time, opened by a button, a key or the list of blocks.
import { useState, useSyncExternalStore } from 'react'
import type { Asking } from './block-choices'

export type Panel = 'link' | 'find' | 'keys' | 'note' | Asking

export class PenDesk {
  #open: Panel | null = null
  #note: string | null = null
  readonly #listeners = new Set<() => void>()

  readonly open = (): Panel | null => this.#open

  readonly show = (panel: Panel | null): void => {
    this.#open = panel
    this.#tell()
  }

  /** The note whose passage is under the caret. */
  readonly note = (): string | null => this.#note

  readonly pickNote = (noteId: string | null): void => {
    this.#note = noteId
    this.#tell()
  }

  readonly toggle = (panel: Panel): void => this.show(this.#open === panel ? null : panel)

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

export function usePenDesk(): PenDesk {
  return useState(() => new PenDesk())[0]
}

export function usePickedNote(desk: PenDesk): string | null {
  return useSyncExternalStore(desk.subscribe, desk.note, () => null)
}

export function useOpenPanel(desk: PenDesk): Panel | null {
  return useSyncExternalStore(desk.subscribe, desk.open, () => null)
}
