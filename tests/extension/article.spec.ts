import { articlePage, partsOf } from '../support/pages/article-page';
import { PICTURE } from '../support/pages/other-pages';
import { ARABIC, ENGLISH, FRENCH } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { expect, test } from '../support/test';

const CASES = [
  { story: FRENCH, path: 'www.maghress.com/fr/lejournal/101', dir: 'ltr', date: '3 mars 2025' },
  { story: ARABIC, path: 'www.maghress.com/lejournal/102', dir: 'rtl', date: '19 يناير 2025' },
  { story: ENGLISH, path: 'www.masress.com/en/lejournal/103', dir: 'ltr', date: '14 February 2025' },
] as const;

for (const { story, path, dir, date } of CASES) {
  test(`an article in ${story.lang} is shown alone`, async ({ session }) => {
    session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(story)) });
    await session.goto(session.address(path));
    const popup = await session.clickToolbar();
    const seen = await settledReading(popup);

    // French is drawn with narrow spaces before its signs; they read as spaces here.
    const normal = (text: string) => text.replace(/['’]/g, '’').replace(/\s+/g, ' ');
    expect(normal(seen.heading ?? '')).toBe(normal(story.title));
    expect(seen.byline).toBe(story.byline);
    expect(seen.paragraphs.map(normal)).toEqual(story.paragraphs.map(normal));
    expect(seen.articleDir).toBe(dir);
    expect(seen.articleLang).toBe(story.lang);
    expect(seen.text).toContain(date);

    expect(seen.paper?.href).toBe(story.sourceUrl);
    expect(seen.paper?.text).toContain(story.paper);
    expect(seen.paper?.text).toContain(new URL(story.sourceUrl).hostname);
    expect(seen.paper?.target).toBe('_blank');
    expect(seen.paper?.rel).toContain('noopener');

    const [related, others] = seen.navs;
    expect(related?.name).toBe('Related');
    expect(related?.links.map(({ text }) => normal(text))).toEqual(story.related.map(normal));
    expect(others?.name).toBe('More headlines');
    expect(others?.isOpen).toBe(false);
    expect(await popup.errors()).toEqual([]);
  });
}

test('the interface keeps its direction around an Arabic article', async ({ session }) => {
  const path = 'www.maghress.com/lejournal/104';
  session.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(ARABIC)) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  const seen = await settledReading(popup);
  expect(seen.interfaceLang).toBe('en');
  expect(seen.interfaceDir).toBe('ltr');
  const sides = await popup.evaluate(() => {
    const text = document.querySelector('article p:not(header p)');
    return { dir: text && getComputedStyle(text).direction, align: text && getComputedStyle(text).textAlign };
  });
  expect(sides).toEqual({ dir: 'rtl', align: 'start' });
});

test('a picture is fetched without referrer and cookie', async ({ session }) => {
  const path = 'www.maghress.com/fr/lejournal/105';
  const picture = session.address('images2.maghress.com/lejournal/105.svg');
  const parts = partsOf(FRENCH);
  parts.body += `<p><img src="${picture}" alt="La salle de lecture" width="320" height="180"></p>`;
  session.web.serve(`//${path}`, {
    type: 'text/html',
    body: articlePage(parts),
    headers: { 'set-cookie': 'who=me; Domain=maghress.com; Path=/' },
  });
  session.web.serve(picture, { type: 'image/svg+xml', body: PICTURE, headers: { 'set-cookie': 'who=me; Path=/' } });
  await session.goto(session.address(path));
  session.web.requests = [];
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.evaluate(() => document.querySelector('article img')?.scrollIntoView());
  await expect
    .poll(() => popup.evaluate(() => document.querySelector<HTMLImageElement>('article img')?.naturalWidth ?? 0))
    .toBe(320);
  const asked = session.web.requests.filter(({ url }) => url.endsWith('/105.svg'));
  expect(asked).not.toEqual([]);
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
  }
  expect(await popup.errors()).toEqual([]);
});
