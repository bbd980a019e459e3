// The page as it was rendered, before any reader gets it: headings, pictures, the card and the data for machines.
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5'
import { type Finding, finding, inField } from './finding'

type Element = Html.Element

/** What search engines need of a NewsArticle to show it as news. */
const REQUIRED = ['headline', 'datePublished', 'author', 'publisher', 'mainEntityOfPage'] as const

/** Whatever its genre. */
const STORIES = new Set(['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'LiveBlogPosting'])

export function pageFindings(html: string): Finding[] {
  const elements = elementsOf(parse(html))
  const story = elements.find((element) => element.tagName === 'article' && hasClass(element, 'story'))
  if (!story) return [finding('pageUnread', { kind: 'none' })]
  const inStory = elementsOf(story)
  return [...pageHeadline(inStory), ...headingOrder(inStory), ...images(inStory), ...structuredData(elements)]
}

function pageHeadline(story: readonly Element[]): Finding[] {
  const headlines = story.filter((element) => element.tagName === 'h1')
  const [headline] = headlines
  const isGood = headlines.length === 1 && headline && textOf(headline).trim() !== ''
  return isGood ? [] : [finding('pageHeadline', inField('headline'), { count: headlines.length })]
}

/** Levels go down one step at a time, whatever drew them. */
function headingOrder(story: readonly Element[]): Finding[] {
  const levels = story.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []))
  const isSkipped = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? level) + 1)
  return isSkipped ? [finding('headingOrder', inField('body'))] : []
}

function images(story: readonly Element[]): Finding[] {
  const wordless = story.filter((element) => element.tagName === 'img' && attribute(element, 'alt') === null)
  return wordless.length > 0 ? [finding('pageImage', inField('body'), { count: wordless.length })] : []
}

function structuredData(elements: readonly Element[]): Finding[] {
  const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
  const things = scripts.map((script) => parsed(textOf(script)))
  const story = things.find((thing) => STORIES.has(String(thing?.['@type'])))
  // A story without a section has no address yet, so nothing is said of it; publishing asks for the section first.
  if (things.length === 0) return []
  if (things.includes(null) || !story) return [finding('structuredData', { kind: 'none' }, { missing: 'NewsArticle' })]
  const missing = REQUIRED.filter((name) => isEmpty(story[name]))
  return missing.length > 0 ? [finding('structuredData', { kind: 'none' }, { missing: missing.join(', ') })] : []
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function elementsOf(node: Html.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []))
}

function textOf(node: Html.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('')
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}
