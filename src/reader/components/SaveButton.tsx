import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import BookmarkCheck from 'lucide/dist/esm/icons/bookmark-check.mjs';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { ArticlePage } from '../../article/types';
import { useReading } from '../reading-context';
import { Icon } from './Icon';

export interface SaveButtonProps {
  page: ArticlePage;
}

/**
 * Keeps the article or, when that is done, opens what the reader makes of it. It stands there at once, and what it does is
 * loaded after the text is shown.
 */
export function SaveButton({ page }: SaveButtonProps) {
  const surroundings = useReading();
  const { words, keys, saved, panel } = surroundings;
  const { article } = page;
  const isSaved = saved.value?.url === article.url;
  const label = words.say(isSaved ? 'saved' : 'save');
  const save = () => void import('../saving').then(({ saveShown }) => saveShown(page, surroundings));
  const open = () => {
    panel.value = panel.value === 'saved' ? null : 'saved';
  };

  useLayoutEffect(() => keys.add([{ key: 's', label: 'save', act: save }]), [page]);
  useEffect(() => void import('../saving').then(({ findSaved }) => findSaved(article, saved)), [page]);

  return (
    <button
      type="button"
      class="tool save"
      aria-label={label}
      aria-expanded={isSaved ? panel.value === 'saved' : undefined}
      onClick={isSaved ? open : save}
    >
      <Icon node={isSaved ? BookmarkCheck : Bookmark} />
      <span class="tool-word">{label}</span>
    </button>
  );
}
