import type { Say } from '../core/strings/strings.ts';
import { type BackPlace, PanelBack } from './panel-back.tsx';
import type { PanelMention, PanelSection } from './panel-outline.ts';
import { Press } from './press.tsx';

interface PanelSectionsProps {
  sections: readonly PanelSection[];
  say: Say;
  back: BackPlace | null;
  /** `from` says which button it was. */
  onJump(mention: PanelMention, from: string): void;
}

/** How the mentions are spread over the page. The bar says what the number beside it says. With one section, there is nothing to compare. */
export function PanelSections({ sections, say, back, onJump }: PanelSectionsProps) {
  if (sections.length < 2) return null;
  const most = Math.max(...sections.map(({ count }) => count));
  return (
    <section class="block block--ruled" aria-labelledby="panel-sections">
      <h2 id="panel-sections">{say('panel.sections')}</h2>
      <table class="sections" aria-labelledby="panel-sections">
        <thead>
          <tr>
            <th scope="col">{say('panel.section')}</th>
            <th scope="col">{say('panel.mentions')}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ id, heading, count, first }) => {
            const name = heading || say('panel.section-none');
            return (
              <tr key={id}>
                <th scope="row">
                  <Press
                    look="row"
                    label={say('panel.section-jump', { section: name })}
                    onPress={() => onJump(first, sectionKey(id))}
                  >
                    <span dir="auto">{name}</span>
                  </Press>
                  <PanelBack at={sectionKey(id)} back={back} say={say} />
                </th>
                <td>
                  <span class="sections__count">{say.number(count)}</span>
                  <span class="sections__bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

export function sectionKey(id: string): string {
  return `section ${id}`;
}
