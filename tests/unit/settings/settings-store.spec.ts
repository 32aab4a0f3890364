import { expect, test } from '@playwright/test';
import { READING_SETTINGS } from '../../../src/settings/reading-settings';
import { settingsStore } from '../../../src/settings/settings-store';
import { fakeStorage } from '../../support/fake-storage';

const { size, isJustified } = READING_SETTINGS;

test('what was never chosen is at its standard', async () => {
  const values = await settingsStore(fakeStorage()).read(READING_SETTINGS);
  expect(values).toMatchObject({ size: 'm', theme: 'system', isJustified: false });
});

test('what is chosen is found again, by another place too', async () => {
  const storage = fakeStorage();
  const store = settingsStore(storage);
  await store.write(size, 'xl');
  await store.write(isJustified, true);
  expect(await settingsStore(storage).read({ size, isJustified })).toEqual({ size: 'xl', isJustified: true });
});

for (const found of ['huge', 4, null, { size: 'xl' }, ['xl']]) {
  test(`${JSON.stringify(found)} in the store is no size`, async () => {
    const storage = fakeStorage({ [size.key]: found, [isJustified.key]: 'yes' });
    expect(await settingsStore(storage).read({ size, isJustified })).toEqual({ size: 'm', isJustified: false });
  });
}

test('a change is told to those who watch, validated, and only to them', async () => {
  const storage = fakeStorage();
  const store = settingsStore(storage);
  const told: object[] = [];
  const end = store.watch({ size, isJustified }, (changed) => told.push(changed));
  await store.write(size, 'l');
  await storage.local.set({ other: 1 });
  await storage.local.set({ [size.key]: 'huge' });
  await store.reset({ size });
  end();
  await store.write(size, 's');
  expect(told).toEqual([{ size: 'l' }, { size: 'm' }, { size: 'm' }]);
});

test('a change of what the session keeps is none of the settings', async () => {
  const storage = fakeStorage();
  const told: object[] = [];
  settingsStore(storage).watch({ size }, (changed) => told.push(changed));
  storage.tell({ [size.key]: { newValue: 'l' } }, 'session');
  expect(told).toEqual([]);
});

test('reset leaves every other setting as it is', async () => {
  const store = settingsStore(fakeStorage());
  await store.write(size, 'l');
  await store.write(isJustified, true);
  await store.reset({ size });
  expect(await store.read({ size, isJustified })).toEqual({ size: 'm', isJustified: true });
});

test('no two settings share a key', () => {
  const keys = Object.values(READING_SETTINGS).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
