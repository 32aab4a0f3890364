/** Where two values part first, as lines to read: the path, what was expected, what came. `null` when they are the same. */
export function firstDifference(expected: unknown, actual: unknown, path = ''): string | null {
  if (isList(expected) && isList(actual)) return firstOfLists(expected, actual, path);
  if (isRecord(expected) && isRecord(actual)) {
    for (const key of Object.keys(expected)) {
      const difference = firstDifference(expected[key], actual[key], path ? `${path}.${key}` : key);
      if (difference) return difference;
    }
    return null;
  }
  if (expected === actual) return null;
  const start = startOfDifference(show(expected), show(actual));
  return [
    `${path} differs`,
    `  expected  ${excerpt(show(expected), start)}`,
    `  actual    ${excerpt(show(actual), start)}`,
  ].join('\n');
}

function firstOfLists(expected: unknown[], actual: unknown[], path: string): string | null {
  for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
    const place = `${path}[${index}] (${expected.length} expected, ${actual.length} came)`;
    if (index >= expected.length) return `${place}: one too many\n  actual    ${excerpt(show(actual[index]), 0)}`;
    if (index >= actual.length) return `${place}: missing\n  expected  ${excerpt(show(expected[index]), 0)}`;
    const difference = firstDifference(expected[index], actual[index], place);
    if (difference) return difference;
  }
  return null;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);
const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';

function startOfDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}

/** The text around `start`: enough before it to find the place, more after it. */
function excerpt(text: string, start: number): string {
  const from = Math.max(0, start - 60);
  const to = start + 180;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
