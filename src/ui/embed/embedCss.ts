/**
 * Style of the embedded list, inside its shadow. The page around it may set the
 * tokens of src/ui/tokens.css; what it leaves out has the value given here, the
 * same as there. Sizes are in em: other sites change what a rem is.
 */
export const embedCss = `
:host { display: block; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.faq {
  color: var(--vraagbaak-color-ink, #15232d);
  background: var(--vraagbaak-color-canvas, #ffffff);
  line-height: var(--vraagbaak-line-height, 1.5);
  overflow-wrap: break-word;
}
.search { margin: 0 0 0.75em; }
label { display: block; margin-bottom: 0.25em; font-weight: var(--vraagbaak-font-weight-bold, 650); }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em; }
.search .row { flex-wrap: nowrap; max-width: 36em; }
input, button { font: inherit; min-height: 2.75em; border-radius: var(--vraagbaak-border-radius, 4px); }
input {
  flex: 1;
  min-width: 0;
  padding: 0.25em 0.75em;
  border: 2px solid var(--vraagbaak-color-border-control, #5f717c);
  background: var(--vraagbaak-color-surface, #ffffff);
  color: inherit;
}
button {
  padding: 0.25em 1.25em;
  border: 2px solid var(--vraagbaak-color-accent, #0a5063);
  background: var(--vraagbaak-color-accent, #0a5063);
  color: var(--vraagbaak-color-accent-contrast, #ffffff);
  font-weight: var(--vraagbaak-font-weight-bold, 650);
  cursor: pointer;
}
button:hover {
  border-color: var(--vraagbaak-color-accent-hover, #073c4b);
  background: var(--vraagbaak-color-accent-hover, #073c4b);
  text-decoration: underline;
}
button[hidden] { display: none; }
.more {
  background: var(--vraagbaak-color-surface, #ffffff);
  color: var(--vraagbaak-color-accent, #0a5063);
}
.more:hover { background: var(--vraagbaak-color-accent-subtle, #e3eff2); }
a { color: var(--vraagbaak-color-accent, #0a5063); text-underline-offset: 0.15em; }
:focus-visible {
  outline: 3px solid var(--vraagbaak-color-focus, #15232d);
  outline-offset: 2px;
  box-shadow: 0 0 0 6px var(--vraagbaak-color-focus-halo, #ffcf33);
}
.status { min-height: 1.5em; margin: 0 0 0.5em; color: var(--vraagbaak-color-ink-subtle, #42525d); }
.problem > p:first-child { font-weight: var(--vraagbaak-font-weight-bold, 650); }
.list { margin: 0 0 1em; padding: 0; list-style: none; border-bottom: 1px solid var(--vraagbaak-color-border, #cfd8dc); }
.list > li { border-top: 1px solid var(--vraagbaak-color-border, #cfd8dc); }
summary { padding: 0.65em 0.25em; font-weight: var(--vraagbaak-font-weight-bold, 650); cursor: pointer; }
summary span { color: var(--vraagbaak-color-accent, #0a5063); }
summary:hover span { text-decoration: underline; }
.answer { max-width: 38em; padding: 0 0.25em 1em 1.25em; font-size: 1.125em; line-height: var(--vraagbaak-line-height-answer, 1.6); }
.answer ul { list-style: disc; }
.answer p, .answer ul, .answer ol { margin: 0 0 0.75em; }
.answer h2, .answer h3, .answer h4, .answer h5, .answer h6 { margin: 1em 0 0.25em; font-size: 1em; line-height: 1.25; }
.answer table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
.answer th, .answer td { padding: 0.25em 0.75em; border: 1px solid var(--vraagbaak-color-border, #cfd8dc); text-align: left; vertical-align: top; }
.core { padding: 0.75em 1em; border-left: 4px solid var(--vraagbaak-color-accent, #0a5063); background: var(--vraagbaak-color-accent-subtle, #e3eff2); }
.full { margin-top: 1em; }
.notice { margin-bottom: 1em; padding: 0.75em 1em; border: 2px solid var(--vraagbaak-color-accent, #0a5063); }
.notice p:last-child { margin-bottom: 0; }
.lines { white-space: pre-line; }
@media print { .search, .more, .site { display: none; } }
`.trim()
