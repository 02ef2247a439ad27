// How does one fact stand in a table of the page? Its name as the head of a row, and its value.

/** One row. */
export function FactRow({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{value}</td>
    </tr>
  )
}
