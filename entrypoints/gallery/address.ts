/**
 * What the gallery shows, and how, stands in its address, so that a look can be had again:
 * `gallery.html?language=az&dir=rtl&narrow&bare#/card/disputed`.
 */
export interface Look {
  /** `card/disputed`, `card` for a whole group, empty for all. */
  path: string;
  language: string;
  /** Null: the direction of the language. */
  dir: 'ltr' | 'rtl' | null;
  /** As wide as 320 px, however wide the window is. */
  narrow: boolean;
  /** Without the gallery's own bar. */
  bare: boolean;
}

export function readLook({ search, hash }: Pick<Location, 'search' | 'hash'>): Look {
  const asked = new URLSearchParams(search);
  const dir = asked.get('dir');
  return {
    path: hash.replace(/^#\/?/, ''),
    language: asked.get('language') ?? 'en',
    dir: dir === 'rtl' || dir === 'ltr' ? dir : null,
    narrow: asked.has('narrow'),
    bare: asked.has('bare'),
  };
}

export function writeLook({ path, language, dir, narrow, bare }: Look): string {
  const asked = new URLSearchParams({
    ...(language !== 'en' && { language }),
    ...(dir && { dir }),
    ...(narrow && { narrow: '' }),
    ...(bare && { bare: '' }),
  });
  return `?${asked}#/${path}`;
}
