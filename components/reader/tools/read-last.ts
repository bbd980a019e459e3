// «Далі в темі»: what was read in this browser already says so, and makes way for what was not.

/** `list`: rows with the id of their story in `data-story`; `home` has the word in `data-read-already`. */
export function putReadLast(home: HTMLElement): void {
  const list = home.querySelector('ul')
  if (!list) return
  const read = new Set((localStorage.getItem('read') ?? '').split(' '))
  for (const row of [...list.querySelectorAll<HTMLElement>('[data-story]')]) {
    if (!read.has(row.dataset.story ?? '')) continue
    const note = document.createElement('span')
    note.className = 'topic-read'
    note.textContent = home.dataset.readAlready ?? ''
    row.append(note)
    list.append(row)
  }
}
