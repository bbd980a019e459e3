// HTML as the browser's own parser understands it: no scripts run in such a document, and nothing of it is shown.
import type { HtmlNode } from '@/domain/articles/html-reader/elements'

export function htmlTree(html: string): HtmlNode[] {
  return [...new DOMParser().parseFromString(html, 'text/html').childNodes].map(treeOf)
}

function treeOf(node: ChildNode): HtmlNode {
  if (node instanceof Text) return { nodeName: '#text', value: node.data }
  if (!(node instanceof Element)) return { nodeName: node.nodeName }
  const tagName = node.localName
  const attrs = [...node.attributes].map(({ name, value }) => ({ name, value }))
  return { nodeName: tagName, tagName, attrs, childNodes: [...node.childNodes].map(treeOf) }
}
