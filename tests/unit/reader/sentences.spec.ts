import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { sentencesOf } from '../../../src/reader/aloud/sentences';

const { window } = new JSDOM('');
Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter });

const spoken = (html: string, lang = 'en') => {
  const article = window.document.createElement('article');
  article.innerHTML = html;
  return sentencesOf(article, lang).map(({ text, range }) => ({ text: text.trimEnd(), shown: `${range()}` }));
};

test('the number of a note isn’t spoken, and moves nothing of what is marked', () => {
  const note = '<sup><a href="https://tide.example/clock#fn1">12</a></sup>';
  expect(spoken(`<p>It stood still${note}. Then it went.</p>`)).toEqual([
    { text: 'It stood still  .', shown: 'It stood still12.' },
    { text: 'Then it went.', shown: 'Then it went.' },
  ]);
  expect(spoken('<p>ظلت واقفة<sup><a href="https://tide.example/#n">[1]</a></sup>، ثم دارت.</p>', 'ar')).toEqual([
    { text: 'ظلت واقفة   ، ثم دارت.', shown: 'ظلت واقفة[1]، ثم دارت.' },
  ]);
});

test('other numbers are spoken, set up high or linked', () => {
  const html =
    '<p>Ten m<sup>2</sup>, in <a href="https://tide.example/1999">1999</a> and <a href="https://tide.example/#x">the repair of 1999</a>.</p>';
  expect(spoken(html)).toEqual([
    { text: 'Ten m2, in 1999 and the repair of 1999.', shown: 'Ten m2, in 1999 and the repair of 1999.' },
  ]);
});
