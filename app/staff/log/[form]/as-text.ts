declare const saidBrand: unique symbol;

/** JSON of a T, on its way from the server to a component of the browser. */
export type AsText<T> = string & { readonly [saidBrand]: T };

/**
 * Plain data (no elements, functions or dates) as one text. React looks at each value of an object that it hands to a
 * component of the browser, once as it writes and once as it reads; of a text it looks at none. For a whole form that is
 * a fourteenth of what the page costs; for a case's rows or steps it is not worth it.
 */
export function asText<T>(plain: T): AsText<T> {
  return JSON.stringify(plain) as AsText<T>;
}

/** What `asText` was given; what was undefined is absent. */
export function fromText<T>(text: AsText<T>): T {
  return JSON.parse(text);
}
