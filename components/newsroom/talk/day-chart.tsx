// Bars, one for each day, drawn as a picture with a name; the table beside it says the same to those who do not see it.

export type Bar = { label: string; parts: number[] }
type Props = {
  name: string
  bars: Bar[] /** Said of the highest bar. */
  most: string /** Names of the parts, from the ground up. */
  parts?: string[]
}

const STEP = 10
const GAP = 2
const HEIGHT = 100

export function DayChart({ name, bars, most, parts = [] }: Props) {
  const highest = Math.max(1, ...bars.map(({ parts: all }) => sum(all)))
  const width = bars.length * STEP
  return (
    <figure className="tk-chart">
      <figcaption>
        <b>{name}</b> <span className="nr-quiet">{most}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={`${name}: ${most}`}>
        {bars.map(({ label, parts: all }, place) =>
          all.map((value, part) => {
            const height = (value / highest) * HEIGHT
            const below = (sum(all.slice(0, part)) / highest) * HEIGHT
            const key = `${label} ${part}`
            return (
              <rect
                key={key}
                className={`tk-part-${part}`}
                x={place * STEP + GAP / 2}
                y={HEIGHT - below - height}
                width={STEP - GAP}
                height={height}
              />
            )
          }),
        )}
      </svg>
      <p className="tk-axis" aria-hidden="true">
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </p>
      {parts.length > 0 && (
        <p className="tk-legend" aria-hidden="true">
          {parts.map((part, place) => (
            <span key={part}>
              <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                <rect className={`tk-part-${place}`} width="10" height="10" />
              </svg>{' '}
              {part}
            </span>
          ))}
        </p>
      )}
    </figure>
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
