import { expect, test } from '@playwright/test';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { openArchive } from '../../../../src/library/archive/read-archive';
import { Refusal } from '../../../../src/library/archive/refusal';
import { writeArchive } from '../../../../src/library/archive/write-archive';
import type { Records } from '../../../../src/library/types';
import { each, exportedSample } from '../../../support/library/exported-samples';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const PICTURE = { url: 'https://img.example/a.png', type: 'image/png', width: 1, height: 1 };
const TOMBSTONES = [{ id: '00000000-0000-4000-8000-00000000dead', at: 1_700_000_000_000 }];

function samples(): Records[] {
  const french = exportedSample(1, 'fr', 'La palmeraie attend', '<p>Trois ans & plus — « l’eau »</p>');
  const arabic = exportedSample(2, 'ar', 'الواحة تنتظر', '<p>غاب المطرُ عن الواحات</p>\u2028\ud83d\ude00');
  for (const { article } of [french, arabic]) {
    article.pictures = [
      { ...PICTURE, state: 'kept', bytes: PNG.length },
      { ...PICTURE, url: 'https://img.example/b.png', state: 'online', bytes: 0, type: '' },
    ];
  }
  return [french, arabic];
}

async function archive(): Promise<Uint8Array<ArrayBuffer>> {
  const made = await writeArchive(
    {
      articles: each(samples()),
      pictureOf: async (_id, url) => (url === PICTURE.url ? new Blob([PNG], { type: 'image/png' }) : null),
      tombstones: TOMBSTONES,
    },
    new Date('2026-11-25T18:00:00Z'),
  );
  return new Uint8Array(await made.arrayBuffer());
}

/** Reads all of it. */
async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<Records[]> {
  const opened = await openArchive(new Blob([bytes]));
  const found: Records[] = [];
  for (const id of opened.ids) {
    const { article, text, pictures } = await opened.article(id);
    for (const { sha256 } of pictures) await opened.picture(sha256);
    found.push({ article, text });
  }
  return found;
}

/** Why an archive is refused; `null`: it isn’t. Whatever else is thrown fails the test. */
async function refusal(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    await readAll(bytes);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

function repacked(bytes: Uint8Array, change: (files: Zippable) => void): Uint8Array<ArrayBuffer> {
  const files: Zippable = unzipSync(bytes);
  change(files);
  return new Uint8Array(zipSync(files));
}

/** With another text in place of one that is as long. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.includes(from)).toBe(true);
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}

function manifestWith(changes: object): (files: Zippable) => void {
  return (files) => {
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] as Uint8Array).toString());
    files['manifest.json'] = Buffer.from(JSON.stringify({ ...manifest, ...changes }));
  };
}

test('an archive gives back what was put into it, each picture once', async () => {
  const bytes = await archive();
  expect(await readAll(bytes)).toEqual(samples());
  const opened = await openArchive(new Blob([bytes]));
  expect(opened.tombstones).toEqual(TOMBSTONES);
  const [picture] = (await opened.article(opened.ids[0] ?? '')).pictures;
  expect(Buffer.from(await opened.picture(picture?.sha256 ?? ''))).toEqual(PNG);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('pictures/'))).toHaveLength(1);
});

test('a picture whose bytes are lost is archived as one that stays on the web', async () => {
  const made = await writeArchive(
    { articles: each(samples()), pictureOf: async () => null, tombstones: [] },
    new Date(),
  );
  const [first] = await readAll(new Uint8Array(await made.arrayBuffer()));
  expect(first?.article.pictures.map(({ state }) => state)).toEqual(['online', 'online']);
});

test('wherever it is cut, it is refused', async () => {
  const bytes = await archive();
  for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    const cut = bytes.slice(0, Math.floor(bytes.length * share));
    expect(await refusal(cut), `${share}`).toBe(cut.length < 2 ? 'not-archive' : 'damaged');
  }
  expect(await refusal(bytes.slice(0, -1))).toBe('damaged');
});

test('whichever byte of it is another, it is refused or gives the same', async () => {
  const bytes = await archive();
  const expected = JSON.stringify(samples());
  let refused = 0;
  for (let at = 0; at < bytes.length; at += 29) {
    const spoilt = bytes.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 0x55;
    const why = await refusal(spoilt);
    if (why) refused++;
    // What no program reads may differ: a time, a version.
    else expect(JSON.stringify(await readAll(spoilt)), `byte ${at}`).toBe(expected);
  }
  expect(refused).toBeGreaterThan(bytes.length / 29 / 2);
});

const ARTICLE = 'articles/00000000-0000-4000-8000-000000000001.json';

for (const [name, reason, change] of [
  ['a file that isn’t its own', 'not-archive', (files) => delete files['manifest.json']],
  ['another’s manifest', 'not-archive', manifestWith({ format: 'something else' })],
  ['a newer version, whatever its manifest holds', 'newer', manifestWith({ version: 2, articles: 7 })],
  ['a manifest that says too little', 'damaged', manifestWith({ articles: { 1: 'x' } })],
  ['an article that is missing', 'damaged', (files) => delete files[ARTICLE]],
  [
    'an article that was changed',
    'damaged',
    (files) => {
      const text = Buffer.from(files[ARTICLE] as Uint8Array).toString();
      files[ARTICLE] = Buffer.from(text.replace('palmeraie', 'Palmeraie'));
    },
  ],
  [
    'a picture that is another',
    'damaged',
    (files) => {
      const path = Object.keys(files).find((each) => each.startsWith('pictures/')) ?? '';
      files[path] = Buffer.from('another');
    },
  ],
  ['a path that climbs out', 'hostile', (files) => Object.assign(files, { '../../evil.txt': new Uint8Array(3) })],
  ['a path from the root', 'hostile', (files) => Object.assign(files, { '/etc/evil': new Uint8Array(3) })],
  ['a path of another system', 'hostile', (files) => Object.assign(files, { 'a\\..\\evil': new Uint8Array(3) })],
  ['a bomb', 'hostile', (files) => Object.assign(files, { 'articles/x.json': new Uint8Array(30_000_000) })],
] satisfies [string, string, (files: Zippable) => unknown][]) {
  test(`refused: ${name}`, async () => {
    expect(await refusal(repacked(await archive(), change))).toBe(reason);
  });
}

test('refused: a file that unpacks to more than it says', async () => {
  // Its list says 100 bytes of what is 20 million.
  const files: Zippable = { ...unzipSync(await archive()), 'manifest.json': new Uint8Array(20_000_000) };
  const bytes = new Uint8Array(zipSync(files));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    const sizeAt = signature === 0x04034b50 ? 22 : signature === 0x02014b50 ? 24 : null;
    if (sizeAt !== null && view.getUint32(at + sizeAt, true) === 20_000_000) view.setUint32(at + sizeAt, 100, true);
  }
  expect(['hostile', 'damaged']).toContain(await refusal(bytes));
});

test('refused: the same name twice', async () => {
  const bytes = repacked(await archive(), (files) => Object.assign(files, { 'manifest.jsoX': new Uint8Array(3) }));
  expect(['hostile', 'damaged']).toContain(await refusal(patched(bytes, 'manifest.jsoX', 'manifest.json')));
});

test('refused: no ZIP file at all, and an empty one', async () => {
  expect(await refusal(new Uint8Array(Buffer.from('<!doctype html><p>An article')))).toBe('not-archive');
  expect(await refusal(new Uint8Array())).toBe('not-archive');
  expect(await refusal(new Uint8Array(zipSync({})))).toBe('not-archive');
});

for (const [name, spoil] of Object.entries({
  'an address that runs': ({ article }: Records) => Object.assign(article.about, { url: 'javascript:alert(1)' }),
  'a paper’s address that runs': ({ article }: Records) =>
    Object.assign(article.about.source, { url: 'javascript:alert(1)' }),
  'a text that isn’t one': ({ text }: Records) => Object.assign(text, { content: { toString: 1 } }),
  'a picture that is kept and isn’t there': ({ article }: Records) =>
    article.pictures.push({ ...PICTURE, url: 'https://img.example/c.png', state: 'kept', bytes: 3 }),
  'a picture that is a page': ({ article }: Records) => Object.assign(article.pictures[0] ?? {}, { type: 'text/html' }),
})) {
  test(`refused: ${name}`, async () => {
    const spoilt = samples();
    const made = await writeArchive(
      {
        articles: each(spoilt.slice(0, 1)),
        pictureOf: async () => new Blob([PNG], { type: 'image/png' }),
        tombstones: [],
      },
      new Date(),
    );
    const { createHash } = await import('node:crypto');
    const bytes = repacked(new Uint8Array(await made.arrayBuffer()), (files) => {
      const archived = JSON.parse(Buffer.from(files[ARTICLE] as Uint8Array).toString());
      spoil(archived);
      const json = Buffer.from(JSON.stringify(archived));
      files[ARTICLE] = json;
      manifestWith({
        articles: { '00000000-0000-4000-8000-000000000001': createHash('sha256').update(json).digest('hex') },
      })(files);
    });
    expect(await refusal(bytes)).toBe('damaged');
  });
}
