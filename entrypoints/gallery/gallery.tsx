import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePageLanguage, useSay } from '../../components/use-say.ts';
import type { Say } from '../../core/strings/strings.ts';
import { type Look, readLook, writeLook } from './address.ts';
import { Bar } from './bar.tsx';
import { InShadow, wearStyle } from './frames.tsx';
import { pressThrough } from './press-through.ts';
import { ALL, type Hung } from './views.ts';

/**
 * Every view with fixed data: all of them one after another, a group, or a single one as its page would show it.
 *
 * A page of development and test builds only. `data-ready` on the root element says which path is drawn and pressed
 * through, for whoever waits for it.
 */
export function Gallery() {
  const [look, turn] = useLook();
  const spoken = useSay(look.language);
  const say = useMemo(() => spoken && turned(spoken, look.dir), [spoken, look.dir]);
  usePageLanguage(say);
  const shown = ALL.filter(({ path, group }) => look.path === '' || look.path === path || look.path === group.id);
  const single = shown.length === 1 && shown[0]?.path === look.path ? shown[0] : null;

  useEffect(() => {
    if (!say) return;
    document.title = `Gallery: ${look.path || 'all views'}`;
  }, [say, look.path]);

  if (!say) return null;
  const classes = [
    'gallery',
    !single && 'gallery--all',
    look.narrow && 'gallery--narrow',
    look.bare && 'gallery--bare',
  ];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {!look.bare && <Bar look={look} onTurn={turn} />}
      {single ? (
        <Single key={writeLook(look)} hung={single} say={say} />
      ) : (
        shown.map((hung) => <One key={`${hung.path} ${writeLook(look)}`} hung={hung} say={say} />)
      )}
    </div>
  );
}

/** As its page would show it. */
function Single({ hung: { group, view, path }, say }: { hung: Hung; say: Say }) {
  useEffect(() => (group.stands === 'page' ? wearStyle(group.css, group.bodyClass) : undefined), [group]);
  useEffect(() => {
    delete document.documentElement.dataset.ready;
    const life = new AbortController();
    pressThrough(document, view.presses ?? [], life.signal).then(() => {
      if (!life.signal.aborted) document.documentElement.dataset.ready = path;
    });
    return () => life.abort();
  }, [view, path]);
  return (
    <div class="gallery__view" data-stands={group.stands} data-path={path}>
      {group.stands === 'page' ? (
        view.draw(say)
      ) : (
        <InShadow css={group.css} dir={say.dir} view={() => view.draw(say)} />
      )}
    </div>
  );
}

/** One among others, in a shadow root of its own, so that neither ids nor styles meet. */
function One({ hung: { group, view, path }, say }: { hung: Hung; say: Say }) {
  return (
    <section class="gallery__one">
      <h2>
        <a href={`#/${path}`}>{path}</a>: {view.shows}
      </h2>
      {!group.alone && (
        <div class="gallery__view" data-stands={group.stands}>
          <InShadow
            css={group.css}
            name={group.bodyClass}
            dir={say.dir}
            presses={view.presses}
            view={() => view.draw(say)}
          />
        </div>
      )}
    </section>
  );
}

function useLook(): [Look, (change: Partial<Look>) => void] {
  const [look, setLook] = useState(() => readLook(location));
  useEffect(() => {
    const follow = () => setLook(readLook(location));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const turn = (change: Partial<Look>) => {
    history.pushState(null, '', writeLook({ ...look, ...change }));
    setLook(readLook(location));
  };
  return [look, turn];
}

/** The words of one language in the direction of another: how a view will do in a language we do not speak yet. */
function turned(say: Say, dir: Look['dir']): Say {
  if (dir === null || dir === say.dir) return say;
  return Object.assign(say.bind(null) as Say, say, { dir });
}
