// A comment is sent without leaving the page, a draft outlives a wrong click, and a reply is written where it will stand.
// Without JavaScript the same form posts by itself and «Reply» leads to a page.

import { findDraft, keepDraft } from './draft'
import { rememberOwn, showOwn, watchCount, whenParsed } from './talk'
import type { Challenge } from './work'

const OPENED_AT = Date.now()
const REPLY_LINK = 'a[href*="/comment/reply/"]'
/** Loaded only when a comment is asked to work. */
const WORK = '/reader-work.js'
const FIELDS = ['text', 'name', 'email', 'website'] as const

type Asked = { code?: string; current?: Challenge }
type Said = { title?: string; link?: string; errors?: { field: string; code: string; message: string }[] }
type Answer = Asked & Said & { status: number; location: string | null }

/** `<visnyk-comment data-offline>` holds the notice of a held comment, a heading and the form. */
export class CommentElement extends HTMLElement {
  private form = document.createElement('form')
  private articleId = ''
  private asStaff = false

  connectedCallback() {
    whenParsed(() => this.improve())
  }

  private improve() {
    const form = this.querySelector('form')
    if (!form || this.form === form) return
    this.form = form
    this.articleId = this.input('articleId')?.value ?? ''
    form.noValidate = true
    form.oninput = () => this.keepDraft()
    form.onsubmit = (event) => {
      event.preventDefault()
      void this.send()
    }
    this.offerReplies()
    this.restoreDraft()
    void showOwn(this, this.articleId)
    watchCount(this, this.articleId)
  }

  private async send() {
    const button = this.form.querySelector<HTMLButtonElement>('[type=submit]')
    if (button?.disabled) return
    if (button) button.disabled = true
    this.show([], '')
    const body = new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)]))
    body.set('seconds', String(Math.round((Date.now() - OPENED_AT) / 1000)))
    body.set('canWork', 'true')
    if (this.asStaff) body.set('asStaff', 'yes')
    let answer = await this.post(body)
    if (answer?.code === 'workWanted' && answer.current) {
      const { current } = answer
      const done = await import(WORK).then(({ doWork }: typeof import('./work')) => doWork(current)).catch(() => null)
      // Without it the comment waits, as it would without scripts.
      body.delete('canWork')
      if (done) body.set('work', done)
      answer = await this.post(body)
    }
    if (button) button.disabled = false
    // A colleague reads for whom they are about to speak; who sends it again knows.
    this.asStaff ||= answer?.code === 'speaksAsStaff'
    if (answer?.status === 202) this.thank(answer.link)
    else if (answer?.status === 201) this.visit(answer.location)
    else {
      const isGone = answer?.errors?.some(({ code }) => code === 'parentGone')
      // Sent once more it is a comment of its own: the button says so.
      if (isGone) this.reply('', null, this.dataset.alone)
      this.show(answer?.errors ?? [], answer?.title ?? this.dataset.offline ?? '')
      if (!isGone) return
      this.keepDraft()
      button?.focus({ preventScroll: true })
      this.form.scrollIntoView()
    }
  }

  private async post(body: URLSearchParams): Promise<Answer | null> {
    const headers = { accept: 'application/json', 'accept-language': document.documentElement.lang }
    return await fetch(this.form.action, { method: 'POST', body, headers })
      .then(async (response): Promise<Answer> => {
        return { ...(await response.json()), status: response.status, location: response.headers.get('location') }
      })
      .catch(() => null)
  }

  private thank(link = '') {
    this.reply('', null)
    this.forgetDraft()
    if (link) rememberOwn(this.articleId, link)
    void showOwn(this, this.articleId)
    const notice = this.querySelector<HTMLElement>('#comment-held')
    location.hash = ''
    location.hash = 'comment-held'
    notice?.focus()
  }

  private visit(place: string | null) {
    this.reply('', null)
    this.forgetDraft()
    if (!place) return
    location.href = place
    if (new URL(place, location.href).pathname === location.pathname) location.reload()
  }

  /** The messages stand under their fields, and the first of them gets the focus. */
  private show(errors: { field: string; message: string }[], message: string) {
    const alert = this.querySelector('[role=alert]')
    const isShownByField = errors.some(({ field }) => this.querySelector(`#comment-${CSS.escape(field)}`))
    if (alert) alert.textContent = isShownByField ? '' : (errors[0]?.message ?? message)
    for (const name of FIELDS) {
      const control = this.querySelector<HTMLElement>(`#comment-${name}`)
      const error = errors.find(({ field }) => field === name)
      const id = `comment-${name}-error`
      this.querySelector(`#${id}`)?.remove()
      control?.toggleAttribute('aria-invalid', error !== undefined)
      if (!control) continue
      const hint = `comment-${name}-hint`
      control.setAttribute('aria-describedby', error ? `${hint} ${id}` : hint)
      if (!error) continue
      control.setAttribute('aria-invalid', 'true')
      const line = document.createElement('p')
      line.className = 'field-error'
      line.id = id
      line.textContent = error.message
      control.parentElement?.append(line)
    }
    this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }

  private offerReplies() {
    const home = document.createComment('')
    this.before(home)
    const heading = this.querySelector('h3')
    const title = heading?.textContent ?? ''
    const cancel = this.querySelector<HTMLButtonElement>('button[type=button]')
    const submit = this.querySelector('button[type=submit]')
    const send = submit?.textContent ?? ''
    const comments = this.closest('#comments')
    comments?.addEventListener('click', (event) => {
      const pointer = event as MouseEvent
      const link = (event.target as Element).closest<HTMLAnchorElement>(REPLY_LINK)
      if (!link || pointer.ctrlKey || pointer.metaKey || pointer.shiftKey) return
      event.preventDefault()
      this.answer(link.pathname.split('/').pop() ?? '', link.ariaLabel)
      this.keepDraft()
      this.querySelector('textarea')?.focus()
    })
    if (cancel)
      cancel.onclick = () => {
        this.reply('', null)
        this.keepDraft()
      }

    this.reply = (parentId, words, alone) => {
      if (submit) submit.textContent = alone ?? send
      const parent = this.input('parentId')
      if (parent) parent.value = parentId
      if (heading) heading.textContent = words ?? title
      if (cancel) cancel.hidden = parentId === ''
      if (parentId === '' && this.previousSibling !== home) home.after(this)
    }
  }

  /** Where the comment stands, when it is on the page. */
  private answer(parentId: string, words: string | null) {
    const link = this.closest('#comments')?.querySelector(`a[href$="/comment/reply/${CSS.escape(parentId)}"]`)
    link?.closest('article')?.after(this)
    this.reply(parentId, words)
  }

  /** Set when the page has comments to reply to. */
  private reply: (parentId: string, words: string | null, alone?: string) => void = () => undefined

  private input(name: string) {
    return this.form.elements.namedItem(name) as HTMLInputElement | null
  }

  private keepDraft() {
    const parentId = this.input('parentId')?.value ?? ''
    const heading = parentId ? (this.querySelector('h3')?.textContent ?? '') : ''
    keepDraft(this.articleId, { fields: FIELDS.map((name) => this.input(name)?.value ?? ''), parentId, heading })
  }

  private restoreDraft() {
    const draft = findDraft(this.articleId)
    if (!draft) return
    const { fields, parentId, heading } = draft
    // A page of one answer is not for the words of another.
    const isFixed = this.input('parentId')?.value !== ''
    const isOther = isFixed && this.input('parentId')?.value !== parentId
    FIELDS.forEach((name, place) => {
      const control = this.input(name)
      if (control && control.value === '' && !(isOther && name === 'text')) control.value = String(fields[place] ?? '')
    })
    // An answer stays one; where the comment it answers is on another page, the heading says whom.
    if (!isFixed && parentId && fields[0]) this.answer(parentId, heading)
  }

  /** Name and e-mail stay for the next comment; the words are gone. */
  private forgetDraft() {
    const text = this.input('text')
    if (text) text.value = ''
    this.keepDraft()
  }
}
