/** The reading view in few rules: one column, in the reader’s own light or dark. */
export const HTML_STYLE = `:root { color-scheme: light dark; --text: #211f1b; --muted: #5e5a51; --bg: #fcfbf8; --rule: #ddd9cf; --link: #0a5d57; }
@media (prefers-color-scheme: dark) { :root { --text: #dcd9d1; --muted: #a8a49b; --bg: #1c1d1f; --rule: #3b3d41; --link: #7fcac0; } }
body { max-width: 31em; margin: 2em auto; padding: 0 24px; background: var(--bg); color: var(--text); font: 18px/1.6 Literata, Georgia, serif; }
[dir=rtl] { font-family: "Noto Naskh Arabic", "Traditional Arabic", serif; line-height: 1.9; }
h1 { font-size: 1.7em; line-height: 1.25; margin: 0 0 .4em; }
h1:dir(rtl) { line-height: 1.5; }
article + article { margin-top: 3em; padding-top: 3em; border-top: 1px solid var(--rule); break-before: page; }
.facts, .address, figcaption { color: var(--muted); font-size: .85em; }
.address { overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .18em; }
mark { background: #bfe6cf; color: #211f1b; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--rule); }
table { border-collapse: collapse; display: block; overflow-x: auto; }
td, th { border: 1px solid var(--rule); padding: .2em .5em; text-align: start; }
pre { overflow-x: auto; }
.notes { margin-top: 2em; border-top: 1px solid var(--rule); }
nav { margin-bottom: 3em; }
`;
