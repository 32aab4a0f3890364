import type { Browser, DeclarativeNetRequest } from 'webextension-polyfill';

const RULE_ID = 1;

/**
 * Keeps cookies out of what pages of the extension ask for. To hosts that an extension has permission for, browsers send
 * with a picture the cookies that the site itself would get; the other hosts' are third parties', of which Firefox keeps
 * none. Chromium sends none at all, by the policy `credentialless` of the manifest.
 * @param ownHost of the extension's own pages
 */
export async function askWithoutCookies(browser: Partial<Pick<Browser, 'declarativeNetRequest'>>, ownHost: string) {
  const rule: DeclarativeNetRequest.Rule = {
    id: RULE_ID,
    action: { type: 'modifyHeaders', requestHeaders: [{ header: 'cookie', operation: 'remove' }] },
    condition: { initiatorDomains: [ownHost], resourceTypes: ['image', 'xmlhttprequest', 'other'] },
  };
  await browser.declarativeNetRequest?.updateSessionRules({ removeRuleIds: [RULE_ID], addRules: [rule] });
}
