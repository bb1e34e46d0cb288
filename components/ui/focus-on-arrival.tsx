'use client';

import { useEffect } from 'react';

/** Moves the focus to the element with this id once the page stands. */
export function FocusOnArrival({ id }: { id: string }) {
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  return null;
}
