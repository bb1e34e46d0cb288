'use client';

import { type ComponentProps, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

const NOTHING_CHANGES = () => () => {};

/** A textarea that keeps what was typed before the page’s script was there: React puts back the words the page came with. */
export function TypedTextarea(props: ComponentProps<'textarea'> & { id: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // What a script draws itself, as the form after a note, begins with its own words.
  const isTakenOver = useSyncExternalStore(
    NOTHING_CHANGES,
    () => false,
    () => true,
  );
  const [typed] = useState(() => (isTakenOver ? typedBefore(props.id) : null));
  useLayoutEffect(() => {
    if (typed !== null && field.current) field.current.value = typed;
  }, [typed]);
  return <textarea {...props} ref={field} />;
}

function typedBefore(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement && field.value !== field.defaultValue ? field.value : null;
}
