/** A piece of a mail, before it becomes plain text or HTML. Texts are plain; `words` and `lines` may be anybody's. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The one thing to find at a glance: a label and a value that must not break. */
  | { readonly kind: 'plate'; readonly label: string; readonly value: string }
  /** Several paragraphs somebody wrote, set apart. */
  | { readonly kind: 'quote'; readonly words: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'button'; readonly text: string; readonly url: string };

/** A block of one text. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** A block over those that follow. */
export const heading = (text: string): Block => ({ kind: 'heading', text });

/** A mail in words, not yet in a format. `preview` is the line a mail reader shows beside the subject. */
export type Message = {
  readonly subject: string;
  readonly preview: string;
  readonly blocks: readonly Block[];
  readonly footer: string;
};
