import { cycle, frame, storyPath } from './frame';
import type { KindWords } from './words';

/** A thread as newer forum software makes it: posts beside their authors. Without `data`, it doesn't say what it is. */
export function thread(words: KindWords, data = true): string {
  const { labels } = words;
  const posts = cycle(words.summaries, 7).map(
    (
      text,
      at,
    ) => `<div class="message" id="post-${at}"><div class="message-user"><h4><a href="/members/m${at % 4}.${at}/">${words.people[at % 4]}</a></h4>
<div>${labels.joined} ${words.date(at + 1)}</div><div>${at * 40 + 3} ${labels.posts}</div></div>
<div class="message-body"><time>${words.date(at + 5)}</time> <a href="#post-${at}">#${at + 1}</a><p>${text} ${cycle(words.summaries, 9)[at + 2]}</p>
<a href="?reply=${at}">${labels.reply}</a> <a href="?quote=${at}">${labels.quote}</a></div></div>`,
  );
  const head = data
    ? `<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"${words.titles[3]}"}</script>`
    : '';
  return frame(words, words.titles[3] as string, `<h1>${words.titles[3]}</h1>${posts.join('\n')}`, head);
}

/** A thread as older forum software makes it, in tables. */
export function oldThread(words: KindWords): string {
  const { labels } = words;
  const rows = cycle(words.summaries, 6).map(
    (
      text,
      at,
    ) => `<tr class="row${at % 2}"><td class="name"><b>${words.people[at % 4]}</b><br>${labels.joined}: ${words.date(at + 1)}<br>${labels.posts}: ${at * 12 + 4}</td>
<td><span class="postdetails">${words.date(at + 8)}</span><br><span class="postbody">${text}<br><br>${cycle(words.summaries, 9)[at + 2]}</span></td></tr>
<tr><td><a href="profile.php?mode=viewprofile&amp;u=${at}">${words.people[at % 4]}</a></td><td><a href="posting.php?mode=reply">${labels.reply}</a> <a href="posting.php?mode=quote">${labels.quote}</a></td></tr>`,
  );
  return frame(
    words,
    words.titles[2] as string,
    `<a class="maintitle" href="?t=44">${words.titles[2]}</a><table class="forumline">${rows.join('\n')}</table>`,
  );
}

/** A thing for sale, its description, and what others bought. Without `data`, it doesn't say what it is. */
export function product(words: KindWords, data = true): string {
  const { labels } = words;
  const others = words.titles
    .slice(0, 4)
    .map(
      (title, at) =>
        `<li class="product"><a href="/x/p${at}-${9300 + at}"><h3>${title}</h3></a><span class="price">${labels.price}</span></li>`,
    );
  const head = data
    ? `<meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${words.titles[1]}","offers":{"@type":"Offer","price":"24.90"}}</script>`
    : '<meta property="og:type" content="article">';
  return frame(
    words,
    words.titles[1] as string,
    `<div class="product-page"><h1>${words.titles[1]}</h1><p class="price">${labels.price}</p>
<form method="post"><input type="number" name="quantity" value="1"><button class="add">${labels.cart}</button></form>
<div class="tab"><h2>${labels.description}</h2>${cycle(words.summaries, 6)
      .map((text) => `<p>${text} ${words.summaries[3]}</p>`)
      .join('\n')}</div>
<section class="others"><h2>${labels.alsoBought}</h2><ul>${others.join('\n')}</ul></section></div>`,
    head,
  );
}

/** An article of a shop's or a paper's weblog, with a row of goods or of headlines and the readers' comments under it. */
export function post(words: KindWords, { goods = false, comments = false } = {}): string {
  const { labels } = words;
  const [title] = words.titles;
  const others = words.titles
    .slice(1, 6)
    .map(
      (other, at) =>
        `<li class="card"><a href="${storyPath(words, at)}">${other}</a>${goods ? `<span class="price">${labels.price}</span> <button>${labels.cart}</button>` : ''}</li>`,
    );
  const talk = cycle(words.summaries, 5).map(
    (text, at) =>
      `<li class="comment"><a href="/members/m${at}">${words.people[at % 4]}</a> <time>${words.date(at + 3)}</time><p>${text}</p><a href="?reply=${at}">${labels.reply}</a></li>`,
  );
  return frame(
    words,
    title as string,
    `<article><h1>${title}</h1><p class="byline">${labels.by} ${words.people[0]}</p><time>${words.date(21)}</time>
${cycle(words.summaries, 10)
  .map((text) => `<p>${text} ${words.summaries[4]}</p>`)
  .join('\n')}</article>
<section class="more"><h2>${labels.alsoBought}</h2><ul>${others.join('\n')}</ul></section>
${comments ? `<section><h2>${labels.comments}</h2><ol class="talk">${talk.join('\n')}</ol></section>` : ''}`,
    '<meta property="og:type" content="article">',
  );
}

/** A few words and where to write to. */
export function contact(words: KindWords): string {
  return frame(
    words,
    words.labels.contact,
    `<h1>${words.labels.contact}</h1><p>${words.site}, 12</p><p><a href="mailto:a@b.example">a@b.example</a></p><form><input name="name"><textarea name="text"></textarea><button>OK</button></form>`,
  );
}

/** What a server sends in place of a page: whether a person asks for it, or that it isn't there. */
export function standIn(words: KindWords, title: string): string {
  const reasons = cycle(words.summaries, 5).map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${reasons.join('\n')}</main></body></html>`;
}
