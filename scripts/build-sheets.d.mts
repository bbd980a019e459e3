export function buildSheets(): Promise<void>
