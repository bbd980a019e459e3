// How much of the interface is said in each language, measured from the messages themselves.
import { LOCALES, type Locale } from './locale'
import { MESSAGES } from './messages'

type Tree = { [key: string]: string | Tree }
/** `missing`: keys some other language says, and this one does not or says with nothing. */
export type Coverage = { keys: number; said: number; missing: string[] }

export function coverageOf(messages: Record<Locale, Tree>): Record<Locale, Coverage> {
  const said = { uk: new Map(leaves(messages.uk)), en: new Map(leaves(messages.en)) }
  const keys = [...new Set(LOCALES.flatMap((locale) => [...said[locale].keys()]))]
  const of = (locale: Locale): Coverage => {
    const missing = keys.filter((key) => (said[locale].get(key) ?? '').trim() === '')
    return { keys: keys.length, said: keys.length - missing.length, missing }
  }
  return { uk: of('uk'), en: of('en') }
}

let measured: Record<Locale, Coverage> | undefined

/** Of this very build: its messages do not change while it runs. */
export function interfaceCoverage(): Record<Locale, Coverage> {
  measured ??= coverageOf(MESSAGES as unknown as Record<Locale, Tree>)
  return measured
}

function leaves(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
}
