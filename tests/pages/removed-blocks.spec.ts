import { expect } from '@playwright/test';
import type { PageReport } from '../../src/article/types';
import { test } from './extractor-fixture';
import { STORIES, type Story } from './made/stories';

/** Two pages of one site: the same boxes in the same places, with other words in them. */
const TIPS: Record<string, string> = {
  en: 'The ferry runs from seven to seven, in winter from eight to five.',
  fr: 'Le bac circule de sept heures à dix-neuf heures, et l’hiver de huit heures à dix-sept heures.',
};

function pageOf(lang: 'en' | 'fr') {
  const { title, paragraphs, headlines, labels } = STORIES[lang];
  const links = headlines
    .slice(0, 3)
    .map((text, at) => `<li><a href="/2025/12/story-${at}-of-the-day">${text}</a></li>`);
  const [first, second, third, fourth, fifth] = paragraphs.map((text) => `<p>${text}</p>`);
  return {
    url: `https://news.example/2025/12/04/${lang}-ferry`,
    html: `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head>
<body><nav><a href="/">A</a></nav><main><h1>${title}</h1><div class="story">
${first}<div class="tip box-7"><p>${TIPS[lang]}</p></div>${second}
<div class="also"><h3>${labels.related}</h3><ul>${links.join('')}</ul></div>
${third}<div class="newsletter"><p>${labels.newsletter}</p></div>${fourth}${fifth}
<p>This page belongs to the river and to its friends on both banks.</p></div></main></body></html>`,
  };
}

const EN = pageOf('en');
const FR = pageOf('fr');
const lines = ({ article }: PageReport) => article?.textContent.split('\n') ?? [];
const bodyOf = (lang: Story['lang']) => STORIES[lang].paragraphs;

/** The key of what was removed and holds `text`. */
function keyOfRemoved({ removed }: PageReport, text: string): string {
  const block = removed.find((each) => each.text.includes(text));
  expect(block, `${text} was removed`).toBeDefined();
  return block?.key ?? '';
}

test('what was left out has its step, its reason, its place, and a key that is the same on every page of the site', async ({
  extractor,
}) => {
  const [en, fr] = [await extractor.extract(EN), await extractor.extract(FR)].map(({ report }) => report);
  if (!en || !fr) throw new Error('Two pages give two reports.');
  expect(en.removed.length).toBeGreaterThan(2);
  expect(en.removed.map(({ step, reason, key, before }) => ({ step, reason, key, before }))).toEqual(
    fr.removed.map(({ step, reason, key, before }) => ({ step, reason, key, before })),
  );
  expect(new Set(en.removed.map(({ key }) => key)).size).toBe(en.removed.length);
  for (const { step, reason, key } of en.removed) expect([step, reason, key]).not.toContain('');
  const related = en.removed.find(({ text }) => text.includes('Read also'));
  expect(related).toMatchObject({ step: 'headline-lists', before: 3 });
});

test('a block whose key is kept comes back at its place, on every page of the site, and nothing else changes', async ({
  extractor,
}) => {
  const { report: before } = await extractor.extract(EN);
  const key = keyOfRemoved(before, 'Read also');
  const { report } = await extractor.extract({ ...FR, keep: [key] });
  const { labels, headlines } = STORIES.fr;
  const [first = '', second = '', ...rest] = bodyOf('fr');
  expect(lines(report).slice(0, 8)).toEqual(
    [first, TIPS.fr, second, labels.related, ...headlines.slice(0, 3), rest[0]].filter(Boolean),
  );
  expect(report.removed.map(({ key }) => key)).not.toContain(key);
  expect(report.blockKeys.filter((each) => each === key).length).toBeGreaterThan(0);
  const { report: without } = await extractor.extract(FR);
  expect(report.headlineLists).toEqual(without.headlineLists);
  expect(report.removed.length).toBe(without.removed.length - 1);
});

test('so does a box that was left out whole', async ({ extractor }) => {
  const { newsletter } = STORIES.en.labels;
  const { report: before } = await extractor.extract(EN);
  expect(lines(before)).not.toContain(newsletter);
  const key = keyOfRemoved(before, newsletter);
  const { report } = await extractor.extract({ ...EN, keep: [key] });
  expect(lines(report).indexOf(newsletter)).toBe(lines(report).indexOf(bodyOf('en')[3] ?? '') - 1);
  expect(report.removed.map(({ key }) => key)).not.toContain(key);
});

test('a block of the text goes by its key, on every page of the site, and can be brought back', async ({
  extractor,
}) => {
  const { report: before } = await extractor.extract(EN);
  expect(before.blockKeys.length).toBe(lines(before).length);
  const key = before.blockKeys[lines(before).indexOf(TIPS.en ?? '')] ?? '';
  const { report: untouched } = await extractor.extract(FR);
  const { report } = await extractor.extract({ ...FR, take: [key] });
  expect(lines(report)).toEqual(lines(untouched).filter((line) => line !== TIPS.fr));
  expect(report.removed.find((block) => block.key === key)).toMatchObject({ text: TIPS.fr, before: 1 });
  expect(report.blockKeys.length).toBe(lines(report).length);
});

test('one paragraph that is taken away takes no other with it, and a sentence that ends each page goes from each', async ({
  extractor,
}) => {
  const { report: before } = await extractor.extract(EN);
  const last = lines(before).length - 1;
  const { report: one } = await extractor.extract({ ...EN, take: [before.blockKeys[0] ?? ''] });
  expect(lines(one)).toEqual(lines(before).slice(1));
  const { report: french } = await extractor.extract(FR);
  expect(french.blockKeys[last]).toBe(before.blockKeys[last]);
  const { report } = await extractor.extract({ ...FR, take: [before.blockKeys[last] ?? ''] });
  expect(lines(report)).toEqual(lines(french).slice(0, last));
});
