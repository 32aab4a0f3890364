import { readFileSync } from 'node:fs';
import { axeViolations } from '../support/axe';
import { goneFromPage, openInPage } from '../support/in-page';
import { catchCopies, settledReading } from '../support/reading';
import { type Popup, poll, type Session } from '../support/session';
import { expect, test } from '../support/test';

const STORIES = {
  ar: {
    note: 'عاصفة يناير 2024',
    section: 'الإصلاح',
    code: '# سنة العاصفة\nyear = 2024\nprint("عاصفة", year)',
    dir: 'rtl',
  },
  fr: {
    note: '[1] La porte est basse',
    section: 'Les relevés',
    code: '# Depuis le premier rouleau\nhausse = 11.2\nprint("hausse", hausse)',
    dir: 'ltr',
  },
} as const;

async function open(session: Session, lang: keyof typeof STORIES): Promise<Popup> {
  const path = `tide.example/${lang}/clock`;
  const body = readFileSync(`tests/pages/${lang}-unknown-host-notes-and-formulas.html`, 'utf8');
  session.web.serve(`//${path}`, { type: 'text/html; charset=utf-8', body });
  await session.goto(session.address(path));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  await poll(
    'The parts of the text answer',
    () => popup.evaluate(() => document.querySelector('.copy-code button') !== null),
    Boolean,
  );
  return popup;
}

/** The same over the page itself. */
async function openOverPage(session: Session, lang: keyof typeof STORIES): Promise<void> {
  const popup = await open(session, lang);
  await popup.press('p');
  await openInPage(session);
  await poll(
    'The parts of the text answer',
    () =>
      session.page.evaluate(
        () => document.body.lastElementChild?.shadowRoot?.querySelector('.copy-code button') !== null,
      ),
    Boolean,
  );
}

/** Moves the keyboard to what `selector` finds, and presses Enter. */
async function enter(popup: Popup, selector: string): Promise<void> {
  await popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await popup.press('Enter');
}

const focused = (popup: Popup) => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

const noteShown = (popup: Popup) =>
  popup.evaluate(() => {
    const note = document.querySelector('.note-beside:popover-open');
    const text = note?.querySelector<HTMLElement>('.prose');
    const { top = -1, bottom = 0 } = note?.getBoundingClientRect() ?? {};
    return {
      text: text?.textContent?.trim() ?? '',
      dir: text && getComputedStyle(text).direction,
      links: text?.querySelectorAll('a').length,
      isWhole: top >= 0 && bottom <= innerHeight,
    };
  });

for (const [lang, story] of Object.entries(STORIES) as ['ar' | 'fr', (typeof STORIES)['ar' | 'fr']][]) {
  test(`a note is read at its mark, in ${lang}`, async ({ session }) => {
    const popup = await open(session, lang);
    await enter(popup, '.content > p a');
    await expect.poll(() => noteShown(popup)).toMatchObject({ dir: story.dir, links: 0, isWhole: true });
    expect((await noteShown(popup)).text).toContain(story.note);
    expect(await axeViolations(popup)).toEqual([]);

    // The keyboard is in the note, and leads from it to its place, and back.
    await popup.press('Tab');
    await popup.press('Enter');
    await expect.poll(() => focused(popup)).toContain(story.note.replace('[1] ', ''));
    expect((await noteShown(popup)).text).toBe('');
    await enter(popup, '.notice-line button');
    await expect.poll(() => focused(popup)).toMatch(/^\[?1\]?$/);
    expect(await popup.errors()).toEqual([]);
  });

  test(`a note leads back to its mark, and a link to its section, in ${lang}`, async ({ session }) => {
    const popup = await open(session, lang);
    await enter(popup, '.content :is(li, p)[id$="note-2"] a, .content p[id$="nb2"] a');
    await expect.poll(() => focused(popup)).toMatch(/^\[?2\]?$/);
    await popup.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.content p a')];
      links.find(({ textContent }) => /\p{L}{3}/u.test(textContent ?? ''))?.focus();
    });
    await popup.press('Enter');
    await expect.poll(() => focused(popup)).toBe(story.section);
    expect(await session.tabs()).toHaveLength(1);
  });

  test(`code is copied by a button, in ${lang}`, async ({ session }) => {
    const popup = await open(session, lang);
    const copied = await catchCopies(popup);
    await enter(popup, '.copy-code button');
    expect(await copied()).toBe(story.code);
    await expect.poll(() => popup.evaluate(() => document.querySelector('.notice-line')?.textContent)).not.toBe('');
    // It has no words that a selection or a voice would take for the article's.
    expect(await popup.evaluate(() => document.querySelector('.scroller')?.textContent)).toBe(story.code);
  });

  test(`code runs from left to right, in colours that change nothing of it, in ${lang}`, async ({ session }) => {
    const popup = await open(session, lang);
    const coloured = () =>
      popup.evaluate(() => [...(CSS.highlights.get('safi-code-text') ?? [])].map((range) => `${range}`));
    await expect.poll(coloured).toEqual([/"[^"]+"/.exec(story.code)?.[0]]);
    const code = await popup.evaluate(() => {
      const pre = document.querySelector('pre') as HTMLElement;
      return { direction: getComputedStyle(pre).direction, html: pre.innerHTML };
    });
    expect(code).toEqual({ direction: 'ltr', html: story.code });
  });

  test(`a formula is drawn as one, from left to right, in ${lang}`, async ({ session }) => {
    const popup = await open(session, lang);
    const formula = await popup.evaluate(() => {
      const math = document.querySelector('.content math');
      const names = [...(math?.querySelectorAll('*') ?? [])].flatMap((each) => [...each.attributes]);
      return {
        namespace: math?.namespaceURI,
        direction: math && getComputedStyle(math).direction,
        attributes: names.map(({ name }) => name).filter((name) => name !== 'stretchy'),
        isInLine: math?.parentElement?.localName === 'p',
        pictures: document.querySelectorAll('.content img').length,
      };
    });
    expect(formula).toEqual({
      namespace: 'http://www.w3.org/1998/Math/MathML',
      direction: 'ltr',
      attributes: [],
      isInLine: true,
      pictures: 0,
    });
  });

  test(`Escape closes a note in the page, and not the view around it, in ${lang}`, async ({ session }) => {
    await openOverPage(session, lang);
    const isNoteOpen = () =>
      session.page.evaluate(
        () => document.body.lastElementChild?.shadowRoot?.querySelector('.note-beside:popover-open') !== null,
      );
    await session.page.evaluate(() => {
      document.body.lastElementChild?.shadowRoot?.querySelector<HTMLElement>('.content > p a')?.focus();
    });
    await session.page.press('Enter');
    await expect.poll(isNoteOpen).toBe(true);
    await session.page.press('Escape');
    await expect.poll(isNoteOpen).toBe(false);
    await openInPage(session);
    await session.page.press('Escape');
    await goneFromPage(session);
  });
}

for (const lang of ['ar', 'fr'] as const) {
  test(`with a note open, another mark shows its own, in ${lang}`, async ({ session }) => {
    await openOverPage(session, lang);
    const markAt = (at: number) =>
      session.page.evaluate((which) => {
        const tree = document.body.lastElementChild?.shadowRoot;
        const marks = [...(tree?.querySelectorAll('.content > p a') ?? [])];
        const own = marks.filter(({ textContent }) => /^\[?\d\]?$/.test(textContent ?? ''))[which];
        own?.scrollIntoView({ block: 'center' });
        const { x = 0, y = 0, width = 0, height = 0 } = own?.getBoundingClientRect() ?? {};
        return { x: x + width / 2, y: y + height / 2 };
      }, at);
    const noteOf = () =>
      session.page.evaluate(
        () =>
          document.body.lastElementChild?.shadowRoot?.querySelector('.note-beside:popover-open .prose')?.textContent ??
          '',
      );
    const seen: string[] = [];
    for (const at of [1, 0]) {
      const { x, y } = await markAt(at);
      await session.page.click(x, y);
      await expect.poll(noteOf).not.toBe(seen[0] ?? '');
      await expect.poll(noteOf).not.toBe('');
      seen.push(await noteOf());
    }
    expect(seen[1]).toContain(STORIES[lang].note);
  });
}

test('an article with thousands of pieces of code is read like any other', async ({ session }) => {
  const part = (at: number) =>
    `<p>The clock number ${at} had stood still since the storm of ${1500 + at}, and nobody in the harbour could say who had its key.</p>` +
    Array.from(
      { length: 10 },
      (_, line) => `<pre>const tide${line} = "12.${at}"; // hours of the clock number ${at} of the harbour</pre>`,
    ).join('');
  const body = `<!DOCTYPE html><meta property="og:type" content="article"><title>A clock</title><article><h1>A clock of many parts</h1>${Array.from({ length: 300 }, (_, at) => part(at)).join('')}</article>`;
  session.web.serve('//tide.example/many', { type: 'text/html; charset=utf-8', body });
  await session.goto(session.address('tide.example/many'));
  const popup = await session.clickToolbar();
  await settledReading(popup);
  const counts = () =>
    popup.evaluate(() => [
      document.querySelectorAll('.copy-code button').length,
      // What comes after so much stays without colours.
      (CSS.highlights.get('safi-code-text')?.size ?? 0) > 500,
    ]);
  await expect.poll(counts).toEqual([3000, true]);
});
