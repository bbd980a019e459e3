export function findChromium(): string | null
export function chromiumArguments(): string[]
export function provideChromium(options: { say: (line: string) => void }): Promise<string | null>
