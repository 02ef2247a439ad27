// A text with commas -> its rows, by the names in its first line.

/** The rows of a text as RFC 4180 has it; a mark at its start belongs to no name. */
export function rowsOfCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = linesOf(text.replace(/^\uFEFF/, ''))
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
}

/** Lines of cells: a quoted cell may hold commas, ends of lines and doubled quotes; blanks beside a comma belong to no cell. */
function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let line: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/[ \t]*(?:"((?:[^"]|"")*)"|([^",\r\n]*))[ \t]*(,|\r?\n|$)/g)) {
    line.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    // An empty line is no row.
    if (line.length > 1 || line[0] !== '') lines.push(line)
    line = []
  }
  return lines
}
