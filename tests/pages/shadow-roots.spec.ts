import { expect } from '@playwright/test';
import { test } from './extractor-fixture';
import { type LivePage, readLivePage } from './live-page';

const URL_OF_ARTICLE = 'https://news.example/2025/12/04/marche-du-jeudi';
const PARAGRAPHS = [
  'Le marché du jeudi a rouvert sous la pluie, avec moitié moins d’étals que d’habitude, mais les mêmes voix qu’avant.',
  'Le vendeur de menthe, lui, n’a pas changé de place : il rend la monnaie en chantant, et personne ne recompte jamais.',
  'À midi, les derniers cageots étaient vides, et les enfants du quartier jouaient déjà entre les tables mouillées.',
];
const [FIRST = '', SECOND = '', THIRD = ''] = PARAGRAPHS;
const p = (text: string) => `<p>${text}</p>`;
const page = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><head><title>Marché du jeudi sous la pluie</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
const TITLE = '<h1>Marché du jeudi sous la pluie</h1>';

const PAGES: Record<string, Omit<LivePage, 'url'>> = {
  'declared in the HTML': {
    body: page(`${TITLE}<news-story><template shadowrootmode="open"><article>${PARAGRAPHS.map(p).join('')}</article>
      </template></news-story>`),
  },
  'made by a script': {
    body: page(`${TITLE}<main></main>`),
    prepare: `document.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(PARAGRAPHS.map(p).join(''))}`,
  },
  'with slots, in the order in which they are drawn': {
    body: page(`${TITLE}<news-story><template shadowrootmode="open"><div><slot></slot></div><slot name="end"></slot>
      <slot name="none">${p(THIRD)}</slot></template>
      <p slot="end">${SECOND}</p><p slot="nowhere">Ce qui n’a pas de place n’est pas montré, si long que ce soit, et n’est donc pas lu.</p>
      ${p(FIRST)}</news-story>`),
  },
  'one within another, with a slot handed on': {
    body: page(`${TITLE}<news-story><template shadowrootmode="open"><story-body><template shadowrootmode="open">
      <article>${p(FIRST)}<slot></slot></article></template><slot></slot>${p(THIRD)}</story-body></template>${p(SECOND)}</news-story>`),
  },
  'beside a form whose control bears the name of the property': {
    body: page(`${TITLE}<news-story><template shadowrootmode="open"><article><form><input name="shadowRoot">${PARAGRAPHS.map(p).join('')}</form>
      </article></template></news-story>`),
  },
};

for (const [what, content] of Object.entries(PAGES)) {
  test(`reads an article in open shadow roots ${what}`, async ({ liveContext }) => {
    const { answer, unchanged } = await readLivePage(liveContext, { url: URL_OF_ARTICLE, ...content });
    expect(answer).toMatchObject({ ok: true, report: { kind: 'article', partial: null } });
    expect(answer.ok && answer.report.article?.textContent.split('\n')).toEqual(PARAGRAPHS);
    expect(unchanged).toBe(true);
  });
}

test('3,000 shadow roots one within another give an answer', async ({ liveContext }) => {
  const { answer, ms } = await readLivePage(liveContext, {
    url: URL_OF_ARTICLE,
    body: page(`${TITLE}<div></div>${PARAGRAPHS.map(p).join('')}`),
    // Chromium itself dies of 6,000; and in a document each level would take longer than the one before.
    prepare: `(() => {
      const outermost = document.createElement('div');
      let at = outermost;
      for (let level = 0; level < 3000; level += 1) {
        at = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      }
      at.innerHTML = '<svg><slot>drawn</slot></svg>';
      document.querySelector('div').append(outermost);
    })()`,
  });
  expect(answer).toMatchObject({ ok: true, report: { kind: 'article' } });
  expect(ms).toBeLessThan(15_000);
});
