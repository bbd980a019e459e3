// Who may sell the paper's advertising: ads.txt 1.1 of the IAB Tech Lab, line by line. https://iabtechlab.com/ads-txt/

const VARIABLE = /^(?:contact|subdomain|ownerdomain|managerdomain|inventorypartnerdomain)\s*=\s*\S.*$/i
const SYSTEM = '[a-z0-9-]+(?:\\.[a-z0-9-]+)+'
/** Domain of the advertising system, the paper's account there, how they stand to each other, and who certifies the system. */
const RECORD = new RegExp(`^${SYSTEM}\\s*,\\s*[^\\s,]+\\s*,\\s*(?:direct|reseller)(?:\\s*,\\s*[a-z0-9]+)?(?:\\s*;.*)?$`, 'i')

/** Number of the first line no reader of ads.txt would understand, or null. */
export function wrongAdsLine(text: string): number | null {
  const at = text.split('\n').findIndex((line) => !isUnderstood(line))
  return at === -1 ? null : at + 1
}

function isUnderstood(line: string): boolean {
  const said = line.replace(/#.*$/, '').trim()
  return said === '' || VARIABLE.test(said) || RECORD.test(said)
}
