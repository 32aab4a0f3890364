import { isArrayOf, isCount, isRecord, isText } from '../article/guards';
import { isRecords } from '../library/guards';
import type { Settled } from '../library/merge';
import type { Records } from '../library/types';

/** Messages of an import. A write is answered once it is on the disk. */
export interface TakingInMessages {
  /** Takes in articles out of an archive, merged with what is there: all of them or, when that fails, none. */
  takeIn: { payload: { records: Records[] }; response: TakenIn[] };
  /** The bytes of a picture of an article that was taken in. */
  takeInPicture: { payload: IncomingPicture; response: null };
}

/** What became of an article that was taken in. */
export interface TakenIn extends Pick<Settled, 'outcome' | 'wanted'> {
  /** Another than in the archive where the same article was there already. */
  id: string;
}

export interface IncomingPicture {
  id: string;
  url: string;
  type: string;
  /** Bytes don’t go through messages in every browser. */
  base64: string;
  width: number;
  height: number;
}

export function isTakeIn(value: unknown): value is TakingInMessages['takeIn']['payload'] {
  return isRecord(value) && isArrayOf(value.records, isRecords);
}

export function isIncomingPicture(value: unknown): value is IncomingPicture {
  return (
    isRecord(value) &&
    [value.id, value.url, value.type, value.base64].every(isText) &&
    [value.width, value.height].every(isCount)
  );
}
