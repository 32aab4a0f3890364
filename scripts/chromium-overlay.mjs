// @ts-check
/** @import { Page } from '@playwright/test' */

/**
 * @typedef {object} DomNode
 * @property {number} nodeId
 * @property {string} nodeName
 * @property {DomNode[]} [children]
 * @property {(DomNode & { shadowRootType: string })[]} [shadowRoots]
 */

/**
 * Asks the closed shadow tree at the end of a page, which no script of the page can; `null` where there is none.
 * @param {Page} page @param {string} source of a function
 * @returns {Promise<unknown>}
 */
export async function askOverlay(page, source) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = /** @type {{ root: DomNode }} */ (
      await session.send('DOM.getDocument', { depth: 3, pierce: true })
    );
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const closed = html?.children?.at(-1)?.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (!closed) return null;
    const { object } = await session.send('DOM.resolveNode', { nodeId: closed.nodeId }).catch(() => ({ object: null }));
    if (!object) return null; // it went away meanwhile
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
