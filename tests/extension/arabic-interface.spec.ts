import { writeFileSync } from 'node:fs';
import { BuiltCopy } from '../support/built-copy';
import { openChromiumSession } from '../support/chromium-session';
import { openFirefoxSession } from '../support/firefox-session';
import { articlePage, partsOf } from '../support/pages/article-page';
import { listPage } from '../support/pages/other-pages';
import { ARABIC, FRENCH } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { poll, type Session } from '../support/session';
import { test as base, expect } from '../support/test';

const test = base.extend<object, { arabic: Session }>({
  arabic: [
    async ({ browserKind }, use) => {
      const copy = browserKind === 'chromium' ? new BuiltCopy() : null;
      copy?.keepLanguage('ar');
      const session = await (copy ? openChromiumSession(copy.folder) : openFirefoxSession('ar'));
      await use(session);
      await session.close();
      copy?.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.afterEach(({ arabic }) => arabic.reset());

for (const { story, path, dir } of [
  { story: ARABIC, path: 'www.maghress.com/lejournal/801', dir: 'rtl' },
  { story: FRENCH, path: 'www.maghress.com/fr/lejournal/802', dir: 'ltr' },
]) {
  test(`the Arabic interface mirrors itself around an article in ${story.lang}`, async ({ arabic }, testInfo) => {
    arabic.web.serve(`//${path}`, { type: 'text/html', body: articlePage(partsOf(story)) });
    await arabic.goto(arabic.address(path));
    const popup = await arabic.clickToolbar();
    const seen = await settledReading(popup);
    expect(seen.interfaceLang).toBe('ar');
    expect(seen.interfaceDir).toBe('rtl');
    expect(seen.articleDir).toBe(dir);
    expect(seen.navs.map(({ name }) => name)).toEqual(['مواضيع ذات صلة', 'عناوين أخرى']);

    const places = await popup.evaluate(() => {
      const middle = (node: Element | null) => {
        const { left, right } = node?.getBoundingClientRect() ?? { left: 0, right: 0 };
        return (left + right) / 2;
      };
      return { paper: middle(document.querySelector('body > header a')), view: innerWidth / 2 };
    });
    expect(places.paper).toBeGreaterThan(places.view);
    writeFileSync(testInfo.outputPath('popup.png'), await popup.screenshot());
    expect(await popup.errors()).toEqual([]);
  });
}

test('counts have their Arabic form', async ({ arabic }) => {
  const path = 'www.maghress.com/';
  arabic.web.serve(`//${path}`, { type: 'text/html', body: listPage() });
  await arabic.goto(arabic.address(path));
  await poll(
    'The button changes',
    () => arabic.toolbar(),
    ({ title }) => title.includes('9 عناوين'),
  );
  const popup = await arabic.clickToolbar();
  expect((await settledReading(popup)).text).toContain('9 عناوين');
});
