// The draft as several people write it: one sheet in every browser, a line that joins them, and a copy in this browser for the time
// without a line. No React here: the screen subscribes.
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { EditorArticle } from '@/domain/articles/editor-article'
import type { DraftContent } from '@/domain/articles/schema'
import { bringIn } from '@/domain/articles/words/bring-in'
import { keepOnce } from '@/domain/articles/words/moved-twice'
import type { WordsNews } from '@/domain/articles/words/schema'
import { bodyTree, detailsOf, readBody, readDetails, readLine, readSheet } from '@/domain/articles/words/sheet'
import { fromBase64, toBase64 } from './base64'
import { type BrowserCopy, openCopy } from './browser-copy'
import { listHere } from './colleagues'
import type { Answer, Colleague, DraftView, PageSheet, SaveState, Sending } from './draft-view'
import { type Line, openLine } from './line'

type Beginning = {
  article: Pick<EditorArticle, 'id' | 'content' | 'version' | 'savedAt'>
  page: PageSheet
  person: { id: string; name: string }
  send: (sending: Sending) => Promise<Answer>
}

/** What is drawn beside the body (words, minutes) may lag behind the typing. */
const BODY_LAG_MS = 600
/** «Saved» is said when a hand rests, not between two keys. */
const REST_MS = 400
/** So long words may wait for the line; then they go by HTTP, and again so often. */
const PATIENCE_MS = 4_000

type Timer = ReturnType<typeof setTimeout>

export class SharedDraft {
  /** What is deleted stays in it: else words typed offline into a paragraph that is gone meanwhile would be gone before they are sent. */
  readonly sheet = new Y.Doc({ gc: false })
  private view: DraftView
  private readonly watchers = new Set<() => void>()
  private line: Line | null = null
  private copy: BrowserCopy | null = null
  private timers: { [name in 'body' | 'rest' | 'patience' | 'copy']?: Timer } = {}
  /** What the newsroom is known to have. */
  private known: Uint8Array
  /** Changes made here, and how many of them are known to be written. */
  private changes = 0
  private written = 0
  /** How many blocks there were. */
  private blocks = 0
  private shownDetails = ''
  /** What HTTP last answered, until something else is true. */
  private refusal: Exclude<SaveState, 'saved' | 'saving'> | null = null

  constructor(private readonly beginning: Beginning) {
    const { article, page } = beginning
    Y.applyUpdate(this.sheet, fromBase64(page.state))
    this.known = Y.encodeStateVector(this.sheet)
    const { version, savedAt } = article
    const content = readSheet(this.sheet, article.content)
    if (page.unfit) this.refusal = 'invalid'
    const nothing = { slugTaken: false, message: '', errors: page.unfit ?? {}, aside: null, here: [], heard: null, isBinned: false }
    this.view = { content, version, savedAt, state: this.refusal ?? 'saved', isOpen: false, ...nothing }
  }

  subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  current = (): DraftView => this.view

  /** Who is here and where; only in a browser. */
  presence(): Awareness | null {
    return this.line?.presence ?? null
  }

  start(): void {
    const { article, page, person } = this.beginning
    this.copy = openCopy(this.sheet, { personId: person.id, sheetId: page.sheetId, onLoaded: () => this.noteCopy() })
    this.sheet.on('update', this.onUpdate)
    this.line = openLine(this.sheet, {
      articleId: article.id,
      sheetId: page.sheetId,
      changed: () => this.lineChanged(),
      news: (news) => this.learn(news),
    })
    const { presence } = this.line
    presence.setLocalStateField('user', { ...person })
    presence.on('change', () => this.showHere(listHere(presence, person.id)))
    this.timers.patience = setInterval(() => this.isWaiting() && void this.save('autosave'), PATIENCE_MS)
    this.show({ isOpen: true })
  }

  stop(): void {
    for (const timer of Object.values(this.timers)) clearTimeout(timer)
    this.sheet.off('update', this.onUpdate)
    this.line?.close()
    this.line = null
    this.copy?.close()
    this.copy = null
  }

  /** A field that is not text: of two changes of one field the later wins. */
  change(part: Partial<DraftContent>): void {
    const { headline, standfirst, body: _body, ...details } = part
    if (headline !== undefined || standfirst !== undefined) throw new Error('Lines are written by their own fields')
    this.sheet.transact(() => {
      for (const [name, value] of Object.entries(details)) detailsOf(this.sheet).set(name, value)
    }, this)
  }

  /** Everything typed so far, written and made a version. @returns whether it is: then `version` names it. */
  save = async (kind: 'autosave' | 'saved' = 'saved'): Promise<boolean> => {
    const { changes, sheet } = this
    const update = toBase64(Y.encodeStateAsUpdate(sheet, this.known))
    const answer = await this.beginning.send({ update, vector: toBase64(Y.encodeStateVector(sheet)), kind })
    if (!answer.ok) {
      this.refusal = answer.problem
      // Words that make no draft are safe on the sheet all the same.
      if (answer.problem === 'invalid') this.written = changes
      this.show({ message: answer.message, errors: answer.errors ?? {}, state: this.state() })
      return false
    }
    this.refusal = null
    this.written = changes
    this.known = fromBase64(answer.sent.vector)
    Y.applyUpdate(sheet, fromBase64(answer.sent.update), this.line?.origin)
    this.versionMade(answer.sent)
    return true
  }

  /** The line was closed, or a page is looked at again: perhaps what stood in the way has passed. */
  retry = (): void => {
    if (this.view.state === 'saved') return
    this.line?.retry()
    void this.save('autosave')
  }

  /** @returns whether the page may go: what was typed is written, or kept in this browser. */
  leave(): boolean {
    if (this.written === this.changes) return true
    void this.save('autosave')
    return this.copy !== null
  }

  /** An order replaced the whole text: what stood here before can be brought back. */
  putAside(aside: DraftContent | null): void {
    this.show({ aside })
  }

  bringBack(): void {
    const { aside } = this.view
    if (aside) bringIn(this.sheet, { from: this.whole(), to: aside })
    this.show({ aside: null })
  }

  takenOut = (): void => this.show({ isBinned: false })

  /** An order about the article failed: its words by field. */
  blame(errors: { [field: string]: string }): void {
    this.show({ errors })
  }

  /** Everything typed so far. */
  whole(): DraftContent {
    return readSheet(this.sheet, this.beginning.article.content)
  }

  private onUpdate = (_update: Uint8Array, origin: unknown): void => {
    // What this browser kept from before may be news to the newsroom, like what is typed.
    if (origin !== this.line?.origin) this.changes += 1
    else if (bodyTree(this.sheet).length > this.blocks) keepOnce(this.sheet)
    this.blocks = bodyTree(this.sheet).length
    clearTimeout(this.timers.body)
    this.timers.body = setTimeout(() => this.show({ content: { ...this.view.content, body: readBody(this.sheet) } }), BODY_LAG_MS)
    const [headline, standfirst] = [readLine(this.sheet, 'headline'), readLine(this.sheet, 'standfirst')]
    const details = JSON.stringify(detailsOf(this.sheet).toJSON())
    const { content } = this.view
    // A key pressed in the body draws nothing but the letter.
    if (headline !== content.headline || standfirst !== content.standfirst || details !== this.shownDetails) {
      this.shownDetails = details
      this.show({ content: { ...content, ...readDetails(this.sheet, content), headline, standfirst } })
    }
    this.showState()
  }

  private lineChanged(): void {
    if (this.line?.isSettled()) {
      this.written = this.changes
      if (this.refusal !== 'invalid') this.refusal = null
    }
    this.showState()
  }

  /** A line that is away, or silent, while there are words to send or to fetch. */
  private isWaiting(): boolean {
    return this.line !== null && !this.line.isSettled()
  }

  private state(): SaveState {
    const problem = this.line?.problem() ?? this.refusal
    if (problem) return problem
    return this.written < this.changes ? 'saving' : 'saved'
  }

  /** At once when there is something to lose; that there is not may wait until a hand rests. */
  private noteCopy(): void {
    clearTimeout(this.timers.copy)
    if (this.written < this.changes) this.copy?.note(false)
    else this.timers.copy = setTimeout(() => this.copy?.note(this.written === this.changes && !this.isWaiting()), REST_MS)
  }

  private showState(): void {
    this.noteCopy()
    clearTimeout(this.timers.rest)
    const state = this.state()
    if (state === this.view.state) return
    const isDone = state === 'saved' && this.view.state === 'saving'
    if (isDone) this.timers.rest = setTimeout(() => this.show({ state: this.state(), savedAt: new Date() }), REST_MS)
    else this.show({ state })
  }

  private showHere(here: Colleague[]): void {
    if (JSON.stringify(here) !== JSON.stringify(this.view.here)) this.show({ here })
  }

  private learn(news: WordsNews): void {
    if (news.kind === 'unfit') return void this.save('autosave')
    if (news.kind === 'order') return void this.hear(news)
    if (this.refusal === 'invalid') this.refusal = null
    this.versionMade(news)
  }

  /** One's own, too: they may have been given on another page. */
  private hear({ order, by, byId }: Extract<WordsNews, { kind: 'order' }>): void {
    const isBinned = order === 'article.bin' || (this.view.isBinned && order !== 'article.unbin')
    this.show({ heard: { order, by, isOwn: byId === this.beginning.person.id }, isBinned })
  }

  private versionMade({ version, savedAt, slugTaken }: { version: number; savedAt: string; slugTaken: boolean }): void {
    if (version < this.view.version) return
    // What an order found wrong stays marked until somebody has written on.
    const clean = version > this.view.version || this.view.state === 'invalid' ? { message: '', errors: {} } : {}
    this.show({ version, savedAt: new Date(savedAt), slugTaken, state: this.state(), ...clean })
  }

  private show(part: Partial<DraftView>): void {
    this.view = { ...this.view, ...part }
    for (const watcher of this.watchers) watcher()
  }
}
