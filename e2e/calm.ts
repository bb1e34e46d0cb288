import { type APIResponse, expect } from '@playwright/test';

// A fault that was caught is still a fault: the page that names a support id, Next's own, a boundary's digest, a trace.
const FAULTY_ADDRESS = /\/problem\?id=[0-9a-f]{8}$/;
const FAULTY_TEXT =
  /\n\s+at \S+ \(|node_modules|PrismaClient|Application error: a|tell support this number|data-dgst="\d+"/;
const RUN_AS_SCRIPT = /<script>alert\(1\)|<img src=x|<svg\/onload/;

/** The answer is a page of ours or a plain refusal: no fault, no trace of the inside, nothing of what was sent set free. */
export async function isCalm(answer: APIResponse, about: string): Promise<string> {
  const text = await answer.text();
  expect(answer.status(), about).toBeLessThan(500);
  expect(answer.url(), about).not.toMatch(FAULTY_ADDRESS);
  expect(FAULTY_TEXT.exec(text)?.[0], about).toBeUndefined();
  expect(RUN_AS_SCRIPT.exec(text)?.[0], about).toBeUndefined();
  expect(answer.headers()['set-cookie'] ?? '', about).not.toContain('stolen');
  return text;
}
