// What a reader may do with a story beside reading it. Built into /reader-tools.js, which the page of a story loads when it is there.
import { offerListening } from './offer-listening'
import { offerSaving } from './offer-saving'
import { offerSizes } from './offer-sizes'

export { putReadLast } from './read-last'

/** `home`: `<visnyk-tools>`; its buttons are hidden until they can do something. */
export function offerTools(home: HTMLElement): void {
  offerSaving(home)
  offerSizes(home)
  offerListening(home)
}
