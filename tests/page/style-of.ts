/** Computed styles as browsers give them; happy-dom leaves out what is inline, cells and floats. */
const DISPLAYS: Record<string, string> = { td: 'table-cell', tbody: 'table-row-group', ruby: 'ruby' };

export function styleOf(element: Element): CSSStyleDeclaration {
  const style = getComputedStyle(element);
  return {
    display: style.display || DISPLAYS[element.localName] || 'inline',
    visibility: style.visibility,
    contentVisibility: style.contentVisibility,
    cssFloat: style.getPropertyValue('float'),
  } as CSSStyleDeclaration;
}
