// How do the pages without script look? A column of text in the colours of the page. They are no part of the page: its style sheets
// know nothing of them, and they have one of their own.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { kindRules } from './kinds-css.ts'
import { cssOf } from './tokens-css.ts'

/** The parts of the page that the pages show, with how they look there. */
const PARTS = ['src/ui/StrokeMark.css', 'src/ui/KindMark.css']

/** The whole sheet. `tokens` is the file of the design tokens. */
export function pagesCss(root: string, tokens: string): string {
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
  return [cssOf(JSON.parse(read(tokens))), kindRules(), ...PARTS.map(read), RULES].join('\n')
}

const RULES = `:root {
  background: var(--canvas);
  color: var(--ink);
  font-family: var(--font-sans);
  line-height: 1.5;
}
body {
  max-width: 46rem;
  margin-inline: auto;
  padding: var(--space-16);
}
a {
  color: var(--link);
}
nav,
.around,
.names {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-4) var(--space-16);
  padding: 0;
  list-style: none;
}
h1 {
  font-size: var(--size-title);
  line-height: var(--line-title);
}
h2 {
  padding-block-start: var(--space-16);
  font-size: var(--size-lead);
  line-height: var(--line-lead);
}
.lead,
.dossier-answer-said {
  font-size: var(--size-lead);
}
small,
footer,
.claim-source,
.claim-note {
  color: var(--ink2);
  font-size: var(--size-small);
}
.claim {
  display: flex;
  gap: var(--space-12);
  padding-block: var(--space-8);
  border-block-start: 1px solid var(--hairline);
}
.claim p {
  margin: 0;
}
.claim .stroke-mark {
  margin-block-start: var(--space-6);
}
.claim-source {
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--space-12);
}
table {
  width: 100%;
  border-collapse: collapse;
}
:is(td, th) {
  padding: var(--space-4) var(--space-8) var(--space-4) 0;
  border-block-start: 1px solid var(--hairline);
  text-align: start;
  vertical-align: top;
}
td small {
  display: block;
}
/* What only a picture beside it would show. */
.dossier-fan-lines,
.dossier-fan > .kind-mark {
  display: none;
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
:is(.dossier-fan-rows, .dossier-activities, .dossier-advice) {
  padding-inline-start: var(--space-16);
}
:is(.dossier-fan-rows, .dossier-activities, .dossier-advice) li > span,
.dossier-units a,
.dossier-partner-sum {
  margin-inline-end: var(--space-8);
}
`
