import type { NextConfig } from 'next';

const config: NextConfig = {
  compiler: { styledComponents: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
