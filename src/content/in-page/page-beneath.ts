/** Remembers what of a page changes by itself while something lies over it. Returns what gives it back. */
export function rememberPage(): () => void {
  const { scrollX: left, scrollY: top } = window;
  const selection = getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    scrollTo({ left, top, behavior: 'instant' });
    if (!selection || (selection.anchorNode === anchorNode && selection.focusNode === focusNode)) return;
    if (anchorNode?.isConnected && focusNode?.isConnected)
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else selection.removeAllRanges();
  };
}
