// A small table of numbers with a name.

type Props = { name: string; id: string; head: string[]; rows: (string | number)[][]; empty: string }

export function NumbersTable({ name, id, head, rows, empty }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {rows.length === 0 ? (
        <p className="nr-quiet">{empty}</p>
      ) : (
        <table className="tk-table" aria-labelledby={id}>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first = '', ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, place) => (
                  <td key={head[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
