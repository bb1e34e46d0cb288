import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { languageTag } from '#lib/domain/council/language';
import { grounds, themeCss } from '#lib/domain/council/theme';
import { councilTheme } from '#lib/web/council-theme';
import { currentLocale } from '#lib/web/locale';
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
  return (
    <html lang={languageTag(await currentLocale())}>
      <head>
        {/* Browsers hide a nonce from scripts, so React cannot find it again. */}
        <style nonce={nonce} suppressHydrationWarning>
          {themeCss(await councilTheme())}
        </style>
      </head>
      <body>{children}</body>
    </html>
  );
}
