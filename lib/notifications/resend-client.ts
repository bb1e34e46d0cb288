import { Resend } from 'resend';

export type ResendSettings = { readonly apiKey: string; readonly baseUrl: string | undefined };

/** A client of Resend's HTTP interface; `baseUrl` is for another address that speaks it. */
export function resendClient({ apiKey, baseUrl }: ResendSettings): Resend {
  // Its paths begin with a slash.
  return new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl: baseUrl.replace(/\/+$/, '') });
}
