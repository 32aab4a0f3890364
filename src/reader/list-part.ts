import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ListPageProps } from './components/ListPage';

const loaded = signal<ComponentType<ListPageProps> | null>(null);

/** The view of list pages, which articles don't need: `null` until it has been loaded. */
export const listPart: ReadonlySignal<ComponentType<ListPageProps> | null> = loaded;

export async function loadListPart(): Promise<void> {
  if (!loaded.value) loaded.value = (await import('./components/ListPage')).ListPage;
}
