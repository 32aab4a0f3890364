import fc from 'fast-check';
import { LANGUAGES, STORIES, type Story } from './stories';

/** All that may change about a page while its article stays the same. */
export interface Layout {
  /** Whose story it is: see `stories.ts`. */
  lang: Story['lang'];
  /** In the order in which they stand. */
  columns: ('text' | 'popular' | 'latest')[];
  holder: 'div' | 'table' | 'main and aside';
  text: 'p' | 'div' | 'br' | 'section' | 'span of divs';
  list: 'ul' | 'ol' | 'div' | 'table' | 'dl' | 'p';
  label: 'h2' | 'h3' | 'h4' | 'div' | 'p' | 'strong';
  /** Boxes around the text and around each list that mean nothing. */
  depth: number;
  /** Before which paragraph the related headlines stand; past the last one they follow the article. */
  relatedAt: number;
  /** Before which paragraph the sub-heading stands; 0 for none. */
  subheadingAt: number;
  /** Before which paragraphs an ad stands. */
  adsAt: number[];
  ad: 'box with a label' | 'slot' | 'label alone';
  hasNames: boolean;
  /** Whether the page claims to be an article; one of few paragraphs beside as many headlines is known by nothing else. */
  hasHead: boolean;
  hasComments: boolean;
  hasNewsletter: boolean;
  hasByline: boolean;
}

const COUNT = 5;

export const layouts: fc.Arbitrary<Layout> = fc.record({
  lang: fc.constantFrom(...LANGUAGES),
  columns: fc.shuffledSubarray<'text' | 'popular' | 'latest'>(['text', 'popular', 'latest'], { minLength: 3 }),
  holder: fc.constantFrom('div', 'main and aside', 'table'),
  text: fc.constantFrom('p', 'div', 'br', 'section', 'span of divs'),
  list: fc.constantFrom('ul', 'ol', 'div', 'table', 'dl', 'p'),
  label: fc.constantFrom('h2', 'h3', 'h4', 'div', 'p', 'strong'),
  depth: fc.nat(12),
  relatedAt: fc.integer({ min: 1, max: COUNT }),
  subheadingAt: fc.nat(COUNT - 1),
  adsAt: fc.subarray([1, 2, 3, 4, 5]),
  ad: fc.constantFrom('box with a label', 'slot', 'label alone'),
  hasNames: fc.boolean(),
  hasHead: fc.boolean(),
  hasComments: fc.boolean(),
  hasNewsletter: fc.boolean(),
  hasByline: fc.boolean(),
});

/** What a reader should get of the page: its blocks, as lines. */
export function expectedText({ lang, subheadingAt }: Layout): string[] {
  const story = STORIES[lang];
  return story.paragraphs.flatMap((text, at) =>
    subheadingAt > 0 && at === subheadingAt ? [story.subheading, text] : [text],
  );
}

export function htmlOf(layout: Layout): string {
  const story = STORIES[layout.lang];
  const head = layout.hasHead
    ? `<meta property="og:type" content="article"><meta property="og:title" content="${story.title}">`
    : '';
  const menu = story.menu.map((word, at) => `<li><a href="/${at}/">${word}</a></li>`).join('');
  const columns = layout.columns.map((column) => (column === 'text' ? article(layout) : list(layout, column)));
  return `<!DOCTYPE html><html lang="${story.lang}" dir="${story.dir}"><head><title>${story.title} | Rivière</title>${head}</head>
<body><div><a href="/">Rivière</a></div><nav><ul>${menu}</ul></nav>
${inColumns(layout, columns)}
<footer><p>© 2025 Rivière</p><a href="/about">${story.menu[0]}</a></footer></body></html>`;
}

function inColumns({ holder, columns }: Layout, parts: string[]): string {
  if (holder === 'table') return `<table><tr>${parts.map((part) => `<td>${part}</td>`).join('')}</tr></table>`;
  return parts
    .map((part, at) => {
      const tag = holder === 'div' ? 'div' : columns[at] === 'text' ? 'main' : 'aside';
      return `<${tag}>${part}</${tag}>`;
    })
    .join('\n');
}

function article(layout: Layout): string {
  const { hasNames, hasByline } = layout;
  const story = STORIES[layout.lang];
  const byline = hasByline ? `<p><a rel="author" href="/author/1">${story.author}</a></p>` : '';
  const body = wrapped(layout, `<div${hasNames ? ' class="article-body"' : ''}>${blocks(layout)}</div>`);
  const related = layout.relatedAt >= COUNT ? list(layout, 'related') : '';
  return `<h1>${story.title}</h1>${byline}${body}${related}${after(layout)}`;
}

function blocks(layout: Layout): string {
  const story = STORIES[layout.lang];
  const parts = story.paragraphs.map((text, at) => {
    const before = [
      layout.adsAt.includes(at) ? ad(layout) : '',
      layout.relatedAt === at ? list(layout, 'related') : '',
      layout.subheadingAt > 0 && layout.subheadingAt === at ? `<h2>${story.subheading}</h2>` : '',
    ].join('');
    return before + paragraph(layout, text);
  });
  return parts.join('\n') + (layout.adsAt.includes(COUNT) ? ad(layout) : '');
}

function paragraph({ text: tag }: Layout, text: string): string {
  if (tag === 'br') return `${text}<br><br>`;
  if (tag === 'section') return `<section><p>${text}</p></section>`;
  if (tag === 'span of divs') return `<div><div><span>${text}</span></div></div>`;
  return `<${tag}>${text}</${tag}>`;
}

function ad({ lang, ad: kind, hasNames }: Layout): string {
  const { labels } = STORIES[lang];
  if (kind === 'slot')
    return '<ins class="adsbygoogle" data-ad-slot="1"><a href="https://ads.example/c">Acme</a></ins>';
  if (kind === 'label alone') return `<div><span>${labels.ad}</span></div>`;
  return `<div${hasNames ? ' class="advert"' : ''}><p>${labels.ad}</p><div id="div-gpt-ad-1"><a href="https://ads.example/c">Acme 3000</a></div></div>`;
}

function after({ lang, hasComments, hasNewsletter }: Layout): string {
  const { labels } = STORIES[lang];
  const comments = hasComments ? `<div><h3>${labels.comments}</h3><div><p>Zoé</p><p>👍 !!</p></div></div>` : '';
  return (hasNewsletter ? `<div><p>${labels.newsletter}</p></div>` : '') + comments;
}

const FIRST_OF = { related: 0, popular: 2, latest: 4 };

/** A list of three headlines: the story's own, so that some stand in two lists, as they do. */
function list(layout: Layout, kind: 'related' | 'popular' | 'latest'): string {
  const { list: tag, label } = layout;
  const story = STORIES[layout.lang];
  const items = [0, 1, 2].map((at) => {
    const number = (FIRST_OF[kind] + at) % story.headlines.length;
    return `<a href="/2025/12/0${number + 1}/story-number-${number}">${story.headlines[number]}</a>`;
  });
  return wrapped(layout, `<${label}>${story.labels[kind]}</${label}>${listOf(tag, items)}`);
}

function listOf(tag: Layout['list'], items: string[]): string {
  if (tag === 'table') return `<table>${items.map((item) => `<tr><td>${item}</td></tr>`).join('')}</table>`;
  const [inner, outer] = { ul: ['li', 'ul'], ol: ['li', 'ol'], div: ['div', 'div'], dl: ['dd', 'dl'], p: ['p', 'div'] }[
    tag
  ] as [string, string];
  return `<${outer}>${items.map((item) => `<${inner}>${item}</${inner}>`).join('')}</${outer}>`;
}

function wrapped({ depth }: Layout, html: string): string {
  return `${'<div>'.repeat(depth)}${html}${'</div>'.repeat(depth)}`;
}
