/** Little: readers of books have styles of their own, and their readers have chosen them. */
export const EPUB_STYLE = `h1 { line-height: 1.3; margin: 0 0 .4em; }
h2, h3, h4, h5, h6 { line-height: 1.35; }
.facts, .address, figcaption { font-size: .85em; }
.address { overflow-wrap: anywhere; }
mark { background: #bfe6cf; color: #211f1b; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
caption, td, th { padding: .2em .5em; text-align: start; }
td, th { border: 1px solid; }
pre { white-space: pre-wrap; }
.notes { margin-top: 2em; border-top: 1px solid; }
nav ol { list-style: none; padding-inline-start: 1em; }
`;
