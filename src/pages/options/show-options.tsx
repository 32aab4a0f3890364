import { render } from 'preact';
import { Options } from './components/Options';
import { OptionsContext, type OptionsSurroundings } from './options-context';

/** Draws the page of options into the document. */
export function showOptions(surroundings: OptionsSurroundings): void {
  render(
    <OptionsContext.Provider value={surroundings}>
      <Options />
    </OptionsContext.Provider>,
    document.body,
  );
}
