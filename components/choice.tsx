import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  legend: string;
  /** The heading above says the same already; the legend is then for screen readers. */
  headed?: boolean;
  options: readonly { value: Value; words: string; hint?: string; lang?: string }[];
  value: Value;
  onChoose(value: Value): void;
}

/** One of a few: all of them to be seen, one of them chosen. */
export function Choice<Value extends string>({ legend, headed, options, value, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={headed ? 'unseen' : undefined}>{legend}</legend>
      {options.map((option) => (
        <div class="choice__option" key={option.value}>
          <label class="tick">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint ? `${name}-${option.value}` : undefined}
              onChange={() => onChoose(option.value)}
            />
            <span lang={option.lang}>{option.words}</span>
          </label>
          {option.hint && (
            <p class="hint" id={`${name}-${option.value}`}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
