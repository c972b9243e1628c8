/** The styles of a book. The reader's own choice of type, size and colour stays in force. */
export const bookStyle = `body { line-height: 1.45; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; text-align: start; break-after: avoid; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.25em; margin-block-start: 1.6em; }
h3 { font-size: 1.05em; }
p { margin-block: 0.6em; }
dl { margin-inline: 0; }
dl > div { border-block-start: 1px solid currentColor; padding-block: 0.4em; }
dt { font-weight: bold; font-size: 0.9em; }
dd { margin-inline: 0; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-block: 0.3em; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.85em; }
th, td { border-block-end: 1px solid currentColor; padding: 0.3em 0.4em; text-align: start; vertical-align: top; }
blockquote { margin-inline: 1.2em 0; }
pre { white-space: pre-wrap; }
.align-center { text-align: center; }
.align-end { text-align: end; }
.kind, .quiet, .notice { font-size: 0.85em; }
.notice { font-style: italic; }
:dir(rtl) .notice { font-style: normal; }
.aside { border-inline-start: 3px solid currentColor; padding-inline-start: 0.8em; margin-block: 1em; }
.aside-label { font-size: 0.85em; font-weight: bold; }
.action { break-inside: avoid; border-block-start: 1px solid currentColor; padding-block-start: 0.4em; margin-block: 1em; }
.cite { font-size: 0.75em; vertical-align: super; line-height: 0; text-decoration: none; }
.references { font-size: 0.9em; break-before: auto; }
.cover { margin: 0; text-align: center; }
.cover img { max-inline-size: 100%; max-block-size: 100vh; }
nav ol { list-style: none; padding-inline-start: 0; }
nav ol ol { padding-inline-start: 1.4em; }
`;
