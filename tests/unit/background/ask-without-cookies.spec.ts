import { expect, test } from '@playwright/test';
import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { askWithoutCookies } from '../../../src/background/ask-without-cookies';

test('the rule takes the place of the one set before, and concerns our own pages only', async () => {
  const asked: DeclarativeNetRequest.UpdateSessionRulesOptionsType[] = [];
  const declarativeNetRequest = {
    updateSessionRules: async (options: DeclarativeNetRequest.UpdateSessionRulesOptionsType) =>
      void asked.push(options),
  } as DeclarativeNetRequest.Static;
  await askWithoutCookies({ declarativeNetRequest }, 'own-host');
  const [{ removeRuleIds = [], addRules = [] } = {}] = asked;
  expect(removeRuleIds).toEqual(addRules.map(({ id }) => id));
  expect(addRules.map(({ condition }) => condition.initiatorDomains)).toEqual([['own-host']]);
});

test('a browser without such rules is let be', async () => {
  await expect(askWithoutCookies({}, 'own-host')).resolves.toBeUndefined();
});
