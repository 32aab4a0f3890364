export interface Point {
  x: number;
  y: number;
}

/** The page of the web in the tab in front, and what a person does in it. */
export interface OpenPage {
  /** Runs in the page's own world, as the page's scripts do. */
  evaluate<Value>(read: () => Value): Promise<Awaited<Value>>;
  evaluate<Value, Argument>(read: (argument: Argument) => Value, argument: Argument): Promise<Awaited<Value>>;
  /** A real click, in pixels of the view. */
  click(x: number, y: number): Promise<void>;
  /** The touch of a finger, in pixels of the view. */
  tap(x: number, y: number): Promise<void>;
  /** A finger that comes down at the first point, rests there, goes on to the others, and is lifted. */
  drag(path: Point[], restMs?: number): Promise<void>;
  /** Real keys, as `Tab` or `Shift+Tab`. */
  press(keys: string): Promise<void>;
  reload(): Promise<void>;
  /** Asks the closed shadow tree that Safi put into the page, which no script of the page can; `null` where there is none. */
  overlay<Value>(read: (root: ShadowRoot) => Value): Promise<Value | null>;
  screenshot(): Promise<Buffer>;
}
