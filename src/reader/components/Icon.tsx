import type { IconNode } from 'lucide';
import { h } from 'preact';

export interface IconProps {
  node: IconNode;
  /** Whether it points somewhere along the line, and so turns where lines run from the right. */
  isTurning?: boolean;
}

export function Icon({ node, isTurning = false }: IconProps) {
  return (
    <svg class={isTurning ? 'icon turning' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  );
}
