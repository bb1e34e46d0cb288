/** Which ways of reaching the resident the case has. */
export type Contact = {
  email: boolean;
  phone: boolean;
  post: boolean;
  /** Whether they asked for text messages as well. Absent: no. */
  texts?: boolean;
};

/** How a resident wants our replies. */
export const REPLY_WAYS = ['email', 'phone', 'post'] as const;
export type ReplyWay = (typeof REPLY_WAYS)[number];

type Left = { readonly email: string | null; readonly phone: string | null; readonly address: string | null };

/** The ways of reaching somebody that they left, and whether by text as well. */
export function waysLeft({ email, phone, address }: Left, texts: boolean): Contact {
  const ways = { email: email !== null, phone: phone !== null, post: address !== null };
  return texts ? { ...ways, texts } : ways;
}
