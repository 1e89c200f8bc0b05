/** One of several ways, and what it means. */
export interface Choice<Value extends string> {
  value: Value;
  name: string;
  why?: string;
}

interface ChoiceListProps<Value extends string> {
  /** The name of the question, the same for all its answers. */
  name: string;
  title: string;
  help?: string;
  choices: Choice<Value>[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** A question with one answer, each answer with a sentence that explains it. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { name, title, help, choices, chosen, onChoose } = props;
  return (
    <fieldset class="options-section">
      <legend>
        <h2>{title}</h2>
      </legend>
      {choices.map(({ value, name: label, why }) => (
        <label class="choice-row" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            <span class="choice-label">{label}</span>
            {why && <span class="options-help">{why}</span>}
          </span>
        </label>
      ))}
      {help && <p class="options-help">{help}</p>}
    </fieldset>
  );
}
