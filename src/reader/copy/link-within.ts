import type { Article } from '../../article/types';
import { targetsIn } from '../text-links';

const ROLES = { note: 'doc-noteref', mark: 'doc-backlink', place: null };

/**
 * Lets the links of a copy that lead within it do so wherever the copy is: by names made of `prefix` and a number. Marks of
 * notes and the ways back to them say by their role what they are.
 */
export function linkWithin(element: HTMLElement, article: Pick<Article, 'url'>, prefix: string): void {
  const targetOf = targetsIn({ element, article });
  const links = [...element.querySelectorAll('a')].map((link) => ({ link, target: targetOf(link) }));
  for (const named of element.querySelectorAll('[id]')) named.removeAttribute('id');
  let count = 0;
  for (const { link, target } of links) {
    if (!target) continue;
    target.element.id ||= `${prefix}${++count}`;
    link.setAttribute('href', `#${target.element.id}`);
    const role = ROLES[target.kind];
    if (role) link.setAttribute('role', role);
  }
}
