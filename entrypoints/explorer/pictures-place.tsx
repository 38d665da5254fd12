import { useEffect, useState } from 'preact/hooks';
import { offerFile } from '../../components/offer-file.ts';
import { PictureGallery } from '../../components/picture-gallery.tsx';
import type { Pictures } from '../../core/pictures/print.ts';
import type { Say } from '../../core/strings/strings.ts';

/** Kept once it is there, so that coming back through history finds the page as long as it was. */
let print: Pictures | null = null;

/** The pictures: their print is loaded when they are first looked at. */
export function PicturesPlace({ say }: { say: Say }) {
  const [pictures, setPictures] = useState(print);
  useEffect(() => {
    let isHere = true;
    import('../../data/prints/pictures.json').then((loaded) => {
      // The press has checked the print against the schema; to TypeScript its unions are plain strings.
      print = loaded.default as unknown as Pictures;
      if (isHere) setPictures(print);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <PictureGallery
      pictures={pictures}
      say={say}
      onSave={({ name, type, text }) => offerFile({ name, mime: type, text })}
    />
  );
}
