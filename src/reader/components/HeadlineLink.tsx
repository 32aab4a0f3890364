import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import type { Direction } from '../../article/types';
import { useReading } from '../reading-context';
import type { Ahead } from '../steps';

export interface HeadlineLinkProps {
  /** An http(s) address, as `checkedReport` leaves no other. */
  url: string;
  dir: Direction;
  lang: string | null;
  /** Whether it was seen before: then it is muted. */
  isSeen?: boolean;
  children: ComponentChildren;
}

/** A headline: a click or Enter reads it in this view; the middle button, or a key held down, opens a tab as ever. */
export function HeadlineLink({ url, dir, lang, isSeen = false, children }: HeadlineLinkProps) {
  const { reading } = useReading();
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void reading.follow(url, headlinesAfter(event.currentTarget));
  };
  return (
    <a
      class={isSeen ? 'headline-link prose seen' : 'headline-link prose'}
      href={url}
      dir={dir}
      lang={lang ?? undefined}
      target="_blank"
      rel="noopener noreferrer"
      aria-busy={reading.following.value === url || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** As they are shown: what is muted, folded or grouped is so for Next too. */
function headlinesAfter(link: HTMLAnchorElement): Ahead[] {
  const links = [...(link.closest('main')?.querySelectorAll<HTMLAnchorElement>('a.headline-link') ?? [])];
  const seen = new Set([link.href]);
  return links
    .slice(links.indexOf(link) + 1)
    .filter(({ href }) => !seen.has(href) && seen.add(href))
    .map(({ href, textContent, lang }) => ({ url: href, title: textContent ?? '', lang: lang || null }));
}
