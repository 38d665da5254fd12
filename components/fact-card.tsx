import { useId, useState } from 'preact/hooks';
import type { CardModel } from '../core/card/model.ts';
import { AUTHORED_LANGUAGE } from '../core/knowledge/authored-language.ts';
import type { Why } from '../core/mentions/mention.ts';
import { ANYWHERE, type NameRule } from '../core/rejections.ts';
import type { Settings } from '../core/settings.ts';
import type { Say } from '../core/strings/strings.ts';
import { EntityBody } from './entity-body.tsx';
import { CloseIcon, SettingsIcon } from './icons.tsx';
import { NotThis } from './not-this.tsx';
import { Keeper, type NoteKeeper } from './note-keeper.ts';
import { SaveNote } from './note-save.tsx';
import { PolicyNote } from './policy-note.tsx';
import { Press } from './press.tsx';
import { Reach } from './reach.ts';
import { SiteSwitch } from './site-switch.tsx';
import { useRejecting } from './use-rejecting.ts';
import { WhyThis } from './why-this.tsx';

/** The id of the card's heading, which is its label. */
export const CARD_TITLE = 'card-title';

export interface FactCardProps {
  model: CardModel;
  why: Why;
  /** The words on the page. */
  surface: string;
  /** "This site"; null where there is none. */
  site: string | null;
  /** What the reader's organisation has set cannot be changed here. */
  locked?: readonly (keyof Settings)[];
  /** Without one nothing is offered to be saved. */
  keeper?: NoteKeeper;
  say: Say;
  manner: 'hover' | 'click' | 'keyboard' | 'touch';
  onClose(): void;
  /** Answers whether it was saved. */
  onSiteOff(): Promise<boolean>;
  onSiteOn(): Promise<boolean>;
  onReject(rule: NameRule, anywhere: boolean): Promise<boolean>;
  onUnreject(rule: NameRule, anywhere: boolean): Promise<boolean>;
  onOptions(): void;
  /** Absent where there is no explorer to go to. */
  onExplore?(): void;
}

/**
 * The card a reader meets on a page.
 *
 * Opened by hovering it is a group outside the focus order, and becomes reachable once the reader acts inside it.
 * Opened in any other manner it is a non-modal dialog; whoever shows it moves focus to the root element (`.card`).
 */
export function FactCard(props: FactCardProps) {
  const { model, why, surface, site, locked = [], keeper, say, manner } = props;
  const [entered, setEntered] = useState(false);
  const [explained, setExplained] = useState(false);
  const whyId = useId();
  const rule = { entity: model.entity.id, alias: why.alias };
  const { alias = why.alias } = model;
  const [rejectedAt, setRejectedAt] = useState<string | null>(null);
  // Held here and not with the explanation: folding that away must not lose the way back.
  const rejecting = useRejecting({
    alias,
    say,
    async reject(to) {
      if (!(await props.onReject(rule, to === ANYWHERE))) return false;
      setRejectedAt(to);
      return true;
    },
    async undo() {
      if (!(await props.onUnreject(rule, rejectedAt === ANYWHERE))) return false;
      setRejectedAt(null);
      return true;
    },
  });
  const reachable = manner !== 'hover' || entered;
  return (
    <Reach.Provider value={reachable}>
      <Keeper.Provider value={keeper ?? null}>
        <section
          class="theme card"
          data-manner={manner}
          role={manner === 'hover' ? 'group' : 'dialog'}
          aria-labelledby={CARD_TITLE}
          lang={say.language}
          dir={say.dir}
          tabIndex={-1}
          onPointerDown={() => setEntered(true)}
          onFocusIn={() => setEntered(true)}
        >
          <header class="card__head">
            <h2 class="card__name" id={CARD_TITLE} lang={AUTHORED_LANGUAGE} dir="auto">
              {model.entity.name}
            </h2>
            <SaveNote claim={null} say={say} look="icon" />
            <Press look="icon" label={say('card.close')} onPress={props.onClose}>
              <CloseIcon />
            </Press>
          </header>
          <div class="card__body">
            <EntityBody model={model} say={say} />
          </div>
          {explained && (
            <WhyThis why={why} alias={alias} surface={surface} name={model.entity.name} say={say} id={whyId}>
              {locked.includes('rejections') ? (
                <PolicyNote say={say} />
              ) : (
                <NotThis
                  alias={alias}
                  site={site}
                  rejectedAt={rejectedAt}
                  say={say}
                  onReject={rejecting.onReject}
                  onUndo={rejecting.onUndo}
                >
                  <p role="status">{rejecting.said}</p>
                </NotThis>
              )}
            </WhyThis>
          )}
          <footer class="card__foot">
            <div class="card__doings">
              <Press onPress={() => setExplained(!explained)} expanded={explained} controls={whyId}>
                {say('card.why')}
              </Press>
              {site !== null && !locked.includes('sites') && (
                <SiteSwitch say={say} onSiteOff={props.onSiteOff} onSiteOn={props.onSiteOn} />
              )}
              {props.onExplore && <Press onPress={props.onExplore}>{say('explorer.all-about')}</Press>}
              <Press look="icon" label={say('card.settings')} onPress={props.onOptions}>
                <SettingsIcon />
              </Press>
            </div>
          </footer>
        </section>
      </Keeper.Provider>
    </Reach.Provider>
  );
}
