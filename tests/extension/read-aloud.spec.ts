import { axeViolations } from '../support/axe';
import { fakeVoice } from '../support/fake-voice.mjs';
import { RICH, serveRichPages } from '../support/pages/rich-pages';
import { settledReading } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

interface Fake {
  spoken: { text: string; lang: string; rate: number }[];
  utterance: SpeechSynthesisUtterance | null;
}

async function open(session: Session, story: 'ar' | 'fr', voices: string[]): Promise<Popup> {
  serveRichPages(session.web);
  await session.goto(session.address(RICH[story].path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await popup.addScript(fakeVoice(voices));
  await popup.press('l');
  return popup;
}

const spoken = (popup: Popup) => popup.evaluate(() => (window as unknown as Fake).spoken);
const click = (popup: Popup, name: string) =>
  popup.evaluate((wanted) => document.querySelector<HTMLElement>(`.aloud [aria-label="${wanted}"]`)?.click(), name);
const endSentence = (popup: Popup) =>
  popup.evaluate(() => (window as unknown as Fake).utterance?.onend?.(new Event('end') as SpeechSynthesisEvent));

test('sentences are spoken one after the other, each in its language, and marked', async ({ session }) => {
  const popup = await open(session, 'ar', ['ar-MA', 'fr-FR']);
  await poll(
    'The title is spoken',
    () => spoken(popup),
    (all) => all.length === 1,
  );
  const [title] = await spoken(popup);
  expect(title).toMatchObject({ lang: 'ar', rate: 1 });
  expect(title?.text).toContain('مدرسة الجبل');
  for (let end = 0; end < 30 && !(await spoken(popup)).some(({ lang }) => lang === 'fr'); end++)
    await endSentence(popup);
  const all = await spoken(popup);
  expect(all.at(-1)?.lang).toBe('fr');
  expect(all.at(-1)?.text).toContain('Un livre');
  const marked = () =>
    popup.evaluate(() => [...(CSS.highlights.get('safi-sentence') ?? [])].map((range) => String(range)).join());
  await expect.poll(marked).toContain('Un livre'); // the mark is drawn after the voice has begun

  await popup.evaluate(() => {
    const event = Object.assign(new Event('boundary'), { name: 'word', charIndex: 2, charLength: 2 });
    (window as unknown as Fake).utterance?.onboundary?.(event as unknown as SpeechSynthesisEvent);
  });
  await expect
    .poll(() => popup.evaluate(() => [...(CSS.highlights.get('safi-word') ?? [])].map((range) => String(range)).join()))
    .toBe('Un');
  expect(await axeViolations(popup)).toEqual([]);

  await click(popup, 'Previous sentence');
  expect((await spoken(popup)).at(-1)?.lang).toBe('ar');
  await click(popup, 'Pause');
  const before = (await spoken(popup)).length;
  await endSentence(popup);
  expect(await spoken(popup)).toHaveLength(before);
  await popup.press('l');
  await expect.poll(marked).toBe('');
  expect(await popup.errors()).toEqual([]);
});

test('without an Arabic voice it says so, and how to get one', async ({ session }) => {
  const popup = await open(session, 'ar', ['en-US']);
  const told = await poll(
    'It says so',
    () => popup.evaluate(() => document.querySelector('.aloud [role=alert]')?.textContent ?? ''),
    (text) => text !== '',
  );
  expect(told).toContain('No Arabic voice on this device.');
  expect(told).toContain('settings');
  expect(await spoken(popup)).toEqual([]);
});

for (const story of ['ar', 'fr'] as const) {
  test(`what is read aloud of an article in ${story} is read on in a tab, at the same sentence`, async ({
    session,
  }) => {
    const popup = await open(session, story, ['ar', 'fr']);
    await poll(
      'The title is spoken',
      () => spoken(popup),
      (all) => all.length === 1,
    );
    for (let end = 0; end < 4; end++) await endSentence(popup);
    const sentence = (await spoken(popup)).at(-1)?.text;
    expect(sentence).toBeTruthy();
    await popup.evaluate(() => {
      const go = [...document.querySelectorAll<HTMLElement>('.aloud button')];
      go.find(({ textContent }) => textContent === 'Go on in a tab')?.click();
    });
    const tab = await session.ownTab();
    await poll(
      'The tab stands at the sentence',
      () => tab.evaluate(() => [...(CSS.highlights.get('safi-sentence') ?? [])].map((range) => String(range)).join()),
      (text) => text.trim() === sentence,
    );
    expect(await tab.evaluate(() => document.querySelectorAll('.aloud').length)).toBe(1);
    expect(await tab.errors()).toEqual([]);
  });
}
