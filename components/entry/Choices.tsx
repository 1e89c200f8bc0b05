import { useId } from 'preact/hooks';

interface ChoicesProps<Value extends string> {
  title: string;
  choices: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One of a few, side by side. */
export function Choices<Value extends string>({ title, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="tool-choices">
      <legend class="tool-label">{title}</legend>
      {choices.map(({ value, name: label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
