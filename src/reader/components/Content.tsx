import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../article/types';
import type { ShownBlocks } from '../block-choices';
import { equipContent, showPicture } from '../content-parts';
import { drawContent } from '../draw-content';
import { useReading } from '../reading-context';
import { removePicture } from '../sanitise';
import { showBlocks } from '../show-blocks';

export interface ContentProps {
  article: Article;
  isAggregator: boolean;
  blocks: ShownBlocks;
  /** Called with the text once it stands in the document. */
  onText(text: HTMLElement): void;
  /** Called with the button of a picture to be seen large. */
  onPicture(button: HTMLButtonElement): void;
}

/** The text. It is of a page, so it is drawn as nodes once, and changed in place. */
export function Content({ article, isAggregator, blocks, onText, onPicture }: ContentProps) {
  const { words, settings, reading } = useReading();
  const host = useRef<HTMLDivElement>(null);
  const { pictures } = settings.values.value;

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const content = drawContent(article, isAggregator);
    const end = showBlocks(content, element, blocks, article, isAggregator, (added) =>
      equipContent(added, words, pictures, reading.access.keptPicture),
    );
    element.replaceChildren(content);
    onText(element);
    return end;
  }, [article.content, pictures]);

  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.picture') : null;
    if (button && !showPicture(button, words)) onPicture(button);
  };
  const onLoad = ({ type, target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    const button = target.closest('.picture');
    if (type === 'error' || Math.min(target.naturalWidth, target.naturalHeight) <= 2) {
      removePicture(target);
      button?.remove();
    }
  };
  // `load` and `error` of pictures don't bubble, but they are captured.
  return (
    // biome-ignore lint/a11y: the buttons in it are what is clicked.
    <div class="content" ref={host} onClick={onClick} onLoadCapture={onLoad} onErrorCapture={onLoad} />
  );
}
