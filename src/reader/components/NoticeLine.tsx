import type { Notices } from '../notices';
import type { Words } from '../words';

export interface NoticeLineProps {
  notices: Notices;
  words: Words;
}

/** What has just been done, said to everyone, with the way back. */
export function NoticeLine({ notices, words }: NoticeLineProps) {
  const notice = notices.shown.value;
  const undo = () => {
    notice?.undo?.();
    notices.hide();
  };
  return (
    <div class="notice-line" role="status">
      {notice && (
        <p>
          {notice.text}
          {notice.action && (
            <button type="button" onClick={notice.action.act}>
              {notice.action.label}
            </button>
          )}
          {notice.undo && (
            <button type="button" onClick={undo}>
              {words.say('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
