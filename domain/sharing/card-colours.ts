// The colours of a drawn card: those of the paper by daylight. app/tokens.css says the same, and a test holds the two together.
import { SECTION_COLOURS, type SectionColour } from '../sections/schema'

export const PAPER = 'rgb(251 249 244)'
export const INK = 'rgb(28 26 23)'
export const INK_SOFT = 'rgb(91 86 78)'
export const RULE = 'rgb(220 214 202)'

export const OF_SECTION: Record<SectionColour, string> = {
  river: 'rgb(23 88 127)',
  brick: 'rgb(154 61 38)',
  wheat: 'rgb(113 96 13)',
  plum: 'rgb(123 54 112)',
  moss: 'rgb(70 100 37)',
  amber: 'rgb(147 80 10)',
}

/** A section of a colour nobody knows is set in ink. */
export function sectionColour(colour: string): string {
  const known = SECTION_COLOURS.find((one) => one === colour)
  return known ? OF_SECTION[known] : INK
}
