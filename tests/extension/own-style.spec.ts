import { openInPage } from '../support/in-page';
import { openOwnTab } from '../support/own-tab';
import { articlePage, partsOf } from '../support/pages/article-page';
import { ARABIC, FRENCH, type Story } from '../support/pages/stories';
import { settledReading } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const REFUSED =
  'Not kept as it stands: a bracket is missing, it has a backslash, or it would fetch something from elsewhere.';

/** Its brackets are as many as they should be, by those in its comments; the last rule would stand outside of the text. */
const STYLE =
  '--latin: "Own Latin"; --arabic: "Own Arabic"; p { text-indent: 13px } /* { */ } body { text-indent: 7px; /* } */';

async function openPopup(session: Session, story: Story): Promise<Popup> {
  const path = `www.maghress.com/lejournal/${story.lang === 'ar' ? 941 : 942}`;
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body: articlePage(partsOf(story)) });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

/** Writes into the field as by hand. */
async function write(options: Popup, css: string): Promise<void> {
  await poll(
    'The field is there',
    () => options.evaluate(() => document.querySelectorAll('#own-style').length),
    (count) => count === 1,
  );
  await options.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#own-style');
    if (!field) throw new Error('There is no field.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, css);
}

/** How the first paragraph of an article looks, and the bar above it. */
function lookOf(view: Popup, article = 'article') {
  return view.evaluate((selector) => {
    const paragraph = document.querySelector(`${selector} p:not(header p)`);
    const style = paragraph && getComputedStyle(paragraph);
    return {
      face: style?.fontFamily.split(',')[0],
      indent: style?.textIndent,
      bar: getComputedStyle(document.body).textIndent,
    };
  }, article);
}

for (const story of [ARABIC, FRENCH]) {
  test(`a style of one’s own holds for the text wherever one reads, and for nothing else, in ${story.lang}`, async ({
    session,
  }) => {
    const first = await openPopup(session, story);
    const options = await openOwnTab(session, first, 'src/pages/options/options.html');
    await write(options, STYLE);
    await poll(
      'The sample wears it',
      () => lookOf(options, 'article.sample-text'),
      ({ indent }) => indent === '13px',
    );
    await options.evaluate(() => void setTimeout(() => window.close()));
    await poll(
      'The options are closed',
      () => session.tabs(),
      (tabs) => tabs.length === 1,
    );

    const popup = await openPopup(session, story);
    const face = story.lang === 'ar' ? '"Own Arabic"' : '"Own Latin"';
    await poll(
      'The popup wears it',
      () => lookOf(popup),
      (look) => look.indent === '13px',
    );
    expect(await lookOf(popup)).toEqual({ face, indent: '13px', bar: '0px' });
    await popup.press('p');
    await openInPage(session);
    await poll(
      'The view in the page wears it',
      () =>
        session.page.evaluate(() => {
          const tree = document.body.lastElementChild?.shadowRoot;
          const paragraph = tree?.querySelector('article p:not(header p)');
          return paragraph ? getComputedStyle(paragraph).textIndent : '';
        }),
      (indent) => indent === '13px',
    );
  });
}

test('a style that would fetch something isn’t kept, and none goes with a press of Reset', async ({ session }) => {
  const popup = await openPopup(session, FRENCH);
  const options = await openOwnTab(session, popup, 'src/pages/options/options.html');
  const style = () =>
    options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof import('webextension-polyfill')>;
      return (await (browser ?? chrome)?.storage.local.get('own style'))?.['own style'];
    });
  await write(options, 'p { color: rgb(1, 2, 3) }');
  await poll('It is kept', style, (kept) => kept === 'p { color: rgb(1, 2, 3) }');
  await write(options, 'p { background: url(https://tracker.example/a.png) }');
  await poll(
    'It is refused',
    () => options.evaluate(() => document.querySelector('.own-style [role=status]')?.textContent),
    (said) => said === REFUSED,
  );
  expect(await style()).toBe('p { color: rgb(1, 2, 3) }');
  await options.evaluate(() => document.querySelector<HTMLButtonElement>('button.reset')?.click());
  await poll('It stays', style, (kept) => kept === 'p { color: rgb(1, 2, 3) }');
  expect(session.web.requests.filter(({ url }) => url.includes('tracker'))).toEqual([]);
  await write(options, '');
  await poll('It goes when the field is empty', style, (kept) => kept === '');
});
