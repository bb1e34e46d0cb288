const DOWNLOADS = [
  /^\/apply\/[^/]+\/sent\/receipt$/,
  /^\/(?:track|staff\/cases)\/[^/]+\/(?:letter|files\/[^/]+)$/,
  /^\/staff\/reports\/[^/]+$/,
  /^\/disclosure-log\/(?:csv|json)$/,
  /^\/staff\/(?:log|contact)\/[^/]+\/acknowledgement$/,
];

/** Whether a path of ours answers with a download. proxy.ts asks: the policy it sets stands above a route's own. */
export function isDownload(path: string): boolean {
  return DOWNLOADS.some((pattern) => pattern.test(path));
}

/** A file to save, never to run: whatever it holds, no browser opens it on our pages. */
export function download(
  content: Uint8Array | ReadableStream<Uint8Array>,
  name: string,
  mediaType: string,
): Response {
  return new Response(content instanceof Uint8Array ? new Uint8Array(content) : content, {
    headers: { 'content-type': mediaType, 'content-disposition': disposition(name) },
  });
}

// A plain name for old programs, and the whole name (ŵ, spaces, quotes) as RFC 6266 encodes it.
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (character) =>
    `%${character.charCodeAt(0).toString(16)}`.toUpperCase(),
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
