import type { Marks } from '../article/marks';
import { tellBackground } from '../messages/send';
import type { SavedShown } from './saved-shown';
import { told } from './told';

/** Changes what the reader made of a saved article; what couldn’t be written is shown as it was. @returns whether it was */
export async function changeMarks({ id, marks }: SavedShown, change: Partial<Marks>): Promise<boolean> {
  const before = marks.value;
  marks.value = { ...before, ...change };
  const { ok } = await told(tellBackground('updateMarks', { ids: [id], marks: change }));
  if (!ok) {
    const undone = Object.fromEntries(Object.keys(change).map((name) => [name, before[name as keyof Marks]]));
    marks.value = { ...marks.value, ...undone };
  }
  return ok;
}

/** All tags that a saved article has; none when nobody can say. */
export async function knownTags(): Promise<string[]> {
  const answer = await told(tellBackground('knownTags', null));
  return answer.ok ? answer.value : [];
}

/** Gives a saved article a tag, or takes it from it. @returns whether it was written */
export async function changeTag({ id, marks }: SavedShown, tag: string, isOn: boolean): Promise<boolean> {
  const { ok } = await told(tellBackground('changeTag', { ids: [id], tag, isOn }));
  const others = marks.value.tags.filter((each) => each !== tag);
  if (ok) marks.value = { ...marks.value, tags: isOn ? [...others, tag] : others };
  return ok;
}
