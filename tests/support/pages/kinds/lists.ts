import { cycle, frame, storyPath } from './frame';
import type { KindWords } from './words';

const OG = (type: string) => `<meta property="og:type" content="${type}">`;

/** A front page: a lead, then rows of cards under the names of sections. */
export function front(words: KindWords): string {
  const card = (title: string, at: number) =>
    `<div class="card"><a href="${storyPath(words, at)}"><img src="/i/${at}.jpg" alt=""><h3 class="card-title">${title}</h3></a>
<span class="card-date">${words.date(at + 1)}</span></div>`;
  const rows = words.sections.map(
    (section, row) => `<section class="row"><h2><a href="/s${row}/">${section}</a></h2>
${words.titles.map((title, at) => card(title, row * 8 + at)).join('\n')}</section>`,
  );
  return frame(words, words.site, rows.join('\n'), OG('website'));
}

/** A list of posts with their beginnings, as weblog software makes it for a section, a tag, an author, a month. */
export function archive(words: KindWords, heading: string, type = 'website'): string {
  const posts = words.titles.map(
    (
      title,
      at,
    ) => `<article class="post type-post"><h2 class="entry-title"><a href="${storyPath(words, at)}" rel="bookmark">${title}</a></h2>
<div class="entry-meta"><time datetime="2025-03-0${at + 1}">${words.date(at + 1)}</time> ${words.labels.by} <a href="/author/a${at % 4}/">${words.people[at % 4]}</a></div>
<div class="entry-summary"><p>${cycle(words.summaries, 8)[at]}</p></div><a class="more-link" href="${storyPath(words, at)}">${words.labels.more}</a></article>`,
  );
  return frame(
    words,
    heading,
    `<h1 class="page-title">${heading}</h1>${posts.join('\n')}<nav class="pagination"><a href="page/2/">${words.labels.next}</a></nav>`,
    OG(type),
  );
}

/** A page of digests: every story with so much of its text that it reads like an article of many parts. */
export function digest(words: KindWords, heading: string): string {
  const stories = cycle(words.titles, 12).map(
    (title, at) => `<div class="story"><h3><a href="${storyPath(words, at)}">${title}</a></h3>
<p>${cycle(words.summaries, 16)[at]} ${cycle(words.summaries, 16)[at + 1]}</p><p>${cycle(words.summaries, 16)[at + 3]}</p>
<a href="${storyPath(words, at)}">${words.labels.more}</a></div>`,
  );
  return frame(words, heading, `<h1>${heading}</h1><div class="stories">${stories.join('\n')}</div>`, OG('article'));
}

/** What a search found, with the words around what was searched for. */
export function results(words: KindWords, query: string): string {
  const found = words.titles.map(
    (title, at) =>
      `<li class="result"><h3><a href="${storyPath(words, at)}">${title}</a></h3><p>… ${cycle(words.summaries, 8)[at]} …</p></li>`,
  );
  return frame(
    words,
    query,
    `<h1>${words.labels.search}</h1><p class="count">8 ${words.labels.results} “${query}”</p><ol class="results">${found.join('\n')}</ol>`,
  );
}

/** Headlines by the minute, without a picture or a summary. */
export function live(words: KindWords): string {
  const rows = cycle(words.titles, 16).map(
    (title, at) =>
      `<li class="tick"><time>${String(23 - at).padStart(2, '0')}:0${at % 6}</time> <a href="${storyPath(words, at)}">${title}</a></li>`,
  );
  return frame(
    words,
    words.labels.live,
    `<h1>${words.labels.live}</h1><ul class="ticks">${rows.join('\n')}</ul>`,
    OG('article'),
  );
}

/** Goods in a grid, with prices and a button each. */
export function goods(words: KindWords): string {
  const rows = words.titles.map(
    (
      title,
      at,
    ) => `<li class="product type-product"><a href="/product/p${at}-${9100 + at}/"><img src="/g/${at}.jpg" alt=""><h2>${title}</h2></a>
<span class="price">${words.labels.price}</span><a class="button" href="?add=${at}">${words.labels.cart}</a></li>`,
  );
  return frame(
    words,
    words.sections[2],
    `<h1>${words.sections[2]}</h1><p>${words.summaries[1]}</p><ul class="products">${rows.join('\n')}</ul>`,
  );
}

/** The threads of a board, in a table. */
export function board(words: KindWords): string {
  const rows = words.titles.map(
    (
      title,
      at,
    ) => `<tr class="topic"><td><a class="topictitle" href="/threads/t${at}-a-b-c.${7100 + at}/">${title}</a><br><a href="/members/m${at % 4}.${at}/">${words.people[at % 4]}</a></td>
<td>${at * 3 + 2} ${words.labels.posts}</td><td>${words.date(at + 2)}<br><a href="/members/m${(at + 1) % 4}.${at}/">${words.people[(at + 1) % 4]}</a></td></tr>`,
  );
  return frame(
    words,
    words.sections[1],
    `<h1>${words.sections[1]}</h1><table class="topics"><tr><th>${words.labels.topics}</th><th>${words.labels.posts}</th><th></th></tr>${rows.join('\n')}</table>`,
  );
}

/** A page of the aggregator: teasers with the paper that printed each. */
export function teasers(words: KindWords, prefix: string): string {
  const rows = words.titles.map(
    (
      title,
      at,
    ) => `<div class="teasercontainer"><table><tr><td><a class="teasertitle" href="${prefix}/lejournal/${8100 + at}">${title}</a></td></tr></table>
<div class="teaserauthorwrapper"><a class="teasernewspaper" href="/lejournal">${words.site}</a></div></div>`,
  );
  return frame(
    { ...words, site: 'Maghress' },
    words.sections[0],
    `<div class="tablesgroup"><div class="tableheader">${words.sections[0]}</div>${rows.join('\n')}</div>`,
  );
}
