// What is gone for good is told in words of its own: so the press asks Next for the page of what is missing.
export const GONE = 'gone'
export const GONE_MARK = `${GONE}=1`
