import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { Press } from './press.tsx';

/** Where in the panel the reader last jumped from, and the way back in the page. */
export interface BackPlace {
  at: string;
  onBack(): void;
}

interface PanelBackProps {
  /** The place this one stands at: it shows only where the reader jumped from. */
  at: string;
  back: BackPlace | null;
  say: Say;
}

/**
 * The way back, after the button that was pressed in the order of Tab, and always in view at the panel's lower edge. It
 * goes once it was used; focus is then on the button it stood after.
 */
export function PanelBack({ at, back, say }: PanelBackProps) {
  const place = useRef<HTMLDivElement>(null);
  const isHere = back?.at === at;
  useEffect(() => {
    if (isHere) place.current?.closest('li, th')?.scrollIntoView({ block: 'nearest' }); // from under the bar that has come
  }, [isHere]);
  if (!isHere) return null;
  const goBack = () => {
    const origin = place.current?.closest('li, th, main')?.querySelector<HTMLElement>('button');
    back.onBack();
    origin?.focus({ preventScroll: true });
  };
  return (
    <div class="panel-back" ref={place}>
      <Press look="solid" onPress={goBack}>
        {say('panel.back')}
      </Press>
    </div>
  );
}
