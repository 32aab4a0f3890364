import { render } from 'preact';
import { Library } from './components/Library';
import { LibraryContext, type LibrarySurroundings } from './library-context';

/** Draws the library's page into the document. */
export function showLibrary(surroundings: LibrarySurroundings): void {
  render(
    <LibraryContext.Provider value={surroundings}>
      <Library />
    </LibraryContext.Provider>,
    document.body,
  );
}
