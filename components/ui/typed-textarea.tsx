'use client';

import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

const NOTHING_CHANGES = () => () => {};

/**
 * A textarea that keeps what was typed, and where the cursor stood, before the page’s script was there: React puts back the
 * words the page came with, and the cursor to their beginning.
 */
export function TypedTextarea(props: ComponentProps<'textarea'> & { id: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // What a script draws itself, as the form after a note, begins with its own words.
  const isTakenOver = useSyncExternalStore(
    NOTHING_CHANGES,
    () => false,
    () => true,
  );
  const [before] = useState(() => (isTakenOver ? stateOf(props.id) : null));
  useLayoutEffect(() => {
    if (before !== null && field.current) putBack(field.current, before);
  }, [before]);
  return <textarea {...props} ref={field} />;
}

type Before = Pick<HTMLTextAreaElement, 'value' | 'selectionStart' | 'selectionEnd'>;

function stateOf(id: string): Before | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return null;
  const { value, selectionStart, selectionEnd } = field;
  return { value, selectionStart, selectionEnd };
}

function putBack(field: HTMLTextAreaElement, { value, selectionStart, selectionEnd }: Before): void {
  if (field.value !== value) field.value = value;
  // Only for whoever is in it: some browsers move to a field whose selection is set.
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
}
