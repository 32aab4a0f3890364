import { useReading } from '../reading-context';

export function Waiting() {
  const { reading, words } = useReading();
  return (
    <div class="notice" role="status">
      {reading.isSlow.value && <p class="muted">{words.say('reading_page')}</p>}
    </div>
  );
}
