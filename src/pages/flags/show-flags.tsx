import { render } from 'preact';
import { Flags } from './components/Flags';
import { FlagsContext, type FlagsSurroundings } from './flags-context';

/** Draws the page of flags into the document. */
export function showFlags(surroundings: FlagsSurroundings): void {
  render(
    <FlagsContext.Provider value={surroundings}>
      <Flags />
    </FlagsContext.Provider>,
    document.body,
  );
}
