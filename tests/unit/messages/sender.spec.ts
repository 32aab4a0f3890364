import { expect, test } from '@playwright/test';
import { pageSender } from '../../../src/messages/sender';
import { siteOf } from '../../../src/sites/index';

const SAFI = 'safi@safi-reader.example';
const isKnown = (url: string) => siteOf(url) !== null;
const TAB = { id: 3, index: 0, active: true, highlighted: true, incognito: false, pinned: false };
const PAGE = { id: SAFI, frameId: 0, tab: TAB, url: 'https://www.maghress.com/fr/hespress/7' };

test('our script in the top frame of a known host is let through', () => {
  expect(pageSender(PAGE, SAFI, isKnown)).toEqual({ tabId: 3, url: PAGE.url, isPrivate: false });
});

const REFUSED = {
  'another extension': { ...PAGE, id: 'other@extension.example' },
  'nobody in particular': { ...PAGE, id: undefined },
  'a frame': { ...PAGE, frameId: 4 },
  'an unknown frame': { ...PAGE, frameId: undefined },
  'a page of our own, which has no tab': { ...PAGE, tab: undefined },
  'a page of our own in a tab': { ...PAGE, url: 'moz-extension://5cb4/src/popup/popup.html' },
  'an unknown host': { ...PAGE, url: 'https://example.org/hespress/7' },
  'a host that only sounds known': { ...PAGE, url: 'https://maghress.com.evil.example/hespress/7' },
  'a tab without an address': { ...PAGE, url: undefined },
};

for (const [who, sender] of Object.entries(REFUSED)) {
  test(`${who} is refused`, () => {
    expect(pageSender(sender, SAFI, isKnown)).toBeNull();
  });
}
