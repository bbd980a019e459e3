// The size of text a reader chose, where no service worker has put it into the page already (offline/sized-page.ts).

export function setTextSize(): void {
  try {
    const size = localStorage.getItem('text')
    if (size) document.documentElement.dataset.text = size
  } catch {
    // Forbidden storage: the paper's own size.
  }
}
