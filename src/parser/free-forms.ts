/**
 * A form's own properties are shadowed by its controls: with `<input name=nextSibling>` in it, `form.nextSibling` is the
 * input, in every script's world. Aggregators put whole pages into forms, so the controls, which are never text, go first.
 */
export function freeForms(copy: Document): void {
  for (const control of copy.querySelectorAll('input,button,select,textarea,output')) control.remove();
  for (const named of copy.querySelectorAll('form :is(img,object,fieldset)')) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
}
