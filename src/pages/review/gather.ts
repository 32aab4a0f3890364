import type { Article } from '../../article/types';
import { checkedReport } from '../../reader/checked-report';
import type { ReadAnswer } from '../../reader/page-access';

/** How far a chosen headline is. `failed`: its page didn't come, or has no article. */
export type GatherState = { kind: 'waiting' | 'reading' | 'failed' } | { kind: 'read'; article: Article };

export interface GatherSurroundings {
  canFetch(url: string): Promise<boolean>;
  read(url: string, scope: 'article'): Promise<ReadAnswer>;
  /** What becomes of each. */
  tell(url: string, state: GatherState): void;
}

/** Pages that are asked for at a time: more would burden a small paper's server. */
const AT_ONCE = 2;

/** Reads the pages at `urls` without opening them, in that order, until it is stopped. Never rejects. */
export async function gather(
  urls: readonly string[],
  { canFetch, read, tell }: GatherSurroundings,
  signal: AbortSignal,
): Promise<void> {
  const left = [...urls];
  const readNext = async (): Promise<void> => {
    const url = left.shift();
    if (url === undefined || signal.aborted) return;
    tell(url, { kind: 'reading' });
    const answer = (await canFetch(url)) ? await read(url, 'article') : null;
    const article = answer?.ok ? checkedReport(answer.report)?.article : null;
    if (signal.aborted) tell(url, { kind: 'waiting' });
    else tell(url, article ? { kind: 'read', article } : { kind: 'failed' });
    await readNext();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
}
