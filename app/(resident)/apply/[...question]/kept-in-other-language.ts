import { type RefObject, useEffect } from 'react';
import { LANGUAGE_FIELD } from '#lib/domain/council/language';

/**
 * A link to this page in another language takes along what has been typed: the form is sent, unchecked, and shown again.
 * Without a script the link is a link, and only what was sent before is kept.
 */
export function useKeptInOtherLanguage(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const keep = (event: MouseEvent) => {
      const language = languageChosen(event);
      if (language === null || form.current === null) return;
      event.preventDefault();
      sendAsItIs(form.current, language);
    };
    document.addEventListener('click', keep);
    return () => document.removeEventListener('click', keep);
  }, [form]);
}

function languageChosen({ target }: MouseEvent): string | null {
  const link = target instanceof Element ? target.closest('a[hreflang]') : null;
  return link instanceof HTMLAnchorElement ? new URL(link.href).searchParams.get(LANGUAGE_FIELD) : null;
}

function sendAsItIs(form: HTMLFormElement, language: string): void {
  const action = new URL(form.action);
  action.searchParams.set(LANGUAGE_FIELD, language);
  form.action = action.href;
  const stay = document.createElement('input');
  stay.type = 'hidden';
  // As a file field's button for more files: the page is shown again.
  stay.name = 'more';
  stay.value = 'yes';
  form.append(stay);
  form.submit();
}
