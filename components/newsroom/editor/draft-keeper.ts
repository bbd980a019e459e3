// Keeps what is typed: sends it to the newsroom, holds a copy in the browser until it is there, and never overwrites a newer save.
// No React here: the screen subscribes, tests drive it by hand.
import type { Body } from '@/domain/articles/body'
import type { SavedDraft } from '@/domain/articles/draft-content'
import type { DraftContent } from '@/domain/articles/schema'
import type { Answer, DraftView, SaveState, Sending } from './draft-view'
import type { KeptDrafts } from './kept-drafts'
import { isSameContent } from './same-content'

type Beginning = {
  content: DraftContent
  version: number
  savedAt: Date
  send: (sending: Sending) => Promise<Answer>
  kept: KeptDrafts
}

const AUTOSAVE_AFTER_MS = 2_000
const RETRY_AFTER_MS = 6_000
/** These may pass by themselves, or after signing in in another tab. */
const PASSING: readonly SaveState[] = ['offline', 'failed', 'signedOut']

export class DraftKeeper {
  private view: DraftView
  private readonly watchers = new Set<() => void>()
  private readBody: (() => Body) | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private inFlight: Promise<boolean> | null = null
  /** Counts changes: a save covers those before it began. */
  private changes = 0
  private isStopped = false

  constructor(private readonly beginning: Beginning) {
    const { content, version, savedAt } = beginning
    this.view = {
      content,
      version,
      savedAt,
      state: 'saved',
      slugTaken: false,
      message: '',
      errors: {},
      newer: null,
      found: null,
      aside: null,
      edition: 0,
    }
  }

  subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  current = (): DraftView => this.view

  /** Once the page is in a browser: are there unsaved words from before? */
  start(): void {
    this.isStopped = false
    const found = this.beginning.kept.find()
    if (found && this.changes === 0 && !isSameContent(found.content, this.view.content)) this.show({ found })
  }

  stop(): void {
    this.isStopped = true
    clearTimeout(this.timer)
  }

  /** The body's editor answers with what it holds only when it is asked: reading a long body at each key would be felt. */
  readsBody(readBody: (() => Body) | null): void {
    this.readBody = readBody
  }

  /** Without a part: something in the body. */
  change(part: Partial<DraftContent> = {}): void {
    this.changes += 1
    this.schedule(AUTOSAVE_AFTER_MS)
    const waits = ['conflict', 'saving', ...PASSING].includes(this.view.state)
    const state = waits ? this.view.state : 'unsaved'
    // A key pressed in a long body draws nothing but the letter.
    if (Object.keys(part).length === 0 && state === this.view.state) return
    this.show({ content: { ...this.view.content, ...part }, state })
  }

  /** Whatever is unsaved, now. @returns whether everything typed so far is saved. */
  async save(kind: 'autosave' | 'saved' = 'saved'): Promise<boolean> {
    while (this.inFlight) await this.inFlight
    if (this.view.state === 'saved') return true
    if (this.view.state === 'conflict') return false
    this.inFlight = this.sendNow(kind)
    const isSaved = await this.inFlight
    this.inFlight = null
    return isSaved
  }

  /** Tries again what failed for a reason that may have passed. */
  retry(): void {
    if (PASSING.includes(this.view.state)) void this.save('autosave')
  }

  /** Before the page goes: what cannot be sent any more stays in the browser. */
  leave(): boolean {
    if (this.view.state === 'saved') return true
    this.keep()
    void this.save('autosave')
    return false
  }

  /** After a conflict: my words become the newest version; the other's stay among the revisions. */
  async keepMine(): Promise<boolean> {
    const { newer } = this.view
    if (!newer) return false
    this.show({ version: newer.version, newer: null, state: 'unsaved' })
    return await this.save('saved')
  }

  /** After a conflict: the other's words; mine are put aside. */
  takeNewer(): void {
    const { newer } = this.view
    if (newer) this.replace(newer.content, { version: newer.version, savedAt: newer.savedAt })
  }

  /** The words found in the browser go on where they were left. */
  takeFound(): void {
    const { found } = this.view
    if (!found) return
    this.show({ found: null })
    this.restore(found.content)
  }

  forgetFound(): void {
    this.beginning.kept.forget()
    this.show({ found: null })
  }

  /** Brings back what the last choice put aside. */
  bringBack(): void {
    const { aside } = this.view
    if (aside) this.restore(aside)
  }

  /** Content that is already saved came from elsewhere: discarded changes, a colleague's version. */
  replace(content: DraftContent, { version, savedAt }: { version: number; savedAt: string }): void {
    clearTimeout(this.timer)
    const aside = this.whole()
    this.readBody = null
    this.beginning.kept.forget()
    this.show({
      content,
      version,
      savedAt: new Date(savedAt),
      newer: null,
      state: 'saved',
      aside,
      errors: {},
      message: '',
      edition: this.view.edition + 1,
    })
  }

  /** A later order: what was put aside before it is past. */
  forgetAside(): void {
    this.show({ aside: null })
  }

  /** What the newsroom decided by itself, such as the address made at publishing. */
  learn(part: Partial<DraftContent>): void {
    this.show({ content: { ...this.view.content, ...part } })
  }

  /** An order about the article failed: its words by field. */
  blame(errors: { [field: string]: string }): void {
    this.show({ errors })
  }

  /** Everything typed so far. */
  whole(): DraftContent {
    return this.readBody ? { ...this.view.content, body: this.readBody() } : this.view.content
  }

  private restore(content: DraftContent): void {
    this.changes += 1
    this.show({ content, state: 'unsaved', aside: null, edition: this.view.edition + 1 })
    // The old editor must not answer for the new content.
    this.readBody = null
    this.schedule(AUTOSAVE_AFTER_MS)
  }

  private async sendNow(kind: 'autosave' | 'saved'): Promise<boolean> {
    clearTimeout(this.timer)
    const sentChanges = this.changes
    const content = this.keep()
    this.show({ state: 'saving', content })
    const answer = await this.beginning.send({ version: this.view.version, kind, content })
    if (answer.ok) return this.saved(answer.saved, this.changes === sentChanges)
    if (answer.problem === 'conflict') this.show({ state: 'conflict', newer: answer.current, message: answer.message })
    else this.show({ state: answer.problem, message: answer.message, errors: answer.errors ?? {} })
    if (PASSING.includes(this.view.state)) this.schedule(RETRY_AFTER_MS)
    return false
  }

  private saved({ version, savedAt, slugTaken }: SavedDraft, isWhole: boolean): boolean {
    const state = isWhole ? 'saved' : 'unsaved'
    this.show({ version, savedAt: new Date(savedAt), slugTaken, state, message: '', errors: {} })
    if (isWhole) this.beginning.kept.forget()
    else this.schedule(AUTOSAVE_AFTER_MS)
    return isWhole
  }

  private keep(): DraftContent {
    const content = this.whole()
    this.beginning.kept.keep({ content, version: this.view.version })
    return content
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    if (this.isStopped) return
    if (this.view.state === 'conflict') this.keep()
    else this.timer = setTimeout(() => void this.save('autosave'), delay)
  }

  private show(part: Partial<DraftView>): void {
    this.view = { ...this.view, ...part }
    for (const watcher of this.watchers) watcher()
  }
}
