/** Events as the reader's hand makes them: a test's own events are never trusted. */

export function trust<Of extends Event>(event: Of): Of {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export function pointer(type: string, init: PointerEventInit = {}): PointerEvent {
  return trust(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));
}

export function key(name: string, type = 'keydown'): KeyboardEvent {
  return trust(new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true }));
}
