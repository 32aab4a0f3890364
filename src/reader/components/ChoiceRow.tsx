import type { ComponentChildren } from 'preact';

export interface ChoiceRowProps<Value extends string> {
  /** Name of the group; no other group in the view has it. */
  name: string;
  legend: string;
  options: readonly {
    value: Value;
    label: string /** What is drawn, when that isn't the label. */;
    face?: ComponentChildren;
  }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** A few words of which one holds, all in sight. */
export function ChoiceRow<Value extends string>({ name, legend, options, chosen, onChoose }: ChoiceRowProps<Value>) {
  return (
    <fieldset class={`choice ${name}`}>
      <legend>{legend}</legend>
      <div class="segments">
        {options.map(({ value, label, face }) => (
          <label key={value} class={`segment ${value}`} title={face ? label : undefined}>
            <input
              type="radio"
              name={name}
              value={value}
              aria-label={face ? label : undefined}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{face ?? label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
