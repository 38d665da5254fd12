import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pressThrough } from './press-through.ts';

interface InShadowProps {
  css: string;
  /** What its page calls the body. */
  name?: string;
  dir: 'ltr' | 'rtl';
  presses?: readonly string[];
  view(): ComponentChild;
}

/** Draws a view into a shadow root of its own. */
export function InShadow({ css, name = '', dir, presses = [], view }: InShadowProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(inShadow(css))];
    const place = document.createElement('div');
    place.className = `body theme ${name}`;
    place.dir = dir;
    root.append(place);
    render(view(), place);
    const life = new AbortController();
    pressThrough(root, presses, life.signal);
    return () => {
      life.abort();
      render(null, place);
      place.remove();
    };
  }, []);
  return <div ref={host} />;
}

/** Lets the page wear a style, and its body a name, until the answer is called. Sheets that are made by script are asked by no policy. */
export function wearStyle(css: string, bodyClass = ''): () => void {
  document.adoptedStyleSheets = [sheetOf(css)];
  document.body.className = `theme ${bodyClass}`;
  return () => {
    document.adoptedStyleSheets = [];
    document.body.className = 'theme';
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A page's style for a view in a shadow root: what it says of the root and the body holds for the frame. */
function inShadow(css: string): string {
  return css
    .replace(/:root\b/g, ':host')
    .replace(/(^|[\s,{}>])body(\.theme)?(?=[\s,.:{[>])/g, (_, before: string) => `${before}.body`);
}
