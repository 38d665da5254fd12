/** The words around a mention with the mention itself in bold: a list of places is read by its surroundings. */
export function markSurface({ around, surface }: { around: string; surface: string }) {
  const at = around.indexOf(surface);
  if (at < 0) return around || surface;
  return (
    <>
      {around.slice(0, at)}
      <b>{surface}</b>
      {around.slice(at + surface.length)}
    </>
  );
}
