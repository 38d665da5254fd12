// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { CiteDialog, type CiteDialogProps } from '../../components/cite-dialog.tsx';
import type { Format } from '../../core/cite/formats.ts';
import { smallPrint } from '../core/cite/small-print.ts';
import { draw, press } from './draw.ts';
import { say } from './sample.ts';

function dialog(change: Partial<CiteDialogProps> = {}) {
  const props: CiteDialogProps = {
    say,
    print: smallPrint,
    refs: ['north/c01'],
    accessed: '2026-03-04',
    format: 'plain',
    onFormat: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onSave: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
  function Parent() {
    const [format, setFormat] = useState<Format>(props.format);
    return <CiteDialog {...props} format={format} onFormat={setFormat} />;
  }
  const place = draw(<Parent />);
  const preview = place.querySelector('textarea');
  if (!preview) throw new Error('there is no preview');
  return { props, place, preview, said: () => place.querySelector('[role=status]')?.textContent };
}

describe('the dialog for citing', () => {
  test('is open as a modal dialog with a name of what is cited', () => {
    const { place } = dialog();
    const open = place.querySelector('dialog');
    expect(open?.open).toBe(true);
    const name = place.querySelector(`#${CSS.escape(open?.getAttribute('aria-labelledby') ?? '')}`);
    expect(name?.textContent).toBe('Cite this claim');
  });

  test.each([
    [['north'], 'Cite this article'],
    [['north', 'north/c01'], 'Cite 2 selected entries'],
  ])('of %j is called "%s"', (refs, name) => {
    expect(dialog({ refs }).place.querySelector('h2')?.textContent).toBe(name);
  });

  test('shows the citation in the format that is chosen, to be selected but not changed', async () => {
    const { place, preview } = dialog();
    expect(preview.value).toContain('Claim c01 of north.');
    expect(preview.readOnly).toBe(true);
    await press(place, 'BibTeX (LaTeX, Zotero)');
    expect(preview.value).toBe('@online{north_c01, urldate = 2026-03-04}');
  });

  test('shows the day of access in the reader’s way of writing', () => {
    expect(dialog().place.textContent).toContain('Day of access: 4 March 2026.');
  });

  test('copies what is shown, and says so', async () => {
    const { place, props, preview, said } = dialog();
    await press(place, 'Copy');
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(preview.value);
    expect(said()).toBe('Copied');
  });

  test('when copying is refused, selects the text and says how to go on', async () => {
    const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const { place, preview, said } = dialog({ onCopy: refused });
    await press(place, 'Copy');
    expect(said()).toContain('copy it by keyboard or menu');
    expect(document.activeElement).toBe(preview);
    expect([preview.selectionStart, preview.selectionEnd]).toEqual([0, preview.value.length]);
  });

  test('forgets that it copied once another format is shown', async () => {
    const { place, said } = dialog();
    await press(place, 'Copy');
    await press(place, 'RIS (Zotero, EndNote, Mendeley)');
    expect(said()).toBe('');
  });

  test('hands over a file named for what is cited', async () => {
    const { place, props, said } = dialog({ format: 'ris' });
    await press(place, 'Save as file');
    expect(props.onSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'azerbaijan-in-context-north-c01.ris' }),
    );
    expect(said()).toContain('azerbaijan-in-context-north-c01.ris');
  });

  test('is closed by its button', async () => {
    const { place, props } = dialog();
    await press(place, 'Close');
    expect(props.onClose).toHaveBeenCalledOnce();
  });
});
