const LINK = /(https?:\/\/[^\s<>"]+)/;

/** Plain text as it was sent, with its addresses made into links. */
export function LinkedText({ text }: { text: string }) {
  const parts = text.split(LINK).map((part, position) => ({ part, position }));
  return (
    <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {parts.map(({ part, position }) =>
        LINK.test(part) ? (
          <a href={part} key={position}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
