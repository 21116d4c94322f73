import type { NextConfig } from 'next';
import { basePath } from './src/base-path';

const config: NextConfig = { output: 'export', distDir: 'dist', trailingSlash: true, basePath };

// Where Next looks for it.
export default config;
