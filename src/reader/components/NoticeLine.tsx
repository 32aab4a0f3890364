import { useReading } from '../reading-context';

/** What has just been done, said to everyone, with the way back. */
export function NoticeLine() {
  const { notices, words } = useReading();
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
