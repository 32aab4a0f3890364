import { FLAG_THIS_AD, middleOf, pickingStarted, pollShown, pollToast } from '../support/flagging';
import { articlePage, partsOf } from '../support/pages/article-page';
import { FRENCH } from '../support/pages/stories';
import type { Session } from '../support/session';
import { expect, test } from '../support/test';

const PATH = 'www.maghress.com/fr/lejournal/8301';
const IDS = ['first', 'second', 'third'];
const LINKED = `<div id="first"><div id="div-gpt-ad-1-0"><a href="https://shop.example/a" rel="sponsored">Une offre à ne pas manquer</a></div></div>
<div id="second"><div id="div-gpt-ad-2-0"><a href="https://other.example/b" rel="sponsored">Un remède dont nul ne parle</a></div></div>
<p id="third"><a href="/offres">De beaux tapis noués à la main, livrés chez vous</a></p>`;

async function openPage(session: Session, ads: string): Promise<void> {
  const parts = partsOf(FRENCH);
  const text = parts.body.replace('<p>', '<p><a id="city" href="/fr/city/nord">Au nord</a>, ');
  const body = articlePage({ ...parts, body: text }).replace(/<body[^>]*>/, (start) => start + ads);
  session.web.serve(`//${PATH}`, { type: 'text/html; charset=utf-8', body });
  await session.goto(session.address(PATH));
}

async function flagInMenu(session: Session, selector: string): Promise<void> {
  const { x, y } = await middleOf(session, selector);
  await session.chooseInMenu(x, y, FLAG_THIS_AD);
}

test('the key outlines the ads', async ({ session }) => {
  await openPage(session, LINKED);
  await session.command('flag-ad');
  await pickingStarted(session);
  expect(await session.page.overlay((root) => root.querySelectorAll('.outline').length)).toBe(2);
});

test('the menu of the right button flags the ad that it was opened on, recognised or not', async ({ session }) => {
  await openPage(session, LINKED);
  await flagInMenu(session, '#second a');
  await pollToast(session, 'This ad stays hidden');
  await pollShown(session, IDS, ['first', 'third']);
  await flagInMenu(session, '#third a');
  await pollShown(session, IDS, ['first']);
});

test('on a link of the article the menu hides nothing, and outlines the ads', async ({ session }) => {
  await openPage(session, LINKED);
  await flagInMenu(session, '#city');
  await pickingStarted(session);
  await pollShown(session, [...IDS, 'city'], [...IDS, 'city']);
});
