import { phoneParts } from '#lib/domain/forms/read-contact';

/** A text with phone numbers in it, as somebody typed it: each can be rung, and stays on one line. */
export function PhoneLinks({ text }: { text: string }) {
  return phoneParts(text).map((part) =>
    part.number === null ? (
      part.text
    ) : (
      <a className="unbroken" href={`tel:${part.number}`} key={part.at}>
        {part.text}
      </a>
    ),
  );
}
