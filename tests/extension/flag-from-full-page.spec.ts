import { askForAds, openArticleWith } from '../support/flagging';
import { settledReading } from '../support/reading';
import { poll } from '../support/session';
import { test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8701';
const AD = `<div id="div-gpt-ad-1-0"><a href="https://shop.example/a" rel="sponsored">Une offre à ne pas manquer</a></div>`;

test('from the full page the ads are flagged in the page itself', async ({ session }) => {
  await openArticleWith(session, PATH, AD);
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.press('f');
  const reader = await session.ownTab();
  await settledReading(reader);
  await askForAds(reader);
  await poll(
    'The page is in front, its ads outlined',
    async () => (await session.page.overlay((root) => root.querySelectorAll('.outline').length)) ?? 0,
    (outlines) => outlines === 1,
  );
});
