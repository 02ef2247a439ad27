// How is the text of a file written down, whatever kind of file it is? In lines as the readers of texts know them: a blank at the end of a
// line closes its paragraph or cell, a form feed its page.

/** A number that stands in a cell by itself belongs to the row beside it. */
const NUMBER_CELL = /^\d{1,3}\.?$/
/** The mark of a footnote where it is called: raised, and nothing but a number. */
const MARK = /^\s*\[?\d{1,3}\]?\s*$/

/** Takes pieces of a text, and gives its lines. */
export class LinesOut {
  readonly #lines: string[] = []
  #line = ''
  /** A number that is all of the first cell of a row: it waits for the next cell. */
  #number: string | undefined
  /** In the first cell of a row. */
  #isInRow = false

  /** More of the line. */
  write(text: string): void {
    const [first = '', ...others] = text.split(/\r\n|[\r\n]/)
    this.#line += first
    for (const other of others) {
      this.endLine()
      this.#line += other
    }
  }

  /** What stands raised in the line: a number that calls a footnote is left out; one that begins a line is that of a footnote. */
  writeRaised(text: string): void {
    if (!MARK.test(text)) this.#line += text
    else if (this.#line.trim() === '') this.#line += `${text.replace(/\D/g, '')} `
  }

  endLine(): void {
    if (this.#line.trim() !== '') this.#put(this.#line.trim())
    this.#line = ''
  }

  endParagraph(): void {
    const line = this.#line.trim()
    this.#line = ''
    if (line === '') return
    if (this.#isInRow && this.#number === undefined && NUMBER_CELL.test(line)) this.#number = line
    else this.#put(`${line} `)
  }

  endPage(): void {
    this.endParagraph()
    this.#lines.push('\f')
  }

  startRow(): void {
    this.endParagraph()
    this.#isInRow = true
  }

  endCell(): void {
    this.endParagraph()
    this.#isInRow = false
  }

  endRow(): void {
    this.endParagraph()
    this.#isInRow = false
    if (this.#number !== undefined) this.#lines.push(this.#number)
    this.#number = undefined
  }

  text(): string {
    this.endRow()
    return `${this.#lines.join('\n')}\n`
  }

  #put(line: string): void {
    this.#lines.push(this.#number === undefined ? line : `${this.#number} ${line}`)
    this.#number = undefined
  }
}
