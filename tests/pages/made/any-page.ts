import fc from 'fast-check';
import { STORIES } from './stories';

/** A piece of a page that no person would have written, but that the parser may meet. */
interface Piece {
  html: string;
}

/** Each bears a number of its own, so that where a word comes from can be told. */
const words = fc.integer({ min: 1, max: 40 }).map((count) => ` ${'@ '.repeat(count)}`);

const known = fc.constantFrom(
  ...Object.values(STORIES).flatMap(({ labels, paragraphs }) => [...Object.values(labels), ...paragraphs]),
);
const text = fc
  .oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: known })
  .map((html): Piece => ({ html: ` ${html} ` }));

const BLOCKS = [
  'div',
  'p',
  'section',
  'article',
  'aside',
  'main',
  'nav',
  'header',
  'footer',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
];
const MORE = ['h1', 'h2', 'h3', 'blockquote', 'pre', 'figure', 'figcaption', 'form', 'center', 'details', 'summary'];
const TABLES = ['table', 'tr', 'td', 'th', 'caption'];
const INLINE = ['a', 'span', 'b', 'em', 'strong', 'code', 'sup', 'font', 'x-box', 'label', 'button', 'noscript', 'svg'];
const NAMES = [
  '',
  'article',
  'related',
  'comments',
  'share',
  'ad',
  'newsletter',
  'title',
  'author',
  'content-1',
  'teaser',
  'cookie',
];
const EMPTY = [
  '<br>',
  '<hr>',
  '<br><br>',
  '<img src="/a.jpg" width="600">',
  '<img>',
  '<iframe></iframe>',
  '<input name="nextSibling">',
  '<!-- - -->',
];

const attributes = fc
  .record({
    name: fc.constantFrom(...NAMES),
    href: fc.constantFrom(
      '',
      '/2025/12/04/a-story-of-words',
      'https://other.example/1',
      '#top',
      'javascript:void(0)',
      'http://[',
    ),
    extra: fc.constantFrom(
      '',
      '',
      '',
      ' hidden',
      ' style="display:none"',
      ' role="navigation"',
      ' aria-hidden="true"',
      ' dir="rtl"',
    ),
  })
  .map(({ name, href, extra }) => `${name && ` class="${name}"`}${href && ` href="${href}"`}${extra}`);

const { piece } = fc.letrec<{ piece: Piece; element: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(...EMPTY).map((html) => ({ html })),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...BLOCKS, ...MORE, ...TABLES, ...INLINE),
      attributes,
      fc.array(tie('piece'), { maxLength: 6 }),
    )
    .map(([tag, attribute, inner]) => ({
      html: `<${tag}${attribute}>${inner.map(({ html }) => html).join('')}</${tag}>`,
    })),
}));

/** A page of anything in anything; no two of its made words are the same. */
export const anyPages: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', 'The first thing that was seen here'), fc.array(piece, { minLength: 1, maxLength: 12 }))
  .map(([title, pieces]) => {
    let count = 0;
    const body = pieces.map(({ html }) => html).join('');
    const head = `<title>${title}</title><meta property="og:type" content="article">`;
    return `<!DOCTYPE html><html><head>${head}</head><body>${body.replace(/@/g, () => `word${++count}`)}</body></html>`;
  });
