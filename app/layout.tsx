import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { languageTag } from '#lib/domain/council/language';
import { grounds, themeCss } from '#lib/domain/council/theme';
import { pageLook } from '#lib/web/page-look';
import './globals.css';

export const metadata: Metadata = { title: 'Answerable', formatDetection: { telephone: false, date: false } };

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: grounds.light.paper },
    { media: '(prefers-color-scheme: dark)', color: grounds.dark.paper },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const { theme, locale } = await pageLook();
  return (
    <html lang={languageTag(locale)}>
      <head>
        {/* Browsers hide a nonce from scripts, so React cannot find it again. */}
        <style nonce={nonce} suppressHydrationWarning>
          {themeCss(theme)}
        </style>
      </head>
      <body>{children}</body>
    </html>
  );
}
