import { useEffect, useState } from 'preact/hooks';
import { useLibrary } from '../library-context';

/** How surely the browser keeps the library. It is asked to, and nothing depends on what it answers. */
export function Keeping() {
  const { words } = useLibrary();
  const [isPromised, setPromised] = useState<boolean | null>(null);
  useEffect(() => {
    navigator.storage.persist().then(setPromised, () => setPromised(false));
  }, []);
  if (isPromised === null) return null;
  return <p class="muted">{words.say(isPromised ? 'keeping_promised' : 'keeping_not_promised')}</p>;
}
