import { hostileSigns } from '../support/hostile-signs';
import { EVIL, HOSTILE } from '../support/hostile-snippets';
import { type ArticleParts, articlePage, partsOf } from '../support/pages/article-page';
import { PICTURE } from '../support/pages/other-pages';
import { ENGLISH } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import type { Popup, Session } from '../support/session';
import { expect, test } from '../support/test';

/** Over http in both browsers: the requests of an https page can't be told apart by what they ask for. */
const PAGE = 'http://www.maghress.com/en/lejournal/601';

/** Keeps the page itself still, so that every request seen afterwards is the popup's; but its icon is asked for anyway. */
const STILL = {
  'content-security-policy': "default-src 'none'; img-src 'self'; form-action 'none'; sandbox allow-same-origin",
};

async function openHostile(session: Session, parts: ArticleParts): Promise<Popup> {
  session.web.serve(PAGE, { type: 'text/html', body: articlePage(parts), headers: STILL });
  for (const number of [1, 2, 3])
    session.web.serve(`${EVIL}/picture-${number}.svg`, { type: 'image/svg+xml', body: PICTURE });
  await session.goto(PAGE);
  session.web.requests = [];
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
    // Whatever was set off by showing the article has had its turn after two frames and a task.
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => setTimeout(next));
  });
  return popup;
}

function withBody(snippets: string[]): ArticleParts {
  const parts = partsOf(ENGLISH);
  const [first = '', ...rest] = ENGLISH.paragraphs;
  const body = snippets.map(
    (snippet, index) => `<p>${rest[index % rest.length]} (${index})</p>\n<div>${snippet}</div>`,
  );
  return { ...parts, body: [`<p>${first}</p>`, ...body].join('\n') };
}

/** The same markup in every other place; as written, and as text that must stay text. */
function withEverythingElse(snippets: string[]): ArticleParts {
  const parts = partsOf(ENGLISH);
  const asText = snippets.map((snippet) => snippet.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const headlines = [...snippets, ...asText].map((snippet, index) => ({
    href: hrefIn(snippets[index % snippets.length] ?? '') ?? `/en/lejournal/${800 + index}`,
    title: `A headline that is longer than a name, number ${index} ${snippet}`,
  }));
  return {
    ...parts,
    title: `${parts.title} ${asText.join(' ')}`,
    byline: `${parts.byline} ${asText[0]}`,
    paper: `${parts.paper} ${asText[1]}`,
    sourceHref: hrefIn(snippets.join(' ')) ?? parts.sourceHref,
    related: headlines,
    // Before the article, markup that is broken on purpose would take the article with it.
    ticker: asText.map((title, index) => ({
      href: `/en/lejournal/${900 + index}`,
      title: `From the ticker: ${title}`,
    })),
  };
}

function hrefIn(snippet: string): string | null {
  return /href="([^"]*)"/.exec(snippet)?.[1] ?? null;
}

test('there are at least sixty hostile snippets, each once', () => {
  const all = HOSTILE.flatMap(({ snippets, swallowing = [] }) => [...snippets, ...swallowing]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

for (const { kind, snippets, swallowing = [] } of HOSTILE) {
  test(`${kind} do nothing in the text`, async ({ session }) => {
    const popup = await openHostile(session, withBody(snippets));
    const { paragraphs } = await settledReading(popup);
    expect(paragraphs[0]).toBe(ENGLISH.paragraphs[0]); // it is the article that is shown, with what came through
    expect(await hostileSigns(popup, session.web)).toEqual([]);
    expect(await session.tabs()).toHaveLength(1);
  });

  test(`${kind} do nothing in title, byline, paper and headlines`, async ({ session }) => {
    const popup = await openHostile(session, withEverythingElse(snippets));
    expect((await settledReading(popup)).heading).toContain('A night train');
    expect(await hostileSigns(popup, session.web)).toEqual([]);
    expect(await session.tabs()).toHaveLength(1);
  });

  for (const [index, snippet] of swallowing.entries()) {
    test(`${kind}, to the end of the page, do nothing (${index})`, async ({ session }) => {
      const popup = await openHostile(session, withBody([snippet]));
      expect(await hostileSigns(popup, session.web)).toEqual([]);
    });
  }
}

test('each sign can be seen', async ({ session }) => {
  const popup = await openHostile(session, partsOf(ENGLISH));
  expect(await hostileSigns(popup, session.web)).toEqual([]);
  await popup.evaluate(async (evil) => {
    const article = document.querySelector('article');
    const link = document.createElement('a');
    link.href = 'javascript:0';
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.never = 1');
    image.src = 'data:,';
    article?.append(link, image, document.createElement('form'));
    article?.setAttribute('onclick', 'window.never = 1');
    link.id = 'body';
    (window as unknown as Record<string, unknown>).hostileRan = 1;
    await fetch(`${evil}/fetched`).catch(() => null);
  }, EVIL);
  const expected = [
    'a script ran',
    'element: <form>',
    'onclick=',
    'onerror=',
    'id=body on a',
    'link: javascript:0',
    'picture: data:',
    'console: ',
    `request: GET ${EVIL}/fetched`,
  ];
  await expect
    .poll(() => hostileSigns(popup, session.web))
    .toEqual(expect.arrayContaining(expected.map((sign) => expect.stringContaining(sign))));
});
