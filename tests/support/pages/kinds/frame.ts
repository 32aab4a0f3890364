import type { KindWords } from './words';

/** A page of a site: its head, its menu, `main`, and its footer. `head` goes into the head as it is. */
export function frame(words: KindWords, title: string, main: string, head = ''): string {
  const { lang, site, sections, labels } = words;
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>${title} - ${site}</title><meta property="og:site_name" content="${site}">${head}</head><body>
<header class="site-header"><a class="logo" href="/">${site}</a>
<ul class="menu">${sections.map((section, at) => `<li class="menu-item"><a href="/s${at}/">${section}</a></li>`).join('')}</ul>
<form action="/search"><input type="search" name="q"><button>${labels.search}</button></form></header>
<main id="content">${main}</main>
<footer class="site-footer"><p>© 2025 ${site}</p><ul><li><a href="/contact">${labels.contact}</a></li></ul></footer></body></html>`;
}

/** An address for the story `at` of `words`, as a paper makes them. */
export function storyPath(words: KindWords, at: number): string {
  return `/${words.lang}/2025/03/${21 + at}/a${at}-b${at}-c${at}-d${at}-${4100 + at}`;
}

/** As many of `items` as asked for, from the start again when they are too few. */
export function cycle<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, at) => items[at % items.length] as T);
}
