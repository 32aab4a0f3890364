import type { ComponentChildren } from 'preact';

export interface NewTabLinkProps {
  /** An http(s) address, as `checkedReport` leaves no other. */
  href: string;
  class?: string;
  dir?: 'ltr' | 'rtl';
  lang?: string | null;
  children: ComponentChildren;
}

export function NewTabLink({ lang, children, ...attributes }: NewTabLinkProps) {
  return (
    <a {...attributes} lang={lang ?? undefined} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
