import { LANGUAGES } from '../../core/strings/languages.ts';
import type { Look } from './address.ts';
import { ALL, GROUPS } from './views.ts';

interface BarProps {
  look: Look;
  onTurn(change: Partial<Look>): void;
}

/** What is shown, in which language and direction, and how wide. */
export function Bar({ look, onTurn }: BarProps) {
  return (
    <nav class="gallery__bar" aria-label="Gallery" dir="ltr" lang="en">
      <label>
        View
        <select value={look.path} onChange={(event) => onTurn({ path: event.currentTarget.value })}>
          <option value="">all views</option>
          {GROUPS.map((group) => (
            <optgroup key={group.id} label={group.id}>
              <option value={group.id}>all of {group.id}</option>
              {ALL.filter((hung) => hung.group === group).map(({ path }) => (
                <option key={path} value={path}>
                  {path}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Language
        <select value={look.language} onChange={(event) => onTurn({ language: event.currentTarget.value })}>
          {LANGUAGES.map((language) => (
            <option key={language}>{language}</option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={look.dir === 'rtl'}
          onChange={(event) => onTurn({ dir: event.currentTarget.checked ? 'rtl' : null })}
        />
        Right to left
      </label>
      <label>
        <input
          type="checkbox"
          checked={look.narrow}
          onChange={(event) => onTurn({ narrow: event.currentTarget.checked })}
        />
        320 px
      </label>
    </nav>
  );
}
