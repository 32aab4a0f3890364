import { articlePage, partsOf } from '../support/pages/article-page';
import { noArticlePage } from '../support/pages/other-pages';
import { ARABIC } from '../support/pages/stories';
import { readingSeen, settledReading, tabTo } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const FRONT = 'www.maghress.com/fr';

const MORNING = [
  ['/fr/courrier/1', 'À Taza, une bibliothèque de quartier ouvre ses portes le soir'],
  ['/fr/vague/2', 'Le port de Safi reçoit deux grues neuves venues par la mer'],
  ['/fr/phare/3', 'Les pluies d’automne remplissent les barrages du nord du pays'],
  ['/fr/courrier/4', 'Une équipe d’Agadir gagne le tournoi de robots des lycées'],
  ['/fr/vague/5', 'Le prix des amandes baisse encore sur les marchés du sud'],
] as const;
const EVENING = [
  ['/fr/courrier/6', 'Tanger : un incendie détruit le vieux marché aux poissons'],
  ['/fr/vague/7', 'Un incendie ravage le marché aux poissons de Tanger'],
  ['/barid/8', 'مسرح الحي يقدم عرضا مجانيا للأطفال كل جمعة'],
] as const;

type Titles = readonly (readonly [path: string, title: string])[];

function frontPage(titles: Titles): string {
  const rows = titles.map(
    ([href, title]) => `<table><tr><td><a class="teasertitle" href="${href}">${title}</a></td></tr></table>`,
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Maghress</title></head><body>
<div class="tablesgroup"><div class="tableheader">Dernières nouvelles</div><div class="teasercontainer">${rows.join('')}</div></div>
<form><button class="report" type="button">Signaler une annonce inappropriée</button></form></body></html>`;
}

async function look(session: Session, titles: Titles): Promise<Popup> {
  session.web.serve(`//${FRONT}`, { type: 'text/html; charset=utf-8', body: frontPage(titles) });
  await session.goto(session.address(FRONT));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  return popup;
}

interface Kept {
  firstSeen: Record<string, number>;
  looks: Record<string, { previous: number | null; started: number; last: number }>;
}

/** What is kept of the headlines, as JSON; makes it so many minutes older first. */
function keptNews(popup: Popup, minutesOlder = 0): Promise<string> {
  return popup.evaluate(async (minutes) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    const local = (browser ?? chrome)?.storage.local;
    const news = (await local?.get('news'))?.news as Kept | undefined;
    if (news && minutes > 0) {
      for (const key of Object.keys(news.firstSeen)) news.firstSeen[key] = (news.firstSeen[key] ?? 0) - minutes;
      for (const each of Object.values(news.looks)) {
        each.started -= minutes;
        each.last -= minutes;
      }
      await local?.set({ news });
    }
    return JSON.stringify(news ?? null);
  }, minutesOlder);
}

async function forgetAll(popup: Popup): Promise<void> {
  await popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      typeof import('webextension-polyfill') | undefined
    >;
    await (browser ?? chrome)?.storage.local.clear();
  });
}

/** A look in the morning, so that the next one is in the evening. */
async function lookInTheMorning(session: Session): Promise<void> {
  // From a page of which nothing is kept: what a look writes could come after it was forgotten.
  session.web.serve('//townhall.example/hours', { type: 'text/html', body: noArticlePage() });
  await session.goto(session.address('townhall.example/hours'));
  await forgetAll(await session.clickToolbar());
  await session.reset();
  const morning = await look(session, MORNING);
  const seen = await readingSeen(morning);
  expect(seen.text).not.toContain('New since');
  await poll(
    'The look is kept',
    () => keptNews(morning),
    (kept) => Object.keys(JSON.parse(kept)?.firstSeen ?? {}).length === 5,
  );
  await keptNews(morning, 6 * 60);
  await session.reset();
}

test('what is new stands first, and the end of it is told', async ({ session }) => {
  await lookInTheMorning(session);
  const popup = await look(session, [EVENING[0], MORNING[0], EVENING[1], ...MORNING.slice(1), EVENING[2]]);
  const seen = await poll(
    'What is new is known',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 2,
  );
  const [fresh, rest] = seen.sections;
  expect(fresh?.name).toMatch(/^New since \u2068\d/);
  // The fire is one story of two papers.
  expect(fresh?.links.map(({ text }) => text)).toEqual([EVENING[0][1].replace(' :', ' :'), EVENING[2][1]]);
  expect(seen.text).toContain('one similar headline');
  expect(rest?.links).toHaveLength(5);
  expect(seen.text).toMatch(/That’s all since \d/);
  expect(await popup.evaluate(() => document.querySelectorAll('.headline-link.seen').length)).toBe(5);

  await tabTo(popup, 'one similar headline');
  await popup.press('Enter');
  await poll(
    'The other paper unfolds',
    () => readingSeen(popup),
    ({ text }) => text.includes(EVENING[1][1]),
  );
  await tabTo(popup, 'New 3');
  await popup.press('Enter');
  await poll(
    'Only what is new is shown',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 1,
  );
  expect(await keptNews(popup)).not.toMatch(/maghress|incendie/i);
  expect(await popup.errors()).toEqual([]);
});

test('languages are muted, and what was read is forgotten', async ({ session }) => {
  await lookInTheMorning(session);
  const popup = await look(session, [...EVENING, ...MORNING]);
  await poll(
    'What is new is known',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 2,
  );
  await tabTo(popup, 'What is shown');
  await popup.press('Enter');
  // Of the languages Arabic is the second.
  await popup.evaluate(() => {
    const box = [...document.querySelectorAll('label')]
      .find((label) => label.textContent?.includes('Arabic'))
      ?.querySelector('input');
    box?.focus();
  });
  await popup.press('Space');
  const muted = await poll(
    'Arabic is muted',
    () => readingSeen(popup),
    ({ text }) => text.includes('Muted: 1'),
  );
  expect(muted.sections.flatMap(({ links }) => links.map(({ text }) => text))).not.toContain(EVENING[2][1]);
  await poll(
    'It is kept',
    () => keptNews(popup),
    (kept) => kept.includes('"languages":["ar"]'),
  );

  await tabTo(popup, 'Forget what I read');
  await popup.press('Enter');
  await poll(
    'It is forgotten',
    () => keptNews(popup),
    (kept) => Object.keys(JSON.parse(kept).firstSeen).length === 0,
  );
  expect((await readingSeen(popup)).text).not.toContain('New since');
  expect(await popup.errors()).toEqual([]);
});

test('an article that was read is muted in its list', async ({ session }) => {
  await lookInTheMorning(session);
  session.web.serve('//www.maghress.com/fr/courrier/6', {
    type: 'text/html; charset=utf-8',
    body: articlePage(partsOf(ARABIC)),
  });
  const popup = await look(session, [...EVENING, ...MORNING]);
  await poll(
    'What is new is known',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 2,
  );
  await tabTo(popup, EVENING[0][1].slice(9));
  await popup.press('Enter');
  await poll(
    'The article is shown',
    () => readingSeen(popup),
    ({ heading }) => heading === ARABIC.title,
  );
  await popup.press('b');
  await poll(
    'The list is back, without it among the new',
    () => readingSeen(popup),
    ({ sections }) => sections.length === 2 && sections[0]?.links.length === 2,
  );
});
