import { expect, test } from '@playwright/test';
import { decodePage } from '../../../src/access/decode-page';

const ARABIC = 'صافي';
const IN_1256 = [0xd5, 0xc7, 0xdd, 0xed];
const FRENCH = 'été';
const IN_1252 = [0xe9, 0x74, 0xe9];

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

const CASES: { name: string; bytes: number[]; type: string | null; text: string }[] = [
  { name: 'by the header', bytes: IN_1256, type: 'text/html; charset=windows-1256', text: ARABIC },
  { name: 'by a quoted header', bytes: IN_1252, type: 'text/html;charset="ISO-8859-1"', text: FRENCH },
  {
    name: 'by the page',
    bytes: [...ascii('<meta charset=windows-1256>'), ...IN_1256],
    type: 'text/html',
    text: ARABIC,
  },
  {
    name: 'by an older declaration of the page',
    bytes: [...ascii('<META http-equiv="Content-Type" content="text/html; charset=windows-1256">'), ...IN_1256],
    type: null,
    text: ARABIC,
  },
  {
    name: 'by the header before the page',
    bytes: [...ascii('<meta charset="windows-1252">'), ...utf8(ARABIC)],
    type: 'text/html; charset=utf-8',
    text: ARABIC,
  },
  {
    name: 'by its first bytes before all else',
    bytes: [0xef, 0xbb, 0xbf, ...utf8(ARABIC)],
    type: 'text/html; charset=windows-1252',
    text: ARABIC,
  },
  {
    name: 'as UTF-8 when a page in ASCII claims UTF-16',
    bytes: [...ascii('<meta charset="utf-16">'), ...utf8(ARABIC)],
    type: null,
    text: ARABIC,
  },
  { name: 'as UTF-8 when nothing says more', bytes: utf8(ARABIC), type: 'text/html', text: ARABIC },
  { name: 'as the older Arabic press wrote when it is no UTF-8', bytes: IN_1256, type: 'text/html', text: ARABIC },
  { name: 'past a label that no browser knows', bytes: utf8(FRENCH), type: 'text/html; charset=klingon', text: FRENCH },
];

for (const { name, bytes, type, text } of CASES) {
  test(`a page is read ${name}`, () => {
    expect(decodePage(new Uint8Array(bytes), type).replace(/<[^>]*>/, '')).toBe(text);
  });
}
