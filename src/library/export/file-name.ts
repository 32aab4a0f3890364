const MAX_LETTERS = 80;

/** A name for a file, without what some system admits in none. */
export function fileName(title: string): string {
  const name = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them
    .replace(/[\u0000-\u001f\u007f"*/:<>?\\|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LETTERS)
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return name || 'Safi';
}

/** Names of files in one folder: a second of the same name gets a number. */
export function uniqueNames(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const name = fileName(title);
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${name} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
