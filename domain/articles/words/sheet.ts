// The sheet: everything of a draft in one Yjs document, so that changes of several people join instead of replacing each other.
import * as Y from 'yjs'
import { newBlockId } from '../block-id'
import type { Body } from '../body'
import { printable, printableWithin } from '../printable'
import { DraftContent } from '../schema'
import { bodyOf, editorDocument } from '../tiptap'
import { nodesOf, piecesOf, typeOf } from './body-tree'

/** Fields that are not text: of two changes of one field the later wins. */
export type Details = Omit<DraftContent, 'headline' | 'standfirst' | 'body'>
export type Line = 'headline' | 'standfirst'

export const lineOf = (sheet: Y.Doc, name: Line): Y.Text => sheet.getText(name)
export const bodyTree = (sheet: Y.Doc): Y.XmlFragment => sheet.getXmlFragment('body')
export const detailsOf = (sheet: Y.Doc): Y.Map<unknown> => sheet.getMap('details')

/** A new sheet with this draft on it. It is made once for an article and then kept: made twice, its words would stand twice. */
export function writeSheet(content: DraftContent): Y.Doc {
  const sheet = new Y.Doc({ gc: false })
  const { headline, standfirst, body, ...details } = content
  sheet.transact(() => {
    lineOf(sheet, 'headline').insert(0, headline)
    lineOf(sheet, 'standfirst').insert(0, standfirst)
    bodyTree(sheet).insert(0, piecesOf(editorDocument(named(body)).content).map(typeOf))
    for (const [name, value] of Object.entries(details)) detailsOf(sheet).set(name, value)
  })
  return sheet
}

/** Unlike a draft, a sheet is never empty: two people who open it at once would each put a first paragraph on it. */
function named(body: Body): Body {
  return body.blocks.length > 0 ? body : { ...body, blocks: [{ type: 'paragraph', id: newBlockId(), text: [] }] }
}

export function readDetails(sheet: Y.Doc, standing: Details): Details {
  const known = Object.keys(DraftContent.shape).filter((name) => !['headline', 'standfirst', 'body'].includes(name))
  const written = detailsOf(sheet)
  const entries = known.map((name) => [name, written.has(name) ? printableWithin(written.get(name)) : standing[name as keyof Details]])
  return Object.fromEntries(entries) as Details
}

export function readBody(sheet: Y.Doc): Body {
  return bodyOf({ type: 'doc', content: nodesOf(bodyTree(sheet)) }, newBlockId)
}

/** What was pasted into an open editor may be anything; what cannot be printed parts words, as in the body. */
export function readLine(sheet: Y.Doc, name: Line): string {
  return printable(lineOf(sheet, name).toString())
}

/** What is on the sheet, not yet checked. `standing` speaks for fields the sheet does not know. */
export function readSheet(sheet: Y.Doc, standing: Details): DraftContent {
  return {
    ...readDetails(sheet, standing),
    headline: readLine(sheet, 'headline'),
    standfirst: readLine(sheet, 'standfirst'),
    body: readBody(sheet),
  }
}
