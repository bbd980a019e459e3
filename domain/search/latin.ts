// Ukrainian typed in Latin letters: by the state table of 2010 and by the habits of chats. One spelling may be read in several ways;
// readings that are no words find nothing and do no harm.

/** Names the world spells by another language, in Latin letters and in its own: «rbtd» on a keyboard of ours is «киев». */
const KNOWN: Record<string, string> = {
  киев: 'київ',
  львов: 'львів',
  харьков: 'харків',
  одесса: 'одеса',
  николаев: 'миколаїв',
  чернигов: 'чернігів',
  ровно: 'рівне',
  днепр: 'дніпро',
  запорожье: 'запоріжжя',
  украина: 'україна',
  россия: 'росія',
  kiev: 'київ',
  lvov: 'львів',
  kharkov: 'харків',
  odessa: 'одеса',
  nikolaev: 'миколаїв',
  chernigov: 'чернігів',
  rovno: 'рівне',
  ternopol: 'тернопіль',
  dnepr: 'дніпро',
  dnieper: 'дніпро',
  zaporozhye: 'запоріжжя',
  chernobyl: 'чорнобиль',
  chornobyl: 'чорнобиль',
  kropivnitskiy: 'кропивницький',
  donbass: 'донбас',
  crimea: 'крим',
  ukraine: 'україна',
  poland: 'польща',
  russia: 'росія',
  europe: 'європа',
}

/** Longest first; several letters for one are tried in their order. */
const READINGS: readonly [latin: string, letters: readonly string[]][] = [
  ['shch', ['щ']],
  ['zgh', ['зг']],
  ['iia', ['ія']],
  ['iya', ['ія']],
  ['yy', ['ий']],
  ['iy', ['ий', 'ій']],
  ['yi', ['ї', 'ий']],
  ['yj', ['ий']],
  ['ii', ['ії', 'ій']],
  ['zh', ['ж']],
  ['kh', ['х']],
  ['ts', ['ц']],
  ['ch', ['ч']],
  ['sh', ['ш']],
  ['ye', ['є']],
  ['ie', ['є']],
  ['ya', ['я']],
  ['ia', ['я', 'іа']],
  ['yu', ['ю']],
  ['iu', ['ю']],
  ['ju', ['ю']],
  ['ja', ['я']],
  ['yo', ['йо']],
  ['io', ['йо', 'іо']],
  ['jo', ['йо']],
]
const SINGLE: Record<string, readonly string[]> = {
  a: ['а'],
  b: ['б'],
  c: ['ц', 'к'],
  d: ['д'],
  e: ['е'],
  f: ['ф'],
  g: ['г'],
  h: ['г', 'х'],
  i: ['і', 'и', 'ї'],
  j: ['й'],
  k: ['к'],
  l: ['л'],
  m: ['м'],
  n: ['н'],
  o: ['о'],
  p: ['п'],
  q: ['к'],
  r: ['р'],
  s: ['с'],
  t: ['т'],
  u: ['у'],
  v: ['в'],
  w: ['в'],
  x: ['х', 'кс'],
  y: ['и', 'й', 'і'],
  z: ['з'],
}
const MOST_READINGS = 24

/** Ukrainian spellings a Latin word may stand for, the likeliest first; none for other words. */
export function ukrainianReadings(word: string): string[] {
  const plain = word.toLowerCase().replace(/['’]/g, '')
  const known = Object.hasOwn(KNOWN, plain) ? KNOWN[plain] : undefined
  if (!/^[a-z]{2,30}$/.test(plain)) return known ? [known] : []
  return [...new Set([...(known ? [known] : []), ...spelled(plain).flatMap(softened)])].slice(0, MOST_READINGS)
}

/** Breadth first, so that when there are too many, each letter has kept its likeliest readings. */
function spelled(word: string): string[] {
  let begun: { text: string; at: number; cost: number }[] = [{ text: '', at: 0, cost: 0 }]
  const whole: { text: string; cost: number }[] = []
  while (begun.length > 0) {
    const next: typeof begun = []
    for (const { text, at, cost } of begun) {
      if (at === word.length) whole.push({ text, cost })
      else for (const one of readingsAt(word, at)) next.push({ text: text + one.letters, at: at + one.length, cost: cost + one.cost })
    }
    begun = next.sort((one, other) => one.cost - other.cost).slice(0, MOST_READINGS)
  }
  return whole.sort((one, other) => one.cost - other.cost).map(({ text }) => text)
}

function readingsAt(word: string, at: number) {
  const long = READINGS.find(([latin]) => word.startsWith(latin, at))
  const single = word[at] ?? ''
  const ends = at + 1 === word.length
  // «Zelensky», «Bakhmutskyi»: an ending, not a letter.
  const last = ends && single === 'y' ? ['ий', 'и'] : ends && single === 'i' ? ['і', 'ий', 'и'] : (SINGLE[single] ?? [])
  return [
    ...(long?.[1] ?? []).map((letters, place) => ({ letters, length: long?.[0].length ?? 1, cost: place })),
    ...last.map((letters, place) => ({ letters, length: 1, cost: place + (long ? 2 : 0) })),
  ]
}

/** The state table leaves ь out: «Lviv», «Donetsk». Stems do not mind; names in the table of exceptions do. */
function softened(word: string): string[] {
  const soft = word.replace(/([лнсзц])(?=[вкмнстц])/g, (letter) => (letter === 'л' || /[сц]/.test(letter) ? `${letter}ь` : letter))
  return soft === word ? [word] : [word, soft]
}
