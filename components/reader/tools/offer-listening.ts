// «Слухати» is there when this browser has a voice for the language of the story; what reads is loaded when it is pressed.
const LISTEN = '/reader-listen.js'

export function offerListening(home: HTMLElement): void {
  const button = home.querySelector<HTMLButtonElement>('[name=listen]')
  const voices = globalThis.speechSynthesis
  const story = document.querySelector<HTMLElement>('.story')
  if (!button || !voices || !story) return
  const stop = home.querySelector<HTMLButtonElement>('[name=stop]')
  const show = () => {
    button.hidden = !voices.getVoices().some(({ lang }) => lang.toLowerCase().startsWith(story.lang))
  }
  show()
  // Browsers find their voices when they have time to.
  voices.addEventListener('voiceschanged', show)
  button.onclick = async () => {
    button.onclick = null
    const { readAloud }: typeof import('./listen') = await import(LISTEN)
    readAloud({ story, button, stop })
  }
}
