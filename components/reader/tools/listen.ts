// Reads a story aloud with a voice of the browser, piece by piece: what is being read is marked and kept in sight. Built into
// /reader-listen.js: who does not listen does not load it.

type Controls = { story: HTMLElement; button: HTMLButtonElement; stop: HTMLButtonElement | null }

/** In the order of the page; what stands in another of them is read with it. */
const PIECES = 'h1, .standfirst, .story-body :is(p, h2, h3, li, blockquote, figcaption, caption)'
/** Voices of some browsers fall silent in the middle of a longer piece. */
const LONGEST_LETTERS = 220

/** Begins at once. The button pauses and goes on, `stop` ends; both say so with the words in `data-` of the button. */
export function readAloud({ story, button, stop }: Controls): void {
  const { speechSynthesis: voices } = globalThis
  const words: Record<string, string | undefined> = { listen: button.textContent ?? '', ...button.dataset }
  const pieces = [...story.querySelectorAll<HTMLElement>(PIECES)].filter(isRead)
  let turn = 0
  let state: 'silent' | 'reading' | 'paused' = 'silent'

  const show = (next: typeof state) => {
    state = next
    button.textContent = words[{ silent: 'listen', reading: 'pause', paused: 'resume' }[next]] ?? ''
    if (stop) stop.hidden = next === 'silent'
  }
  const mark = (piece: HTMLElement | null) => {
    for (const marked of story.querySelectorAll('.is-read')) marked.classList.remove('is-read')
    piece?.classList.add('is-read')
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    piece?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
  }
  const end = () => {
    turn++
    voices.cancel()
    mark(null)
    show('silent')
  }
  const read = async () => {
    const mine = ++turn
    voices.cancel()
    show('reading')
    for (const piece of pieces) {
      mark(piece)
      for (const sentence of sentencesOf(piece.textContent ?? '', story.lang)) {
        await said(sentence, story.lang)
        if (turn !== mine) return
      }
    }
    end()
  }

  button.onclick = () => {
    if (state === 'silent') return void read()
    if (state === 'reading') voices.pause()
    else voices.resume()
    show(state === 'reading' ? 'paused' : 'reading')
  }
  if (stop) {
    stop.onclick = () => {
      end()
      button.focus()
    }
  }
  // A voice that goes on over the next page belongs to nobody.
  addEventListener('pagehide', end)
  void read()
}

function isRead(piece: HTMLElement): boolean {
  return (piece.textContent ?? '').trim() !== '' && !piece.parentElement?.closest('li, blockquote') && piece.closest('.embed') === null
}

/** Resolves when it has been said, or cannot be. */
function said(text: string, lang: string): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = lang
    utterance.voice = speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(lang)) ?? null
    utterance.onend = utterance.onerror = () => resolve()
    speechSynthesis.speak(utterance)
  })
}

function sentencesOf(text: string, lang: string): string[] {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (whole.length <= LONGEST_LETTERS || !('Segmenter' in Intl)) return [whole]
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)].map(({ segment }) => segment.trim()).filter(Boolean)
}
