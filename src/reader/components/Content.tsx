import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article/types';
import { drawContent } from '../draw-content';
import { removePicture } from '../sanitise';

export interface ContentProps {
  article: Article;
  isAggregator: boolean;
}

export function Content({ article, isAggregator }: ContentProps) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    // `load` and `error` of pictures don't bubble, but they are captured.
    const onPicture = ({ type, target }: Event) => {
      if (!(target instanceof HTMLImageElement)) return;
      if (type === 'error' || Math.min(target.naturalWidth, target.naturalHeight) <= 2) removePicture(target);
    };
    element.addEventListener('load', onPicture, true);
    element.addEventListener('error', onPicture, true);
    element.replaceChildren(drawContent(article, isAggregator));
    for (const box of element.querySelectorAll<HTMLElement>('table, pre')) {
      // What scrolls on its own must be reachable by the keyboard.
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    }
    return () => {
      element.removeEventListener('load', onPicture, true);
      element.removeEventListener('error', onPicture, true);
    };
  }, [article.content]);

  return <div class="content" ref={host} />;
}
