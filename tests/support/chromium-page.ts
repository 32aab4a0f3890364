import type { CDPSession, Page } from '@playwright/test';
import type { OpenPage } from './open-page';

interface DomNode {
  nodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: string })[];
}

export function chromiumPage(front: () => Page): OpenPage {
  return {
    evaluate: (read: (argument: never) => unknown, argument?: unknown) =>
      front().evaluate(read as never, argument) as never,
    click: (x, y) => front().mouse.click(x, y),
    press: (keys) => front().keyboard.press(keys),
    reload: async () => void (await front().reload()),
    async overlay(read) {
      const session = await front().context().newCDPSession(front());
      try {
        return await inOverlay(session, String(read));
      } finally {
        await session.detach();
      }
    },
    screenshot: () => front().screenshot(),
  };
}

async function inOverlay<Value>(session: CDPSession, read: string): Promise<Value | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: DomNode };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const closed = html?.children?.at(-1)?.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!closed) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId: closed.nodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${read})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Value;
}
