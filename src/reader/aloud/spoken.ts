import { isRecord, isText } from '../../article/guards';

/** Where reading aloud is. */
export interface Spoken {
  /** Address of the article. */
  url: string;
  /** Number of the sentence, from 0. */
  sentence: number;
}

/** `value` comes from a store that an older version of Safi may have written. */
export function isSpoken(value: unknown): value is Spoken {
  return isRecord(value) && isText(value.url) && Number.isInteger(value.sentence) && Number(value.sentence) >= 0;
}
