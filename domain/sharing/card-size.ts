// The size of a card for other sites, which they all take: 1.91 to 1.

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630
