import { type ReadonlySignal, signal } from '@preact/signals';

/** A key that does something while no field has the focus. */
export interface KeyAction {
  /** A Latin letter, a sign, or a name as `ArrowLeft`. */
  key: string;
  /** The message that says what it does. */
  label: string;
  act(): void;
}

export interface Keys {
  /** All that do something now, in the order they were added. */
  actions: ReadonlySignal<readonly KeyAction[]>;
  /** Returns what takes them away again. */
  add(actions: readonly KeyAction[]): () => void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Signs that stand for another: the Arabic keyboard has a question mark of its own, and + needs Shift on most. */
const SAME_SIGN: Record<string, string> = { '؟': '?', '=': '+', '−': '-', '–': '-', _: '-' };

export function createKeys(): Keys {
  const actions = signal<readonly KeyAction[]>([]);
  return {
    actions,
    add(more) {
      actions.value = [...actions.value, ...more];
      return () => {
        actions.value = actions.value.filter((action) => !more.includes(action));
      };
    },
    onKeyDown(event) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const pressed = keyOf(event);
      // With Shift arrows select.
      if (event.shiftKey && pressed.length > 1) return;
      const action = actions.value.find(({ key }) => key === pressed);
      if (!action) return;
      event.preventDefault();
      action.act();
    },
  };
}

/** The key by its letter or, where the letters of the keyboard aren't Latin, by its place: S gives س in Arabic. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const sign = SAME_SIGN[key] ?? key;
  // A letter of another script, or two: B gives لا. Signs and names of keys are what they are on every keyboard.
  return /^\P{ASCII}+$/u.test(sign) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? sign) : sign;
}

/** Letters are text in a field, and arrows choose among radio buttons. */
function isTyping(event: KeyboardEvent): boolean {
  // The document itself may be it, which has no `closest`.
  const [target] = event.composedPath() as Partial<Element>[];
  const isIn = (selector: string) => Boolean(target?.closest?.(selector));
  if (isIn('textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]')) return true;
  return /^Arrow/.test(event.key) && isIn('input, table, pre, [role=dialog]');
}
