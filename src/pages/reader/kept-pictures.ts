import { isDamaged } from '../../library/guards';
import { openStore } from '../../library/store';

/** The pictures that are kept of an article, by their addresses, each at an address of this tab. */
export async function keptPictures(id: string): Promise<ReadonlyMap<string, string>> {
  const pictures = new Map<string, string>();
  const store = openStore();
  try {
    const article = await store.getArticle(id);
    if (!article || isDamaged(article)) return pictures;
    for (const { url, state } of article.pictures) {
      const blob = state === 'kept' ? await store.getPicture(id, url) : null;
      if (blob) pictures.set(new URL(url).href, URL.createObjectURL(blob));
    }
  } catch (error) {
    console.warn('The pictures can’t be read here, and are asked of the web:', error);
  } finally {
    await store.close();
  }
  return pictures;
}
