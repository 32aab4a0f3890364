/** From a file of its own: the package's index brings two thousand others, which each build would read. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  import type { IconNode } from 'lucide';

  const node: IconNode;
  export default node;
}
