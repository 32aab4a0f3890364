/**
 * Why an archive isn’t taken in. `not-archive`: not a file of ours · `damaged`: a part is missing or not what was written ·
 * `newer`: made by a later version · `hostile`: made to do harm.
 */
export type RefusalReason = 'not-archive' | 'damaged' | 'newer' | 'hostile';

/** What is thrown of an archive that isn’t taken in; its message is for the console. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}
