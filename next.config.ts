import type { NextConfig } from 'next';

const config: NextConfig = {
  typedRoutes: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // These find files of their own at run time, which a bundle would lose.
  serverExternalPackages: [
    'pg',
    'pg-boss',
    'pino',
    '@react-pdf/renderer',
    '@node-rs/argon2',
    '@prisma/schema-engine-wasm',
    'nodemailer',
    'rate-limiter-flexible',
    'file-type',
  ],
  experimental: { serverActions: { bodySizeLimit: '25mb' } },
  // The project's own checks (npm test) are the ones that count; a build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default config;
